/** Why a file is not read, and what to do then. */

import type {Words} from '../words.ts'
import {type Limit, limits} from './limits.ts'

export interface Refusal {
  readonly reason: 'empty' | 'binary' | 'encoding' | 'too-large' | 'unsupported' | 'damaged'
  readonly message: Words
}

export function isRefusal<Other extends object>(result: Other | Refusal): result is Refusal {
  return 'reason' in result && 'message' in result
}

/** A file cannot be read; thrown inside the readers, given back as its refusal by `readBytes`. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.message.en)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/** The file is broken, or was made to do harm. */
export function damaged(zh: string, en: string): Refused {
  const message = {
    zh: `文件已损坏或不完整（${zh}），不能读取。请重新获取，或者在 Word／WPS 中打开后另存一份再核对。`,
    en: `The file is damaged or incomplete (${en}) and cannot be read. Get it again, or open it in Word or WPS and save a copy.`
  }
  return new Refused({reason: 'damaged', message})
}

/** The same of a PDF or OFD: no word processor opens these. */
export function damagedPages(zh: string, en: string): Refused {
  const message = {
    zh: `文件已损坏或不完整（${zh}），不能读取。请重新获取，或者核对它的来源文件（.docx、网页或文本）。`,
    en: `The file is damaged or incomplete (${en}) and cannot be read. Get it again, or check the file that it was made from (.docx, web page or text).`
  }
  return new Refused({reason: 'damaged', message})
}

const limitNames: Readonly<Record<Limit, Words>> = {
  fileBytes: {zh: '文件大小', en: 'size of the file'},
  entries: {zh: '压缩包内的文件数', en: 'entries of the archive'},
  partBytes: {zh: '解压后单个部分的大小', en: 'inflated size of one part'},
  totalBytes: {zh: '解压后的总大小', en: 'inflated size of all parts'},
  depth: {zh: '嵌套层数', en: 'depth of nesting'},
  elements: {zh: '标记数量', en: 'number of elements'},
  pageElements: {zh: '网页的标记数量', en: 'number of elements of a page'},
  styleRules: {zh: '网页内样式规则的数量', en: 'number of rules of the style sheets in a page'},
  styleComparisons: {zh: '网页的标记与样式规则的比较次数', en: 'number of comparisons of elements with rules of style'},
  classNames: {zh: '一个标记的类名的长度', en: 'length of the classes of one element'},
  attributes: {zh: '单个标记的属性数', en: 'attributes of one tag'},
  columnSpan: {zh: '单元格跨列数', en: 'columns of one cell'},
  rowSpan: {zh: '单元格跨行数', en: 'rows of one cell'},
  prose: {zh: '正文字数', en: 'characters of text'},
  mentions: {zh: '正文中的数和书名号的数量', en: 'number of numbers and title marks in the text'},
  lines: {zh: '行数', en: 'number of lines'},
  slots: {zh: '表格单元格数', en: 'cells of a table'},
  pages: {zh: '页数', en: 'number of pages'},
  characters: {zh: '字数', en: 'number of characters'},
  objects: {zh: '页面上的图形数量', en: 'number of painted objects'},
  pathPoints: {zh: '一条路径的点数', en: 'points of one path'}
}

export function beyondLimit(limit: Limit): Refusal {
  const name = limitNames[limit]
  const bytes = limit.endsWith('Bytes')
  const most = bytes ? `${limits[limit] / 1024 / 1024} MB` : String(limits[limit])
  const message = {
    zh: `文件超出了可以读取的范围（${name.zh}超过 ${most}），不予读取。年度报告不会这么大，请确认是否选错了文件。`,
    en: `The file goes beyond what is read (${name.en}: more than ${most}). No report is that large; is it the right file?`
  }
  return {reason: 'too-large', message}
}

/** What is not read, or not written to, whatever it holds: why, and what to do then. */
export const unsupportedWords = {
  tooOldWord: {
    zh: '这是 Word 95 或更早的文件，不能读取。请在 Word 或 WPS 中另存为 .docx 后再核对。',
    en: 'This is a file of Word 95 or before, which cannot be read. Save it as .docx in Word or WPS, then check that.'
  },
  tooOldSheet: {
    zh: '这是 Excel 95 或更早的文件，不能读取。请在 Excel 或 WPS 中另存为 .xlsx 后再核对。',
    en: 'This is a file of Excel 95 or before, which cannot be read. Save it as .xlsx in Excel or WPS, then check that.'
  },
  encrypted: {
    zh: '文件已加密，不能读取。请在 Word 或 WPS 中去掉打开密码，另存一份后再核对。',
    en: 'The file is encrypted and cannot be read. Remove its password in Word or WPS, save a copy, then check that.'
  },
  scan: {
    zh: '这是扫描件，页面都是图片，没有文字可读。请核对它的来源文件（.docx、网页，或由它直接导出的 PDF）。',
    en: 'This is a scan: its pages are pictures without text. Check the file that it was made from (.docx, web page, or a PDF exported from that).'
  },
  noText: {
    zh: '文件的页面上没有文字。请核对它的来源文件（.docx、网页或文本）。',
    en: 'There is no text on its pages. Check the file that it was made from (.docx, web page or text).'
  },
  unmappedFonts: {
    zh: '文件的字体没有文字对照，读出来的字不可靠，不予核对。请在 Word 或 WPS 中重新导出，或者核对它的来源文件。',
    en: 'The fonts of the file do not say which characters they show, so its text cannot be trusted. Export it again from Word or WPS, or check the file that it was made from.'
  },
  unruledTables: {
    zh: '文件里有没有格线的表格，不能确定各个数在哪一格，不予核对。请核对它的来源文件（.docx、网页），或者给表格加上格线后重新导出。',
    en: 'The file has tables without ruling lines, and it is not certain which cell each number belongs to. Check the file that it was made from (.docx, web page), or export it again with borders around the cells.'
  },
  noPdfEngine: {
    zh: '这里没有装入读取 PDF 的组件。请核对它的来源文件，或者重新安装本工具后用命令行核对。',
    en: 'What reads PDF files was not loaded here. Check the file that it was made from, or install this tool again and use the command line.'
  },
  openSheet: {
    zh: 'OpenDocument 表格（.ods）不能直接读取。请另存为 .xlsx 后再核对。',
    en: 'OpenDocument sheets (.ods) cannot be read. Save it as .xlsx, then check that.'
  },
  sheetBinary: {
    zh: 'Excel 二进制工作簿（.xlsb）不能直接读取。请另存为 .xlsx 后再核对。',
    en: 'Binary Excel workbooks (.xlsb) cannot be read. Save it as .xlsx, then check that.'
  },
  fixedLayout: {
    zh: '版式文件（.ceb、.xps）不能直接读取。请核对它的来源文件（.docx、网页或文本）。',
    en: 'Fixed layouts (.ceb, .xps) cannot be read. Check the file that it was made from (.docx, web page or text).'
  },
  officeXml: {
    zh: 'Word 2003、Excel 2003 的 XML 文件和标文通（UOF）文件不能直接读取。请在 Word 或 WPS 中另存为 .docx 或 .xlsx 后再核对。',
    en: 'XML files of Word 2003 and Excel 2003, and UOF files, cannot be read. Save it as .docx or .xlsx in Word or WPS, then check that.'
  },
  image: {
    zh: '图片或扫描件没有文字可读。请核对它的来源文件（.docx、网页或文本）。',
    en: 'An image or a scan holds no text. Check the file that it was made from (.docx, web page or text).'
  },
  noDocument: {
    zh: '这是一个压缩包，里面不是 Word 或 Excel 文件。请解压后核对其中的报告。',
    en: 'This is a zip archive that is no Word or Excel file. Unpack it and check the report in it.'
  },
  presentation: {
    zh: '演示文稿（.pptx、.ppt）不能读取。请核对报告的 .docx、网页或文本文件。',
    en: 'Presentations (.pptx, .ppt) cannot be read. Check the report as .docx, web page or text.'
  },
  embedded: {
    zh: '文档里嵌入了别的文件的内容（altChunk），要在 Word 中打开才会并入正文，不能读取。请在 Word 中打开，另存一份后再核对。',
    en: 'The document holds the content of other files (altChunk), which only becomes text when Word opens it. Open it in Word, save a copy, then check that.'
  },
  notDocx: {
    zh: '这种文件写不进批注。请先在 Word 或 WPS 中另存为 .docx，再对 .docx 使用 annotate；核对结果可用 check 查看。',
    en: 'No comments can be put into this kind of file. Save it as .docx in Word or WPS and annotate that; check shows what was found.'
  },
  signed: {
    zh: '文件有电子签名，写入批注后签名会失效，没有写。请对签名前的文件使用 annotate；确要批注这一份，请加 --break-signatures。',
    en: 'The file is signed, and comments would make its signatures void; nothing was written. Annotate the file as it was before; to mark this one all the same, add --break-signatures.'
  },
  noWord: {
    zh: '批注只能写进 Word 文件（.docx）和 PDF。',
    en: 'Comments can only be put into a Word file (.docx) or a PDF.'
  }
} as const satisfies Readonly<Record<string, Words>>

export type UnsupportedKind = keyof typeof unsupportedWords

export function unsupported(kind: UnsupportedKind): Refusal {
  return {reason: 'unsupported', message: unsupportedWords[kind]}
}
