/** Declarations of CSS: what a `style` attribute or the block of a rule sets. */

import {lookup} from '../../lookup.ts'

/** Properties in lower case, by their last value. */
export type Declarations = ReadonlyMap<string, string>

const none: Declarations = new Map()
const known = new Map<string, Declarations>()
/** Pages repeat their styles. Bounded, so that hostile input cannot fill the memory. */
const MOST_KNOWN = 2000
const LONGEST_KNOWN = 500

export function parseDeclarations(text: string): Declarations {
  if (text === '') return none
  const found = known.get(text)
  if (found !== undefined) return found
  const declarations = new Map<string, string>()
  for (const part of splitOutside(withoutEscapes(withoutComments(text)), ';')) {
    const colon = part.indexOf(':')
    if (colon < 0) continue
    const property = part.slice(0, colon).trim().toLowerCase()
    const value = part
      .slice(colon + 1)
      .trim()
      .toLowerCase()
    const important = value.endsWith('!important')
    declarations.set(property, important ? value.slice(0, -'!important'.length).trim() : value)
  }
  if (known.size < MOST_KNOWN && text.length <= LONGEST_KNOWN) known.set(text, declarations)
  return declarations
}

export function withoutComments(text: string): string {
  let result = ''
  let from = 0
  for (let start = text.indexOf('/*'); start >= 0; start = text.indexOf('/*', from)) {
    result += text.slice(from, start)
    const end = text.indexOf('*/', start + 2)
    if (end < 0) return result
    from = end + 2
  }
  return result + text.slice(from)
}

/** `dis\\play` and `\\64 isplay` are names like any other. */
export function withoutEscapes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:([0-9a-fA-F]{1,6})\s?|(.))/g, (_, digits: string | undefined, character: string) => {
    const code = digits === undefined ? null : Number.parseInt(digits, 16)
    if (code === null) return character
    return code === 0 || code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code)
  })
}

/** The parts between a mark, where it stands in no brackets and no quotes. */
export function splitOutside(text: string, mark: string): string[] {
  const parts: string[] = []
  let start = 0
  let depth = 0
  let quote = ''
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? ''
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth = Math.max(depth - 1, 0)
    else if (character === mark && depth === 0) {
      parts.push(text.slice(start, index))
      start = index + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

const PIXELS = lookup<number>({
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 37.8,
  mm: 3.78,
  rem: 16,
  vw: 10,
  vh: 8
})

/** A length in pixels; of a relative one, `em` times what `em` is given. Null for a keyword. */
export function cssLength(value: string | undefined, em: number): number | null {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+))([a-z%]*)/.exec(value ?? '')
  if (match === null) return null
  const number = Number(match[1])
  const unit = match[2] ?? ''
  if (unit === 'em' || unit === 'ex') return number * em
  if (unit === '%') return (number / 100) * em
  return number * (PIXELS.get(unit) ?? 1)
}

/** Every length of a value: `translate(0, -9999px)`, `-9999px auto`. */
export function cssLengths(value: string | undefined, em: number): number[] {
  if (value === undefined) return []
  return value.split(/[\s(),/]+/, MOST_WORDS).flatMap(word => cssLength(word, em) ?? [])
}

const MOST_WORDS = 50

/** Red, green and blue, 0 to 255; null of a colour that is not known. */
export type Colour = readonly [number, number, number]

const NAMED = lookup<Colour>({
  white: [255, 255, 255],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  ghostwhite: [248, 248, 255],
  whitesmoke: [245, 245, 245],
  floralwhite: [255, 250, 240],
  black: [0, 0, 0],
  red: [255, 0, 0],
  blue: [0, 0, 255],
  yellow: [255, 255, 0],
  gray: [128, 128, 128],
  grey: [128, 128, 128],
  silver: [192, 192, 192],
  green: [0, 128, 0]
})

/** `none`: it lets everything through. Null where it cannot be read. */
export function colourOf(value: string | undefined): Colour | 'none' | null {
  const text = value?.trim().toLowerCase() ?? ''
  if (text === 'transparent') return 'none'
  const named = NAMED.get(text)
  if (named !== undefined) return named
  const digits = /^#?([0-9a-f]{3,8})$/.exec(text)?.[1]
  if (digits !== undefined && digits.length !== 5 && digits.length !== 7) return fromDigits(digits)
  const call = /^(rgb|hsl)a?\(([^)]*)\)/.exec(text)
  const numbers = call?.[2]?.split(/[\s,/]+/, MOST_WORDS).filter(part => part !== '')
  if (numbers === undefined || numbers.length < 3) return null
  if (call?.[1] === 'hsl') return fromHue(numbers)
  const [red = 0, green = 0, blue = 0] = numbers.map(part => Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1))
  return isClear(numbers[3]) ? 'none' : [red, green, blue]
}

/** Whether a colour lets nearly everything through. */
function isClear(alpha: string | undefined): boolean {
  return alpha !== undefined && Number.parseFloat(alpha) * (alpha.endsWith('%') ? 0.01 : 1) < 0.1
}

/** Near enough to tell light from dark: the hue is left out. */
function fromHue([, saturation = '', lightness = '', alpha = '1']: readonly string[]): Colour | 'none' {
  if (isClear(alpha)) return 'none'
  const light = Number.parseFloat(lightness) / 100
  const spread = (Number.parseFloat(saturation) / 100) * Math.min(light, 1 - light)
  return [(light + spread) * 255, light * 255, (light - spread) * 255]
}

function fromDigits(digits: string): Colour | 'none' {
  const width = digits.length > 4 ? 2 : 1
  const part = (index: number): number => {
    const own = digits.slice(index * width, (index + 1) * width)
    return Number.parseInt(width === 1 ? own + own : own, 16)
  }
  return digits.length % 4 === 0 && part(3) < 25 ? 'none' : [part(0), part(1), part(2)]
}

/** Whether a person can hardly tell two colours apart. */
export function areAlike(left: Colour, right: Colour): boolean {
  return left.every((part, index) => Math.abs(part - (right[index] ?? 0)) <= NEAR)
}

const NEAR = 16
