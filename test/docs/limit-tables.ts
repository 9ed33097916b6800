/** The limits, read from the code: their values by import, what they bound from the comment above each. */

import {readFileSync} from 'node:fs'
import {engineLimits} from '../../src/engine/limits.ts'
import {limits} from '../../src/parse/limits.ts'
import type {Locale, Words} from '../../src/words.ts'
import {table} from './blocks.ts'

/** What a limit is of, in Chinese (in English the comment above it says it), and what happens beyond it. */
interface Bound {
  readonly of: string
  readonly beyond: Words
}

const refused: Words = {
  zh: '文件太大，不予读取：未能核对，退出码 2',
  en: 'the file is refused as too large: not judged, exit code 2'
}
const spanned: Words = {zh: '跨得更多的，按这个数算', en: 'a cell that spans more counts as this many'}
const unsilenced: Words = {
  zh: '再多的不起作用，要压下的照样报出',
  en: 'any more silence nothing, so what they were to silence is reported'
}

/** A limit without an entry has no business in the code. */
const fileBounds = {
  fileBytes: {of: '文件的字节数', beyond: refused},
  entries: {of: '压缩包里的文件数', beyond: refused},
  partBytes: {of: '压缩包里一个部分解压后的字节数，边解压边计', beyond: refused},
  totalBytes: {of: '解压的各部分一共的字节数', beyond: refused},
  depth: {of: 'HTML、XML 标记嵌套的层数', beyond: refused},
  elements: {of: '由 XML 组成的文件（Word、Excel、OpenDocument、OFD）各部分合计的标记数', beyond: refused},
  pageElements: {of: '网页的标记数', beyond: refused},
  classNames: {of: '一个标记的类名一共的字数，网页内有样式规则时才数', beyond: refused},
  styleRules: {of: '网页内的样式里，与文字看得见看不见有关的规则数', beyond: refused},
  styleComparisons: {of: '网页的标记与这些规则比较的次数', beyond: refused},
  attributes: {of: '一个标记的属性数', beyond: refused},
  columnSpan: {of: '一格所跨的列数', beyond: spanned},
  rowSpan: {of: '一格所跨的行数', beyond: spanned},
  prose: {of: '文字的字数（UTF-16），网页不计标记，Word、Excel、PDF 等连表格里的；一份报告几万字', beyond: refused},
  mentions: {of: '正文中的数和书名号（《》）一共的数量；一份报告几百个', beyond: refused},
  lines: {of: '文本中不空的行数；各种文件的段落、标题和列表项数', beyond: refused},
  slots: {of: '全部表格的格数，被合并的也算', beyond: refused},
  pages: {of: 'PDF、OFD 的页数', beyond: refused},
  characters: {of: 'PDF、OFD 的字数', beyond: refused},
  objects: {of: 'PDF、OFD 的图形数，套在里面的也算', beyond: refused},
  pathPoints: {
    of: '一条路径的点数；更多的是图画，不是表格的线',
    beyond: {
      zh: '当作图画，不从中读表格的线',
      en: 'the path is taken for a drawing: no border of a table is read from it'
    }
  }
} as const satisfies Readonly<Record<keyof typeof limits, Bound>>

const engineBounds = {
  textLength: {of: '文字的字数（UTF-16）；一份报告几万字', beyond: refused},
  comments: {of: '压下提示的注释数', beyond: unsilenced},
  names: {of: '这些注释里一共写的规则名数', beyond: unsilenced},
  findings: {
    of: '一份报告里一条规则列出的提示数，其余只计数',
    beyond: {
      zh: '用一条提示（`more`）说还有多少条，总数不少',
      en: 'one finding (`more`) says how many more there are; the counts stay whole'
    }
  },
  yields: {
    of: '一份报告里各条规则的提示和无法核对之处的总数',
    beyond: refused
  },
  drafts: {
    of: '一份报告里一条规则与注释、豁免相对照的提示数',
    beyond: {
      zh: '再多的只计数，注释和豁免管不到',
      en: 'further findings are counted; comments and waivers do not reach them'
    }
  },
  fixRounds: {
    of: '反复修正的轮数',
    beyond: {zh: '文件保持原样', en: 'the file is left as it was'}
  }
} as const satisfies Readonly<Record<keyof typeof engineLimits, Bound>>

/** Bounds within the reading of a report that a reader of the docs may meet; the names are those of the code. */
const readingBounds: readonly {readonly file: string; readonly name: string; readonly beyond: Words}[] = [
  {
    file: 'src/exact.ts',
    name: 'MAX_DIGITS',
    beyond: {
      zh: '位数更多的不算数字：这一格未读出，要用它的不判',
      en: 'a number of more digits is no number: the cell is unread, and what needs it is not judged'
    }
  },
  {
    file: 'src/parse/text/markup-bounds.ts',
    name: 'MOST_MARKUP',
    beyond: {
      zh: '更长的一段或一格按原样读，其中的 Markdown 标记当作文字',
      en: 'a paragraph or cell of more characters is taken as it stands: marks of Markdown in it are text'
    }
  },
  {
    file: 'src/parse/text/plain-paragraphs.ts',
    name: 'MOST_CONTAINERS',
    beyond: {
      zh: 'Markdown 里引用和列表项更多的，其标记当作文字',
      en: 'with more quotations and items of lists in a Markdown text, their marks are text'
    }
  },
  {
    file: 'src/parse/text/plain-paragraphs.ts',
    name: 'MOST_MARKED',
    beyond: {
      zh: 'Markdown 里带标记的段落和标题更多的，标记一律当作文字',
      en: 'with more paragraphs and headings in a Markdown text that have marks, all marks are text'
    }
  },
  {
    file: 'src/parse/text/markup-bounds.ts',
    name: 'MOST_MARKS',
    beyond: {
      zh: '一段或一格里强调标记更多的，当作文字',
      en: 'with more marks of emphasis in a paragraph or cell, they are text'
    }
  },
  {
    file: 'src/parse/text/markup-bounds.ts',
    name: 'MOST_MARKS_OF_TEXT',
    beyond: {
      zh: '全文强调标记更多的，当作文字',
      en: 'with more marks of emphasis in a whole text, they are text'
    }
  },
  {
    file: 'src/parse/text/markup-bounds.ts',
    name: 'MOST_GONE_THROUGH',
    beyond: {
      zh: '为未闭合的标记要翻看的字符总数更多的，全文的标记当作文字',
      en: 'with more characters to go through for marks that are not closed, all marks of a text are text'
    }
  },
  {
    file: 'src/standard/titles/title-lines.ts',
    name: 'LINES_SEARCHED',
    beyond: {
      zh: '报告的题目在开头这么多行里找',
      en: 'the title of a report is looked for in so many lines from the top'
    }
  },
  {
    file: 'src/report/heading-chain.ts',
    name: 'MAX_CANDIDATES',
    beyond: {
      zh: '可能是标题的行更多时，只看最前和最后各一半',
      en: 'of more lines that could be a section heading, the first and the last half of these are looked at'
    }
  },
  {
    file: 'src/report/prose/sentences/sentence-bounds.ts',
    name: 'LONGEST_SENTENCE',
    beyond: {
      zh: '没有句号的更长的文字，按这个长度分段读',
      en: 'a longer stretch without a stop is read in pieces of this length'
    }
  },
  {
    file: 'src/report/citations.ts',
    name: 'LONGEST_TITLE',
    beyond: {
      zh: '缺右书名号的文件名读到这里为止',
      en: 'a title whose closing mark is missing is read up to here'
    }
  },
  {
    file: 'src/parse/page/layout.ts',
    name: 'MOST_PICTURES',
    beyond: {
      zh: '一页里更多的大图，一律算没有文字压在上面的图片',
      en: 'further large pictures on a page of a PDF or OFD are taken to have no text upon them'
    }
  },
  {
    file: 'src/config/glob.ts',
    name: 'LONGEST_PATTERN',
    beyond: {
      zh: '更长的通配符，算配置有误',
      en: 'a longer pattern is refused as a mistake of the config'
    }
  },
  {
    file: 'src/config/glob.ts',
    name: 'MOST_ALTERNATIVES',
    beyond: {
      zh: '大括号展开得更多的通配符，算配置有误',
      en: 'a pattern whose braces stand for more is refused as a mistake of the config'
    }
  },
  {
    file: 'src/roster/roll-call.ts',
    name: 'MOST_NAMES_COMPARED',
    beyond: {
      zh: '名单更长时，不再为未报送的单位提示相近的名称',
      en: 'with more agencies, no near name is suggested for one that is missing'
    }
  }
]

export function fileLimits(locale: Locale): string {
  return limitTable('src/parse/limits.ts', limits, fileBounds, locale)
}

export function engineLimitTable(locale: Locale): string {
  return limitTable('src/engine/limits.ts', engineLimits, engineBounds, locale)
}

export function readingLimits(locale: Locale): string {
  const rows = readingBounds.map(({file, name, beyond}) => [`\`${name}\``, constantOf(file, name), beyond[locale]])
  return table(locale === 'zh' ? ['上限', '值', '超出时'] : ['Bound', 'Value', 'Beyond it'], rows)
}

function limitTable<Name extends string>(
  file: string,
  values: Readonly<Record<Name, number>>,
  bounds: Readonly<Record<Name, Bound>>,
  locale: Locale
): string {
  const code = read(file)
  const names = Object.keys(values) as Name[]
  const rows = names.map(name => {
    const {of, beyond} = bounds[name]
    return [`\`${name}\``, String(values[name]), locale === 'zh' ? of : commentOf(code, name), beyond[locale]]
  })
  return table(locale === 'zh' ? ['上限', '值', '是什么', '超出时'] : ['Limit', 'Value', 'Of', 'Beyond it'], rows)
}

/** The comment in the line above a limit. */
function commentOf(code: string, name: string): string {
  const lines = code.split('\n')
  const at = lines.findIndex(line => line.startsWith(`  ${name}: `))
  const comment = /\/\*\* (.*) \*\//.exec(lines[at - 1] ?? '')?.[1]
  if (comment === undefined) throw new RangeError(`No comment above ${name}`)
  return comment
}

function constantOf(file: string, name: string): string {
  const value = new RegExp(`^(?:export )?const ${name} = ([\\d_]+)$`, 'm').exec(read(file))?.[1]
  if (value === undefined) throw new RangeError(`There is no ${name} in ${file}`)
  return value.replaceAll('_', '')
}

function read(file: string): string {
  return readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
}
