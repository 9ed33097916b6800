/** The automatic numbers of an OpenDocument text, in the words of WordprocessingML. */

import {lookup} from '../../lookup.ts'
import {child, value, type XmlElement} from '../containers/xml.ts'
import {make, makeValue} from '../word/build.ts'

/** Ways of writing numbers, by how OpenDocument begins to count in them. */
const formats = lookup<string>({
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '01, 02, 03, ...': 'decimalZero',
  '１, ２, ３, ...': 'decimalFullWidth',
  '一, 二, 三, ...': 'chineseCounting',
  '壹, 贰, 叁, ...': 'chineseLegalSimplified',
  '壹, 貳, 參, ...': 'ideographLegalTraditional',
  '甲, 乙, 丙, ...': 'ideographTraditional',
  '子, 丑, 寅, ...': 'ideographZodiac',
  '①, ②, ③, ...': 'decimalEnclosedCircle'
})

/** Where the numbers of headings outside of lists are counted. */
export const OUTLINE = 'outline'

export class OpenLists {
  readonly #levels = new Map<string, readonly XmlElement[]>()
  readonly #made: XmlElement[] = []
  /** The last list of each style, and lists by their own identity: one may go on counting in another. */
  readonly #byStyle = new Map<string, string>()
  readonly #byId = new Map<string, string>()
  #count = 0

  constructor(roots: readonly XmlElement[]) {
    for (const root of roots) {
      for (const group of ['office:styles', 'office:automatic-styles']) {
        for (const style of child(root, group)?.children ?? []) {
          if (style.name === 'text:list-style') {
            this.#levels.set(value(style, 'style:name') ?? '', style.children.flatMap(readLevel))
          } else if (style.name === 'text:outline-style') this.#levels.set(OUTLINE, style.children.flatMap(readLevel))
        }
      }
    }
    this.#define(OUTLINE, this.#levels.get(OUTLINE) ?? [])
  }

  /** The list that an outermost `text:list` counts in: a new one, or the one that it says it goes on with. */
  open(element: XmlElement, style: string): string {
    const continued = value(element, 'text:continue-list')
    const before =
      continued !== null
        ? this.#byId.get(continued)
        : value(element, 'text:continue-numbering') === 'true'
          ? this.#byStyle.get(style)
          : undefined
    const list = before ?? `list${++this.#count}`
    if (before === undefined) this.#define(list, this.#levels.get(style) ?? [])
    this.#byStyle.set(style, list)
    const id = value(element, 'xml:id') ?? value(element, 'text:id')
    if (id !== null) this.#byId.set(id, list)
    return list
  }

  /** The same list with another number for its next item. */
  restart(list: string, level: number, start: string): string {
    const id = `list${++this.#count}`
    const override = make('w:lvlOverride', {'w:ilvl': String(level)}, [makeValue('w:startOverride', start)])
    this.#made.push(make('w:num', {'w:numId': id}, [makeValue('w:abstractNumId', list), override]))
    return id
  }

  get numbering(): XmlElement {
    return make('w:numbering', {}, this.#made)
  }

  #define(list: string, levels: readonly XmlElement[]): void {
    this.#made.push(make('w:abstractNum', {'w:abstractNumId': list}, levels))
    this.#made.push(make('w:num', {'w:numId': list}, [makeValue('w:abstractNumId', list)]))
  }
}

function readLevel(element: XmlElement): XmlElement[] {
  const level = Number(value(element, 'text:level') ?? '0')
  if (!(level >= 1 && level <= 10)) return []
  const format = value(element, 'style:num-format') ?? ''
  const isNumber = element.name !== 'text:list-level-style-bullet' && format !== ''
  return [
    make('w:lvl', {'w:ilvl': String(level - 1)}, [
      makeValue('w:start', value(element, 'text:start-value') ?? '1'),
      makeValue('w:numFmt', isNumber ? (formats.get(format) ?? 'decimal') : 'bullet'),
      makeValue('w:lvlText', levelText(element, level))
    ])
  ]
}

/** `%1、`, from the pattern that LibreOffice writes, else from what stands before and behind. */
function levelText(element: XmlElement, level: number): string {
  const pattern = value(element, 'loext:num-list-format')
  if (pattern !== null) return pattern.replaceAll(/%([1-9])%/g, '%$1')
  const shown = Math.min(Math.max(Number(value(element, 'text:display-levels') ?? '1') || 1, 1), level)
  const numbers = Array.from({length: shown}, (_, index) => `%${level - shown + index + 1}`)
  return (value(element, 'style:num-prefix') ?? '') + numbers.join('.') + (value(element, 'style:num-suffix') ?? '')
}
