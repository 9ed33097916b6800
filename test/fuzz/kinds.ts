/** Kinds of text that grow: one unit over and over, in the ways in which each reader meets it. For `growth.ts`. */

import type {Extension} from './growth-files.ts'

/** What a line or paragraph may be full of. Each once took, or might take, more than its share. */
const units = [
  '《',
  '》',
  '《》',
  '《甲》',
  '〈',
  '<',
  '&',
  '&amp;',
  '（',
  '）',
  '（）',
  '“',
  '”',
  '‘',
  '【',
  '〔2020〕',
  '〔',
  '号',
  '1号',
  '第1号',
  '国办函〔2020〕109号',
  '《某办法》',
  '《某办法》（国办函〔2020〕1号）',
  '、',
  '。',
  '，',
  '；',
  '：',
  '！',
  '…',
  '—',
  '-',
  '- ',
  '* ',
  '+ ',
  '> ',
  '1. ',
  '1、',
  '（一）',
  '一、',
  '①',
  '一是',
  '其中',
  '分别',
  '增长',
  '同比增长10%',
  '%',
  '件',
  '1件',
  '12件，',
  '1',
  '1 ',
  '1,',
  '1.',
  '0',
  '１',
  '十',
  '一百二十件',
  '年',
  '2024年',
  '2024年1月1日',
  '月',
  '元',
  '万元',
  '0.1万元',
  '|',
  '| ',
  '|a',
  '\t',
  'a\t',
  '│',
  ' ',
  '　',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u202e1\u202c',
  '\u0336',
  '5\u0336',
  '**',
  '**甲**',
  '**a*b ',
  '*a',
  '_',
  '_a',
  '~~',
  '~~5~~',
  '`',
  '`a`',
  '``',
  '[',
  ']',
  '[a](b)',
  '![',
  '![a](b)',
  '\\',
  '\\*',
  '#',
  '# ',
  '<b>',
  '<b>a</b>',
  '<s>',
  '<sup>1</sup>',
  '<!--',
  '<!-- a -->',
  '-->',
  '<!-- nianbao-',
  '<br>',
  '<span style="color:#fff">1</span>',
  '<table>',
  '</table>',
  '<td>',
  '截止目前',
  '审核审核，',
  '的的',
  '政府信息公开',
  '行政复议',
  '申请',
  '收到申请',
  '收到政府信息公开申请1件，',
  '收到政府信息公开申请1件。',
  '与上年的2件相比减少1件。',
  '其中予以公开1件。',
  '均已办结。',
  '行政诉讼1件，均维持。',
  '自然人1件、企业1件，分别占50%和50%。',
  '主动公开信息3条，其中公告1条、动态2条。',
  '行政诉讼1件',
  '未收到',
  '不予公开',
  '结转',
  '商业',
  '企业',
  '自然人',
  '总计',
  '其他',
  '13800138000',
  '110101199003071234',
  'a@b.cn',
  'http://a.cn/',
  '⼀',
  '⺠',
  '\ufffd',
  '\ud83d\ude00',
  'a',
  'A1',
  '局',
  '示例区人民政府'
] as const

export interface Kind {
  readonly name: string
  readonly extension: Extension
  /** A report, or a part of one, of about the given number of characters. */
  readonly make: (length: number) => string
}

const head = '示例区统计局2024年政府信息公开工作年度报告'

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length))
}

function lines(unit: string, length: number): string {
  return repeated(`${unit}\n`, length)
}

function paragraphs(unit: string, length: number): string {
  return repeated(`${unit}\n\n`, length)
}

const shapes = {line: repeated, lines, paragraphs}

/** Each unit in one line, in lines and in paragraphs. */
function kindsOf(extension: Kind['extension'], wrap: (text: string) => string): Kind[] {
  return Object.entries(shapes).flatMap(([shape, fill]) =>
    units.map(unit => ({
      name: `${extension} ${shape} ${JSON.stringify(unit)}`,
      extension,
      make: (length: number) => wrap(fill(unit, length))
    }))
  )
}

const section = '一、总体情况'

const page = (text: string) => `<html><body><h1>${head}</h1><p>${section}</p><p>${text}</p></body></html>`
const plain = (text: string) => `${head}\n${section}\n${text}`

export const kinds: readonly Kind[] = [
  ...kindsOf('md', text => `# ${head}\n\n${section}\n\n${text}\n`),
  ...kindsOf('txt', text => `${head}\n\n${section}\n\n${text}\n`),
  ...(['html', 'mht'] as const).flatMap(extension => kindsOf(extension, page)),
  ...(['docx', 'doc', 'rtf', 'odt', 'xlsx', 'xls', 'pdf', 'ofd'] as const).flatMap(extension =>
    kindsOf(extension, plain)
  )
]
