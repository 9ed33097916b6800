/**
 * Folding of characters for comparing words: what differs only in typography becomes the same.
 *
 * Folding is for labels and headings, never for values: it makes ① a 1 and ½ something else.
 */

/** Pairs of Unicode's EquivalentUnifiedIdeograph that NFKC leaves alone: radicals printed where a character belongs. */
const radicals: ReadonlyMap<string, string> = new Map(
  Array.from(
    '⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目' +
      '⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长' +
      '⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
  ).flatMap((character, index, all): [string, string][] =>
    index % 2 === 0 ? [[character, all[index + 1] ?? character]] : []
  )
)

/** What a person does not see or does not read as a difference, after NFKC. Quotes vary too much to tell anything. */
const folded: ReadonlyMap<string, string> = new Map([
  ...pairs('“”„‟‘’‚‛「」『』"\'`´', ''),
  ...pairs('《〈', '<'),
  ...pairs('》〉', '>'),
  ...pairs('〔【﹝', '['),
  ...pairs('〕】﹞', ']'),
  ...pairs('‐‑‒–—―−─━ー', '-'),
  ...pairs('．', '.'),
  ['钩', '勾'] as [string, string]
])

function pairs(characters: string, replacement: string): [string, string][] {
  return Array.from(characters, character => [character, replacement])
}

/** First and last of each range of characters that are seen as a blank or not at all. */
const blankRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0xad, 0xad],
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x1680, 0x1680],
  [0x17b4, 0x17b5],
  [0x180b, 0x180e],
  [0x2000, 0x200f],
  [0x2028, 0x202f],
  [0x205f, 0x206f],
  [0x3000, 0x3000],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0]
]

/** Whether a character is a blank or invisible: controls, NBSP, U+3000, zero-width ones, soft hyphen, bidi marks. */
function isBlankCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  // Han, which most characters are: the ranges lie below and above.
  if (code > 0x3164 && code < 0xfe00) return false
  return blankRanges.some(([first, last]) => first <= code && code <= last)
}

/**
 * A text in which radicals and compatibility ideographs are the characters that a person takes them for. Its length does
 * not change, so offsets stay true.
 */
export function replaceRadicals(text: string): string {
  if (!/[\u2e80-\u2fdf\uf900-\ufaff]/.test(text)) return text
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const unit = text[index] ?? ''
    const code = unit.charCodeAt(0)
    const character = radicals.get(unit) ?? (isCompatibilityIdeograph(code) ? unit.normalize('NFKC') : unit)
    result += character.length === 1 ? character : unit
  }
  return result
}

/** Kangxi radicals and CJK compatibility ideographs. */
function isCompatibilityIdeograph(code: number): boolean {
  return (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)
}

/** By code point. */
const cache = new Map<number, string>()

/** One character folded: '' where it tells nothing; several characters for a ligature. */
export function foldCharacter(character: string): string {
  return foldPoint(character.codePointAt(0) ?? 0)
}

function foldPoint(point: number): string {
  const known = cache.get(point)
  if (known !== undefined) return known
  const result = foldAfresh(String.fromCodePoint(point))
  if (cache.size < MAX_CACHED) cache.set(point, result)
  return result
}

/** More different characters than any report has; a bound against hostile input. */
const MAX_CACHED = 20_000

function foldAfresh(character: string): string {
  if (isBlankCharacter(character)) return ''
  const radical = radicals.get(character) ?? character
  const direct = folded.get(radical)
  if (direct !== undefined) return direct
  return Array.from(radical.normalize('NFKC').toLowerCase(), part =>
    isBlankCharacter(part) ? '' : (folded.get(part) ?? part)
  ).join('')
}

/** Plain Han characters are what they are, but for 钩: see {@link folded}. */
function isPlain(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff && unit !== HOOK
}

const HOOK = 0x94a9

/** A text with each of its characters folded. */
export function foldText(text: string): string {
  let result = ''
  let plain = 0
  for (let index = 0; index < text.length; ) {
    if (isPlain(text.charCodeAt(index))) index++
    else {
      const point = text.codePointAt(index) ?? 0
      result += text.slice(plain, index) + foldPoint(point)
      index += point > 0xffff ? 2 : 1
      plain = index
    }
  }
  return plain === 0 ? text : result + text.slice(plain)
}

/** A folded text and where each of its UTF-16 units came from. */
export interface FoldedText {
  readonly text: string
  /** `origin[i]` is the offset in the original text of the character that gave `text[i]`. */
  readonly origin: readonly number[]
}

export function foldWithOrigin(text: string): FoldedText {
  let result = ''
  const origin: number[] = []
  let offset = 0
  for (const character of text) {
    const piece = foldCharacter(character)
    for (let index = 0; index < piece.length; index++) origin.push(offset)
    result += piece
    offset += character.length
  }
  return {text: result, origin}
}
