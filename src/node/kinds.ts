/** Kinds of file: which a folder is searched for, which cannot be read, and what to do then. */

import type {Unreadable} from '../engine/result.ts'
import type {Words} from '../rule/words.ts'

/** Why bytes are no text of a report. */
export interface Refusal {
  readonly reason: Unreadable
  /** Where there is more to say than the usual words for the reason. */
  readonly words?: Words
}

const readable: ReadonlySet<string> = new Set(['md', 'markdown', 'txt', 'html', 'htm', 'docx', 'xlsx'])

const oldOffice: Words = {
  zh: '旧版 Word／WPS 二进制格式（.doc、.wps）不能直接读取。请在 Word 或 WPS 中另存为 .docx 后再核对。',
  en: 'The old binary format of Word and WPS (.doc, .wps) cannot be read. Save it as .docx in Word or WPS, then check that.'
}

const pdf: Words = {
  zh: 'PDF 文件不能直接读取。请核对它的来源文件（.docx、网页或文本）。',
  en: 'PDF files cannot be read. Check the file that it was made from (.docx, web page or text).'
}

const ofd: Words = {
  zh: 'OFD 版式文件不能直接读取。请核对它的来源文件（.docx、网页或文本）。',
  en: 'OFD files cannot be read. Check the file that it was made from (.docx, web page or text).'
}

const richText: Words = {
  zh: 'RTF 文件不能直接读取。请在 Word 或 WPS 中另存为 .docx 后再核对。',
  en: 'RTF files cannot be read. Save it as .docx in Word or WPS, then check that.'
}

const oldSheet: Words = {
  zh: '旧版电子表格（.xls、.et）不能直接读取。请另存为 .xlsx 后再核对。',
  en: 'Old spreadsheets (.xls, .et) cannot be read. Save it as .xlsx, then check that.'
}

const webArchive: Words = {
  zh: '单文件网页（.mht）不能直接读取。请另存为 .html 后再核对。',
  en: 'Web archives (.mht) cannot be read. Save it as .html, then check that.'
}

const image: Words = {
  zh: '图片或扫描件没有文字可读。请核对它的来源文件（.docx、网页或文本）。',
  en: 'An image or a scan holds no text. Check the file that it was made from (.docx, web page or text).'
}

const encrypted: Words = {
  zh: '文件已加密，或者是改了扩展名的旧版 Word／WPS 文件，不能读取。请去掉密码，或者另存为 .docx 后再核对。',
  en: 'The file is encrypted, or is an old Word or WPS file under another name. Remove the password, or save it as .docx.'
}

/** Types that are known and cannot be read, by extension. */
const unsupported: ReadonlyMap<string, Words> = new Map([
  ['doc', oldOffice],
  ['wps', oldOffice],
  ['pdf', pdf],
  ['ofd', ofd],
  ['rtf', richText],
  ['xls', oldSheet],
  ['et', oldSheet],
  ['mht', webArchive],
  ['mhtml', webArchive],
  ...['png', 'jpg', 'jpeg', 'gif', 'bmp', 'tif', 'tiff', 'webp'].map((extension): [string, Words] => [extension, image])
])

/** Known types that reports are published in and that are listed as not judged where a folder holds them. */
const listed: ReadonlySet<string> = new Set(['doc', 'wps', 'pdf', 'ofd', 'rtf'])

/** Lower case, without the dot; '' where there is none. */
export function extensionOf(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase()
}

/** Whether a file met in a folder is taken up: it can be read, or it is a report's type that has to be told of. */
export function isTakenFromFolder(path: string): boolean {
  const extension = extensionOf(path)
  return readable.has(extension) || listed.has(extension)
}

/** What the first bytes of a file tell, and what they mean under the name that the file goes by. */
const signatures: readonly {readonly bytes: readonly number[]; readonly words: (extension: string) => Words}[] = [
  {bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], words: () => pdf},
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    words: extension =>
      extension === 'docx' || extension === 'xlsx' ? encrypted : (unsupported.get(extension) ?? oldOffice)
  },
  {bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], words: () => richText},
  {bytes: [0x89, 0x50, 0x4e, 0x47], words: () => image},
  {bytes: [0xff, 0xd8, 0xff], words: () => image},
  {bytes: [0x47, 0x49, 0x46, 0x38], words: () => image}
]

/** Whether the bytes begin a zip archive, the container of .docx, .xlsx and .ofd. */
export function isArchive(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])
}

/** Why a file of this name and content is of a type that cannot be read; null where nothing says so. */
export function unsupportedType(bytes: Uint8Array, path: string): Refusal | null {
  const extension = extensionOf(path)
  const signature = signatures.find(candidate => startsWith(bytes, candidate.bytes))
  const words = signature?.words(extension) ?? unsupported.get(extension)
  return words === undefined ? null : {reason: 'unsupported', words}
}

function startsWith(bytes: Uint8Array, prefix: readonly number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}
