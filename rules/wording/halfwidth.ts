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
  '!': '！'
}

/** A closing bracket is judged with the one that opens. */
const HALF = /[,;:?!(]/g

export function findHalfwidth(text: string): HalfwidthSign[] {
  const signs: HalfwidthSign[] = []
  for (const {0: from, index} of text.matchAll(HALF)) {
    const to = FULL[from] ?? from
    if (from === '(') signs.push(...bracketPair(text, index))
    else if (isChinese(before(text, index)) && isChineseOrNumber(after(text, index)))
      signs.push({start: index, from, to})
  }
  return signs.sort((left, right) => left.start - right.start)
}

/** Both brackets of a pair that holds Chinese and follows Chinese; numbers of lists, (一), are no matter of this rule. */
function bracketPair(text: string, open: number): HalfwidthSign[] {
  const close = text.indexOf(')', open)
  if (close === -1) return []
  const inside = text.slice(open + 1, close)
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
