/** Where the characters of a text stand in the XML that it is written in. */

import {value, type XmlElement} from '../parse/containers/xml.ts'

/**
 * The place before a character of an element's text, or behind its last.
 * @param xml the text of the part
 * @param index in the text of the element
 * @returns null within a pair of surrogates, and where something else than characters stands in between (CDATA, a comment)
 */
export function writtenOffset(xml: string, element: XmlElement, index: number): number | null {
  if (isSecondHalf(element.text.charCodeAt(index))) return null
  let at = element.contentStart
  for (let count = 0; count < index; ) {
    const character = xml.charAt(at)
    if (character === '<' || at >= element.end) return null
    const end = character === '&' ? xml.indexOf(';', at) + 1 : at + (xml.startsWith('\r\n', at) ? 2 : 1)
    count += character === '&' && /^&#(?:\d{6,}|x[\da-f]{5,});$/i.test(xml.slice(at, end)) ? 2 : 1
    at = end
  }
  return at
}

/** Without `xml:space` Word drops the blanks at the ends of a text. */
export function keepsBlanks(element: XmlElement): boolean {
  return value(element, 'xml:space') === 'preserve'
}

function isSecondHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
