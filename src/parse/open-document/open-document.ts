/** An OpenDocument text (.odt, or in one XML file .fodt) to the same text and tree as a Word file. */

import {child, parseXml, type XmlElement} from '../containers/xml.ts'
import type {Archive} from '../containers/zip.ts'
import type {Projected} from '../projection.ts'
import {damaged, Refused, unsupported} from '../refusal.ts'
import {make} from '../word/build.ts'
import {projectWord} from '../word/word.ts'
import {OpenFlow} from './flow.ts'
import {OpenLists} from './lists.ts'
import {OpenStyles} from './styles.ts'

const CONTENT = 'content.xml'

/**
 * Reads an OpenDocument text.
 * @throws Refused where it is encrypted or damaged; LimitExceeded where it goes beyond the limits
 */
export function parseOpenDocument(archive: Archive): Projected {
  const manifest = archive.read('META-INF/manifest.xml')
  if (manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data'))
    throw new Refused(unsupported('encrypted'))
  const content = archive.read(CONTENT)
  if (content === null) throw damaged(`缺少 ${CONTENT}`, `${CONTENT} is missing`)
  const styles = archive.read('styles.xml')
  const options = {mixed: true, budget: archive.budget}
  const roots = styles === null ? [] : [parseXml(styles, 'styles.xml', options).root]
  return readText([...roots, parseXml(content, CONTENT, options).root])
}

/** Reads an OpenDocument text that is one XML file. */
export function parseFlatOpenDocument(bytes: Uint8Array): Projected {
  return readText([parseXml(bytes, CONTENT, {mixed: true}).root])
}

/** @param roots the last of them holds the body */
function readText(roots: readonly XmlElement[]): Projected {
  const text = child(child(roots.at(-1), 'office:body'), 'office:text')
  if (text === null) throw damaged('没有正文', 'it has no body')
  const lists = new OpenLists(roots)
  const body = make('w:body', {}, new OpenFlow(new OpenStyles(roots), lists).read(text))
  return projectWord({body, styles: null, numbering: lists.numbering}, CONTENT)
}
