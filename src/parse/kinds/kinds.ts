/**
 * The kinds of file that offices keep reports in: what each is called, how it begins, whether it is read and, if not,
 * why. What a folder takes up, how bytes are told apart, the refusals and the docs are all made from this list.
 */

import type {Words} from '../../words.ts'
import type {UnsupportedKind} from '../refusal.ts'

/** Bytes at a place near the beginning of a file. */
export interface Signature {
  readonly at: number
  readonly bytes: readonly number[]
}

export interface FileKind extends Words {
  /** Name endings, in lower case, without the dot. */
  readonly names: readonly string[]
  readonly media: readonly string[]
  /** One of these has to be there. None where it is recognised by what is further inside, or is plain text. */
  readonly signatures?: readonly Signature[]
  /** Why it is not read; left out of a kind that is. */
  readonly refusal?: UnsupportedKind
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const MACRO = 'macroEnabled.12'
const OPEN = 'application/vnd.oasis.opendocument'

export const kinds = {
  markdown: {
    zh: 'Markdown',
    en: 'Markdown',
    names: ['md', 'markdown'],
    media: ['text/markdown']
  },
  text: {zh: '纯文本', en: 'plain text', names: ['txt'], media: ['text/plain']},
  page: {
    zh: '网页',
    en: 'web page',
    names: ['html', 'htm', 'shtml', 'shtm', 'xhtml', 'xht'],
    media: ['text/html', 'application/xhtml+xml']
  },
  webArchive: {
    zh: '单文件网页',
    en: 'web archive',
    names: ['mht', 'mhtml'],
    media: ['multipart/related', 'message/rfc822', 'application/x-mimearchive']
  },
  word: {
    zh: 'Word 文档',
    en: 'Word document',
    names: ['docx', 'docm', 'dotx', 'dotm'],
    media: [
      `${OFFICE}.wordprocessingml.document`,
      `${OFFICE}.wordprocessingml.template`,
      `application/vnd.ms-word.document.${MACRO}`,
      `application/vnd.ms-word.template.${MACRO}`
    ]
  },
  sheet: {
    zh: 'Excel 工作簿',
    en: 'Excel workbook',
    names: ['xlsx', 'xlsm', 'xltx', 'xltm'],
    media: [
      `${OFFICE}.spreadsheetml.sheet`,
      `${OFFICE}.spreadsheetml.template`,
      `application/vnd.ms-excel.sheet.${MACRO}`,
      `application/vnd.ms-excel.template.${MACRO}`
    ]
  },
  oldWord: {
    zh: '旧版 Word、WPS 文档',
    en: 'old Word or WPS document',
    names: ['doc', 'dot', 'wps', 'wpt'],
    media: ['application/msword', 'application/vnd.ms-works', 'application/kswps']
  },
  oldSheet: {
    zh: '旧版 Excel、WPS 表格',
    en: 'old Excel or WPS sheet',
    names: ['xls', 'xlt', 'et', 'ett'],
    media: ['application/vnd.ms-excel', 'application/kset']
  },
  sheetBinary: {
    zh: 'Excel 二进制工作簿',
    en: 'binary Excel workbook',
    names: ['xlsb'],
    media: [`application/vnd.ms-excel.sheet.binary.${MACRO}`],
    refusal: 'sheetBinary'
  },
  openText: {
    zh: 'OpenDocument 文本',
    en: 'OpenDocument text',
    names: ['odt', 'ott', 'fodt'],
    media: [`${OPEN}.text`, `${OPEN}.text-template`]
  },
  openSheet: {
    zh: 'OpenDocument 表格',
    en: 'OpenDocument sheet',
    names: ['ods', 'ots'],
    media: [`${OPEN}.spreadsheet`, `${OPEN}.spreadsheet-template`],
    refusal: 'openSheet'
  },
  richText: {
    zh: 'RTF 文档',
    en: 'RTF document',
    names: ['rtf'],
    media: ['application/rtf', 'text/rtf'],
    signatures: [starts('{\\rtf')]
  },
  pdf: {
    zh: 'PDF',
    en: 'PDF',
    names: ['pdf'],
    media: ['application/pdf'],
    signatures: [starts('%PDF-')]
  },
  ofd: {zh: 'OFD', en: 'OFD', names: ['ofd'], media: ['application/ofd']},
  fixedLayout: {
    zh: '其他版式文件',
    en: 'other fixed layouts',
    names: ['ceb', 'cebx', 'xps', 'oxps'],
    media: ['application/vnd.ms-xpsdocument', 'application/oxps'],
    signatures: [starts('Founder CEB')],
    refusal: 'fixedLayout'
  },
  officeXml: {
    zh: 'Word、Excel 2003 的 XML 和标文通（UOF）文件',
    en: 'XML of Word and Excel 2003, UOF',
    names: ['uof', 'uot', 'uos'],
    media: ['application/vnd.ms-word.document.xml'],
    refusal: 'officeXml'
  },
  presentation: {
    zh: '演示文稿',
    en: 'presentation',
    names: ['pptx', 'ppt', 'dps', 'odp'],
    media: [`${OFFICE}.presentationml.presentation`, 'application/vnd.ms-powerpoint', `${OPEN}.presentation`],
    refusal: 'presentation'
  },
  image: {
    zh: '图片、扫描件',
    en: 'picture, scan',
    names: ['png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic'],
    media: ['image/png', 'image/jpeg', 'image/gif', 'image/bmp', 'image/tiff', 'image/webp', 'image/heic'],
    signatures: [
      starts('\x89PNG'),
      starts('\xff\xd8\xff'),
      starts('GIF8'),
      starts('II*\0'),
      starts('MM\0*'),
      starts('WEBP', 8),
      starts('ftyphei', 4)
    ],
    refusal: 'image'
  },
  archive: {
    zh: '压缩包',
    en: 'archive',
    names: ['zip', 'rar', '7z'],
    media: ['application/zip', 'application/vnd.rar', 'application/x-7z-compressed'],
    signatures: [starts('Rar!\x1a\x07'), starts('7z\xbc\xaf\x27\x1c')],
    refusal: 'noDocument'
  }
} as const satisfies Readonly<Record<string, FileKind>>

export type KindId = keyof typeof kinds

/** Kinds that have a reader. */
export type ReadKind = {[Id in KindId]: (typeof kinds)[Id] extends {readonly refusal: string} ? never : Id}[KindId]

/** Kinds that an editor opens as text. */
export const textKinds = ['markdown', 'text', 'page'] as const satisfies readonly ReadKind[]

/** Whether an editor opens a file of this name ending as text. */
export function isTextName(extension: string): boolean {
  return textKinds.some(kind => kind === kindNamed(extension))
}

const entries = Object.entries(kinds) as readonly (readonly [KindId, FileKind])[]
const byName = new Map(entries.flatMap(([id, {names}]) => names.map(name => [name, id] as const)))
const byMedia = new Map(entries.flatMap(([id, {media}]) => media.map(type => [type, id] as const)))

/** The kind that a name ending promises. */
export function kindNamed(extension: string): KindId | null {
  return byName.get(extension) ?? null
}

/** The kind of a media type, without parameters, in lower case. */
export function kindOfMedia(type: string): KindId | null {
  return byMedia.get(type) ?? null
}

/** The kind whose signature the bytes begin with. */
export function kindSigned(bytes: Uint8Array): KindId | null {
  const found = entries.find(([, {signatures = []}]) => signatures.some(signature => isSigned(bytes, signature)))
  return found?.[0] ?? null
}

export function isReadKind(id: KindId): id is ReadKind {
  return !('refusal' in kinds[id])
}

/** The name endings of every kind that is read. */
export function readNames(): readonly string[] {
  return entries.flatMap(([, {names, refusal}]) => (refusal === undefined ? names : []))
}

/** Lower case, without the dot; '' where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

function starts(text: string, at = 0): Signature {
  return {at, bytes: Array.from(text, letter => letter.charCodeAt(0))}
}

function isSigned(bytes: Uint8Array, {at, bytes: signature}: Signature): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte)
}
