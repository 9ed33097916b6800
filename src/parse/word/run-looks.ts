/** How the text of a run looks, by its own properties and by those of its styles. */

import {type Look, strongest} from '../segment.ts'
import {child, value, type XmlElement} from '../xml.ts'
import {isOn, isSwitchedOn, type Styles} from './styles.ts'

/**
 * @param run the properties of the run (`w:rPr`)
 * @param paragraph those of its paragraph (`w:pPr`)
 * @param shaded whether a colour is set behind the paragraph: in its cell, its table
 */
export function lookOfRun(
  run: XmlElement | null,
  paragraph: XmlElement | null,
  styles: Styles,
  shaded: boolean
): Look | undefined {
  const chain = styles.runProperties(run, paragraph)
  if (chain.length === 0) return undefined
  const first = (name: string): XmlElement | null =>
    chain.map(properties => child(properties, name)).find(each => each !== null) ?? null
  const on = (name: string): boolean => isOn(first(name))
  const textFill = first('w14:textFill')
  const align = value(first('w:vertAlign'), 'w:val')
  const position = Number(value(first('w:position'), 'w:val') ?? '0')
  const looks: (Look | undefined)[] = [
    on('w:vanish') || on('w:specVanish') || on('w:webHidden') ? 'hidden' : undefined,
    on('w:strike') || on('w:dstrike') ? 'struck' : undefined,
    isFaint(first) && !shaded && !isShaded(child(paragraph, 'w:shd')) ? 'faint' : undefined,
    isTiny(value(first('w:sz'), 'w:val')) || isNarrow(first('w:w')) || child(textFill, 'w14:noFill') !== null
      ? 'faint'
      : undefined,
    on('w:rtl') || isCombined(first('w:eastAsianLayout')) || isDrawnOver(first('w:spacing')) ? 'turned' : undefined,
    align === 'superscript' || position > 0 ? 'raised' : undefined,
    align === 'subscript' || position < 0 ? 'lowered' : undefined
  ]
  return strongest(looks)
}

/** Of the colour that is set behind it; white, or nearly so, with nothing behind it. */
function isFaint(first: (name: string) => XmlElement | null): boolean {
  const colour = first('w:color')
  const shown = value(colour, 'w:val') ?? ''
  const theme = value(colour, 'w:themeColor') ?? ''
  const shading = first('w:shd')
  if (shown !== '' && shown !== 'auto' && shown.toLowerCase() === value(shading, 'w:fill')?.toLowerCase()) return true
  const white = /^f[0-9a-f]f[0-9a-f]f[0-9a-f]$/i.test(shown) || /^(?:background1|light1)$/.test(theme)
  return white && !isShaded(shading) && first('w:highlight') === null
}

/** Whether a colour that is not white lies behind the text. */
export function isShaded(shading: XmlElement | null): boolean {
  if (shading === null) return false
  const fill = value(shading, 'w:fill') ?? 'auto'
  const pattern = value(shading, 'w:val') ?? 'clear'
  const coloured = !/^(?:auto|f[0-9a-f]f[0-9a-f]f[0-9a-f])$/i.test(fill) || value(shading, 'w:themeFill') !== null
  return coloured || !/^(?:clear|nil)$/.test(pattern)
}

/** In half points: nobody reads type of one point. */
function isTiny(size: string | null): boolean {
  return size !== null && Number(size) <= 2
}

/** Type of a tenth of its width is a stroke. */
function isNarrow(scale: XmlElement | null): boolean {
  const percent = value(scale, 'w:val')
  return percent !== null && Number.parseFloat(percent) <= 10
}

/** In twentieths of a point: closer by most of a digit's width, so that one stands upon the other. Layout takes one point at most. */
const CLOSEST = -60

function isDrawnOver(spacing: XmlElement | null): boolean {
  return Number(value(spacing, 'w:val') ?? '0') <= CLOSEST
}

/** 双行合一 and 纵横混排: digits stand over one another, or on their side. */
function isCombined(layout: XmlElement | null): boolean {
  return isSwitchedOn(value(layout, 'w:combine') ?? '0') || isSwitchedOn(value(layout, 'w:vert') ?? '0')
}
