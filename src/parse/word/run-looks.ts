/** How the text of a run looks, by its own properties and by those of its styles. */

import {lookup} from '../../lookup.ts'
import {child, value, type XmlElement} from '../containers/xml.ts'
import {type Look, strongest} from '../looks/segment.ts'
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
  if (chain.length === 0) return isCut(paragraph) ? 'faint' : undefined
  const first = (name: string): XmlElement | null =>
    chain.map(properties => child(properties, name)).find(each => each !== null) ?? null
  const on = (name: string): boolean => isOn(first(name))
  const align = value(first('w:vertAlign'), 'w:val')
  const position = Number(value(first('w:position'), 'w:val') ?? '0')
  const looks: (Look | undefined)[] = [
    on('w:vanish') || on('w:specVanish') || on('w:webHidden') ? 'hidden' : undefined,
    on('w:strike') || on('w:dstrike') ? 'struck' : undefined,
    isFaint(first) && !shaded && !isShaded(child(paragraph, 'w:shd')) ? 'faint' : undefined,
    isTiny(value(first('w:sz'), 'w:val')) || isNarrow(first) || isUnfilled(first('w14:textFill')) || isCut(paragraph)
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
  const highlight = value(first('w:highlight'), 'w:val')
  const behind = highlights.get(highlight ?? '') ?? value(shading, 'w:fill')
  if (shown !== '' && shown !== 'auto' && shown.toLowerCase() === behind?.toLowerCase()) return true
  const white = isWhite(shown) || /^(?:background1|light1)$/.test(theme)
  return white && !isShaded(shading) && highlight === null
}

function isWhite(colour: string): boolean {
  return /^f[0-9a-f]f[0-9a-f]f[0-9a-f]$/i.test(colour)
}

/** The colours of `w:highlight`. */
const highlights = lookup<string>({
  black: '000000',
  blue: '0000ff',
  cyan: '00ffff',
  green: '00ff00',
  magenta: 'ff00ff',
  red: 'ff0000',
  yellow: 'ffff00',
  white: 'ffffff',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  darkGray: '808080',
  lightGray: 'c0c0c0'
})

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

/** Type of a tenth of its width is a stroke, and so is what has to fit into three points. */
function isNarrow(first: (name: string) => XmlElement | null): boolean {
  const percent = value(first('w:w'), 'w:val')
  const width = value(first('w:fitText'), 'w:val')
  return (percent !== null && Number.parseFloat(percent) <= 10) || (width !== null && Number(width) <= 60)
}

/** A fill that lets nearly everything through, or is white: what `w:color` says does not count then. */
function isUnfilled(fill: XmlElement | null): boolean {
  if (child(fill, 'w14:noFill') !== null) return true
  const colour = child(child(fill, 'w14:solidFill'), 'w14:srgbClr')
  const transparency = Number(value(child(colour, 'w14:alpha'), 'w14:val') ?? '0')
  return isWhite(value(colour, 'w14:val') ?? '') || transparency > MOST_TRANSPARENT
}

/** In thousandths of a per cent. */
const MOST_TRANSPARENT = 90_000

/** Lines of an exact height, in twentieths of a point, that shows no more than a strip of them. */
function isCut(paragraph: XmlElement | null): boolean {
  const spacing = child(paragraph, 'w:spacing')
  const height = value(spacing, 'w:lineRule') === 'exact' ? value(spacing, 'w:line') : null
  return height !== null && Number(height) <= LOWEST
}

const LOWEST = 60

/** In twentieths of a point: closer by most of a digit's width, so that one stands upon the other. Layout takes one point at most. */
const CLOSEST = -60

function isDrawnOver(spacing: XmlElement | null): boolean {
  return Number(value(spacing, 'w:val') ?? '0') <= CLOSEST
}

/** 双行合一 and 纵横混排: digits stand over one another, or on their side. */
function isCombined(layout: XmlElement | null): boolean {
  return isSwitchedOn(value(layout, 'w:combine') ?? '0') || isSwitchedOn(value(layout, 'w:vert') ?? '0')
}
