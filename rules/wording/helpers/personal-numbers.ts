/** Tells identity numbers, mobile numbers and bank cards from other long numbers. */

import {isDigit} from '../../../src/text.ts'

export interface PersonalNumber {
  readonly kind: 'identity' | 'mobile' | 'card'
  readonly digits: string
  readonly start: number
  readonly end: number
}

/** Runs of eleven digits and more that stand alone, judged one by one. */
export function findPersonalNumbers(text: string): PersonalNumber[] {
  const found: PersonalNumber[] = []
  let index = 0
  while (index < text.length) {
    if (!isDigit(text.charCodeAt(index))) {
      index++
      continue
    }
    const start = index
    while (isDigit(text.charCodeAt(index))) index++
    if (index - start < 11) continue
    const end = index - start === 17 && /[xX]/.test(text[index] ?? '') ? index + 1 : index
    const digits = text.slice(start, end)
    const kind = standsAlone(text, start, end) ? kindOf(digits, text, start) : null
    if (kind !== null) found.push({kind, digits, start, end})
    index = end
  }
  return found
}

/** Not a part of an address, a decimal or a longer code. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  if (/[A-Za-z0-9_./\\=&?#%*-]$/.test(before) || /^[A-Za-z0-9_/\\=&*@-]/.test(text.slice(end, end + 1))) return false
  return !/(?:[A-Za-z]\s?|编号|序号|代码|索引号?|单号|流水号?)[：:为是]?\s?$/.test(before)
}

function kindOf(digits: string, text: string, start: number): PersonalNumber['kind'] | null {
  if (digits.length === 18 && isIdentity(digits)) return 'identity'
  if (digits.length === 11 && /^1[3-9]/.test(digits)) return isContactLine(text, start) ? null : 'mobile'
  const isCard = digits.length >= 16 && digits.length <= 19 && digits.startsWith('62') && hasLuhnDigit(digits)
  return isCard ? 'card' : null
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECKS = '10X98765432'

/** GB 11643: a date of birth, and the check digit of ISO 7064 (MOD 11-2). */
function isIdentity(digits: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dxX]$/.test(digits)) return false
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0)
  return CHECKS[total % 11] === digits.slice(-1).toUpperCase()
}

function hasLuhnDigit(digits: string): boolean {
  let total = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    const doubled = index % 2 === 1 ? digit * 2 : digit
    total += doubled > 9 ? doubled - 9 : doubled
  }
  return total % 10 === 0
}

/** 联系电话, 传真, 咨询电话 … shortly before: the office's own. */
function isContactLine(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  if (isOwnContact(text.slice(Math.max(0, start - LONGEST_CONTACT), start))) return true
  return /(?:联系|咨询|监督|举报|投诉|办公|值班|服务|受理|工作)电话|联系方式|传真|热线|电\s?话|请与|致电|拨打/.test(
    before
  )
}

const LONGEST_CONTACT = 60

/** 联系人：党政办王主任，手机：… in the same sentence. */
function isOwnContact(before: string): boolean {
  const sentence = before.split(/[。；;！？]/).at(-1) ?? ''
  return /(?:联系人|联络员|经办人)[：:（(]/.test(sentence) && !/申请|投诉人|举报人|当事人|第三方/.test(sentence)
}

/** 110101********1234: the finding must not spread what it warns of. */
export function masked(digits: string): string {
  const [head, tail] = digits.length > 11 ? [6, 2] : [3, 2]
  return digits.slice(0, head) + '*'.repeat(digits.length - head - tail) + digits.slice(-tail)
}
