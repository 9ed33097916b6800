/** The part that holds the comments, and the places of the package that have to know of it. */

import {childrenNamed, value, type XmlDocument, type XmlElement} from '../parse/containers/xml.ts'
import type {Archive} from '../parse/containers/zip.ts'
import {damaged} from '../parse/refusal.ts'
import {readOptionalPart, readPart, relationsOf} from '../parse/word/package.ts'
import {encodeXml, prefixOf, XmlEdits} from '../rewrite/xml-edits.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const CONTENT_TYPES = '[Content_Types].xml'
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** One above the highest number in use. */
export function nextCommentId(comments: XmlDocument | null, gone: readonly XmlElement[]): number {
  const kept = childrenNamed(comments?.root, 'w:comment').filter(comment => !gone.includes(comment))
  const ids = kept.map(comment => Number(value(comment, 'w:id') ?? '0') || 0)
  return ids.reduce((highest, id) => Math.max(highest, id), -1) + 1
}

/** The existing comments without those that are gone and with those added. */
export function changeCommentsPart(
  {text, root}: XmlDocument,
  gone: readonly XmlElement[],
  added: readonly string[]
): Uint8Array {
  const edits = new XmlEdits(text)
  for (const comment of gone) edits.remove(comment)
  if (added.length > 0) edits.append(root, 0, added.join(''))
  return edits.apply()
}

/** A new part of comments, the relation of the document to it, and its type: by part name. */
export function addCommentsPart(
  archive: Archive,
  part: string,
  main: XmlDocument,
  texts: readonly string[]
): Map<string, Uint8Array> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const name = [`${folder}comments.xml`, `${folder}comments-nianbao.xml`].find(each => !archive.entries.has(each))
  if (name === undefined) throw damaged('批注部分有误', 'the part of comments')
  const prefix = prefixOf(main.text, main.root)
  const declaration = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}`
  const root = `<${prefix}comments ${declaration}="${main.root.attributes[declaration] ?? ''}">`
  return new Map([
    [name, encodeXml(`${DECLARATION}${root}${texts.join('')}</${prefix}comments>`)],
    [relationsOf(part), addRelation(archive, part, name.slice(folder.length))],
    [CONTENT_TYPES, addType(archive, name)]
  ])
}

function addRelation(archive: Archive, part: string, target: string): Uint8Array {
  const existing = readOptionalPart(archive, relationsOf(part))
  const relations = childrenNamed(existing?.root, 'Relationship')
  const ids = new Set(relations.map(each => value(each, 'Id')))
  let number = relations.length + 1
  while (ids.has(`rId${number}`)) number++
  const known = relations.map(each => value(each, 'Type') ?? '').find(each => each.includes('/officeDocument/'))
  const base = known?.slice(0, known.lastIndexOf('/')) ?? TRANSITIONAL
  const relation = `<Relationship Id="rId${number}" Type="${base}/comments" Target="${target}"/>`
  if (existing) return appendTo(existing, relation)
  return encodeXml(`${DECLARATION}<Relationships xmlns="${PACKAGE}">${relation}</Relationships>`)
}

function addType(archive: Archive, name: string): Uint8Array {
  return appendTo(readPart(archive, CONTENT_TYPES), `<Override PartName="/${name}" ContentType="${TYPE}"/>`)
}

/** The document with an element added at the end of its root. */
function appendTo({text, root}: XmlDocument, element: string): Uint8Array {
  const edits = new XmlEdits(text)
  edits.append(root, 0, element.replace('<', `<${prefixOf(text, root)}`))
  return edits.apply()
}
