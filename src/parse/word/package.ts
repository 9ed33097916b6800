/** The parts of a Word or Excel file: which one is the document, and which ones belong to it. */

import {partNamed} from '../containers/part-names.ts'
import {childrenNamed, parseXml, value, type XmlDocument} from '../containers/xml.ts'
import type {Archive} from '../containers/zip.ts'
import {damaged, type Refused} from '../refusal.ts'

/** Part names by the last word of the relation's type: `styles`, `numbering`, `sharedStrings`, `comments`. */
export interface Relations {
  readonly byType: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, string>
}

/** The name of the main part; null where the package names none that it holds. */
export function findMainPart(archive: Archive): string | null {
  const main = readRelations(archive, '').byType.get('officeDocument')
  return main === undefined ? null : (archive.find(main)?.name ?? null)
}

/** Of each of these a part has one at most. With two of them it depends on the program which one is shown. */
const single: ReadonlySet<string> = new Set(['officeDocument', 'styles', 'numbering', 'sharedStrings'])

/**
 * The parts that a part refers to; `''` for those of the package itself.
 * @throws Refused where it is not certain which part is meant
 */
export function readRelations(archive: Archive, part: string): Relations {
  const byType = new Map<string, string>()
  const byId = new Map<string, string>()
  const bytes = archive.read(relationsOf(part))
  if (!bytes) return {byType, byId}
  for (const relation of childrenNamed(parseXml(bytes, relationsOf(part), archive).root, 'Relationship')) {
    if (value(relation, 'TargetMode') === 'External') continue
    const target = partNamed(value(relation, 'Target') ?? '', part)
    const type = (value(relation, 'Type') ?? '').split('/').at(-1) ?? ''
    const id = value(relation, 'Id') ?? ''
    if (single.has(type) && isOther(byType.get(type), target)) throw twice(type)
    if (isOther(byId.get(id), target)) throw twice(id)
    if (!byType.has(type)) byType.set(type, target)
    byId.set(id, target)
  }
  return {byType, byId}
}

function isOther(known: string | undefined, target: string): boolean {
  return known !== undefined && known !== target
}

function twice(name: string): Refused {
  return damaged(`${name} 指向两处`, `${name} leads to two parts`)
}

/** `word/document.xml` → `word/_rels/document.xml.rels` */
export function relationsOf(part: string): string {
  const slash = part.lastIndexOf('/')
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`
}

/** The type of the main part: what kind of file it is. */
export function readContentType(archive: Archive, part: string): string {
  const bytes = archive.read('[Content_Types].xml')
  if (!bytes) return ''
  const {root} = parseXml(bytes, '[Content_Types].xml', archive)
  const override = childrenNamed(root, 'Override').find(
    each => value(each, 'PartName')?.toLowerCase() === `/${part.toLowerCase()}`
  )
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase()
  const fallback = childrenNamed(root, 'Default').find(each => value(each, 'Extension')?.toLowerCase() === extension)
  return value(override ?? fallback, 'ContentType') ?? ''
}

/** @throws Refused where there is no such part */
export function readPart(archive: Archive, name: string): XmlDocument {
  const bytes = archive.read(name)
  if (!bytes) throw damaged(`缺少 ${name}`, `${name} is missing`)
  return parseXml(bytes, name, archive)
}

/** A part that a file may do without. */
export function readOptionalPart(archive: Archive, name: string | undefined): XmlDocument | null {
  const bytes = name === undefined ? null : archive.read(name)
  return bytes && name !== undefined ? parseXml(bytes, name, archive) : null
}
