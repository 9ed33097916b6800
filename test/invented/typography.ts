/** Differences of typography: none of them changes a word or a number of a report. */

export interface Typography {
  readonly lineEnding: '\n' | '\r\n' | '\r'
  readonly byteOrderMark: boolean
  /** `half`: `(一) 予以公开` for `（一）予以公开`. */
  readonly brackets: 'full' | 'half'
  readonly leafNumbers: '1.' | '1. ' | '1、' | '1．'
  /** 结果 维持, 商业 企业: a blank where the form's cell breaks the line. */
  readonly blanksInLabels: boolean
  readonly digits: 'ascii' | 'full-width'
  readonly thousands: boolean
  /** What stands around the text of a cell. */
  readonly blank: ' ' | '\u00A0' | '\u3000'
  readonly headings: 'plain' | 'hash' | 'bold' | 'mixed'
  /** Whether the columns stand in the form's order; where not, the header says so. */
  readonly columnOrder: 'form' | 'shuffled'
  readonly rowOrder: 'form' | 'shuffled'
}

export const plainTypography: Typography = {
  lineEnding: '\n',
  byteOrderMark: false,
  brackets: 'full',
  leafNumbers: '1.',
  blanksInLabels: false,
  digits: 'ascii',
  thousands: false,
  blank: ' ',
  headings: 'plain',
  columnOrder: 'form',
  rowOrder: 'form'
}

/** A label of the form as this typography prints it. */
export function printLabel(label: string, typography: Typography): string {
  let printed = label
  if (typography.brackets === 'half' && printed.startsWith('（'))
    printed = printed.replace('（', '(').replace('）', ') ')
  if (/^\d\./.test(printed)) printed = printed.replace('.', typography.leafNumbers.slice(1))
  if (typography.blanksInLabels && /^[\u4e00-\u9fff]{4}$/.test(printed))
    printed = `${printed.slice(0, 2)} ${printed.slice(2)}`
  return printed
}

/** A number, given as plain decimal text, as this typography prints it. */
export function printNumber(value: string, typography: Typography): string {
  let printed = value
  if (typography.thousands) {
    const [whole = '', fraction] = value.split('.')
    printed = groupThousands(whole) + (fraction === undefined ? '' : `.${fraction}`)
  }
  if (typography.digits === 'ascii') return printed
  return printed.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

function groupThousands(whole: string): string {
  const sign = whole.startsWith('-') ? '-' : ''
  let rest = whole.slice(sign.length)
  const groups: string[] = []
  while (rest.length > 3) {
    groups.unshift(rest.slice(-3))
    rest = rest.slice(0, -3)
  }
  return sign + [rest, ...groups].join(',')
}
