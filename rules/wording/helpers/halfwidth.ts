/** Finds half-width signs that stand in Chinese text, and leaves those of numbers, times, addresses and codes alone. */

export interface HalfwidthSign {
  readonly start: number
  readonly from: string
  readonly to: string
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。'
}

/** A closing bracket is judged with the one that opens. */
const HALF = /[,;:?!.(]/g

export function findHalfwidth(text: string): HalfwidthSign[] {
  const signs: HalfwidthSign[] = []
  for (const {0: from, index} of text.matchAll(HALF)) {
    if (from === '(') signs.push(...bracketPair(text, index))
    else if (from === '.' ? endsSentence(text, index) : partsChinese(text, index, from))
      signs.push({start: index, from, to: FULL[from] ?? from})
  }
  return signs.sort((left, right) => left.start - right.start)
}

function partsChinese(text: string, index: number, sign: string): boolean {
  const [left, right] = [before(text, index), after(text, index)]
  if (isChinese(left)) return isChineseOrNumber(right)
  // 12;其中: a comma or a semicolon of a number is followed by digits.
  return ',;'.includes(sign) && /^[\d０-９]$/.test(left) && /^\p{Script=Han}$/u.test(right)
}

/** A dot behind Chinese at the end of a paragraph, or before the next item; elsewhere it may part the names of a person. */
function endsSentence(text: string, index: number): boolean {
  if (!isChinese(before(text, index)) || index < SHORTEST_SENTENCE) return false
  return /^\s*(?:$|[一二三四五六七八九十]是|[（(][一二三四五六七八九十]{1,3}[）)])/.test(
    text.slice(index + 1, index + 12)
  )
}
const SHORTEST_SENTENCE = 8

/** A pair of brackets of two widths: （二), (三）. */
export interface MixedPair {
  /** Where the narrow one stands. */
  readonly start: number
  readonly from: '(' | ')'
  readonly to: '（' | '）'
  readonly words: string
}

/** Each closing bracket with the one that opened last, whatever its width. */
export function findMixedPairs(text: string): MixedPair[] {
  const pairs: MixedPair[] = []
  const opened: number[] = []
  for (const {0: sign, index} of text.matchAll(/[()（）]/g)) {
    if (sign === '(' || sign === '（') {
      opened.push(index)
      continue
    }
    const open = opened.pop()
    if (open === undefined || (text[open] === '(') === (sign === ')')) continue
    const words = shortened(text.slice(open, index + 1))
    pairs.push(sign === ')' ? {start: index, from: ')', to: '）', words} : {start: open, from: '(', to: '（', words})
  }
  return pairs
}

const LONGEST = 16

function shortened(words: string): string {
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 6)}……${words.slice(-4)}`
}

/** What stands in brackets is looked at up to here. */
const LONGEST_REMARK = 500

/** Both brackets of a pair that holds Chinese and follows Chinese; numbers of lists, (一), are no matter of this rule. */
function bracketPair(text: string, open: number): HalfwidthSign[] {
  const behind = text.slice(open + 1, open + 1 + LONGEST_REMARK)
  const length = behind.indexOf(')')
  if (length === -1) return []
  const inside = behind.slice(0, length)
  const close = open + 1 + length
  const wide = inside.indexOf('）')
  // With a wide bracket first the pair is mixed.
  if (wide !== -1 && !inside.slice(0, wide).includes('（')) return []
  const isNumber = /^\s?[一二三四五六七八九十\d]{1,3}\s?$/.test(inside)
  if (isNumber || !isChinese(before(text, open)) || !isChinese(inside.trim().charAt(0))) return []
  return [
    {start: open, from: '(', to: '（'},
    {start: close, from: ')', to: '）'}
  ]
}

function before(text: string, index: number): string {
  let at = index - 1
  while (at >= 0 && /\s/.test(text[at] ?? '')) at--
  return text[at] ?? ''
}

/** The next sign that is no blank; the end of the paragraph counts as Chinese. */
function after(text: string, index: number): string {
  let at = index + 1
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return text[at] ?? '。'
}

function isChinese(sign: string): boolean {
  return /^[\p{Script=Han}》”’）。，、；：%％]$/u.test(sign)
}

function isChineseOrNumber(sign: string): boolean {
  return /^[\p{Script=Han}《“‘（(\d。]$/u.test(sign)
}
