/** The bytes of RTF as text: each font may have a character set of its own, and Chinese is written in two bytes. */

import {hadOrMade} from '../../remembered.ts'

/** By the number of a font's character set; Windows' names. */
const charsets: Readonly<Record<number, string>> = {
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gb18030',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250'
}

const codePages: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  54936: 'gb18030',
  65001: 'utf-8'
}

/** A font of signs that mean nothing without it. */
export const SYMBOL = 2

const decoders = new Map<string, TextDecoder>()

/**
 * @param charset of the font; a western or unknown one leaves it to the code page of the file
 * @param codePage of the file
 */
export function decodeBytes(bytes: readonly number[], charset: number, codePage: number): string {
  const name = charsets[charset] ?? codePages[codePage] ?? 'windows-1252'
  return hadOrMade(decoders, name, () => new TextDecoder(name)).decode(Uint8Array.from(bytes))
}
