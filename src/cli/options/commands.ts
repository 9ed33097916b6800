/** The one table of commands. The parser, the checks and the help text are all made from it. */

import type {Words} from '../../words.ts'

export const commands = {
  check: {
    operands: '<file|folder|glob>...',
    zh: '核对年度报告（默认命令）；“-”表示标准输入',
    en: 'check annual reports (the default command); “-” is standard input'
  },
  figures: {
    operands: '<file|folder|glob>...',
    zh: '把三张表的数字输出为数据（json、csv、xlsx、parquet）',
    en: 'write the tables as data (json, csv, xlsx, parquet)'
  },
  compare: {
    operands: '<file> <file>',
    zh: '比较同一报告的两种文件或两稿：数字、表中文字和正文有何不同',
    en: 'compare two files or drafts of one report: figures, labels, text'
  },
  explain: {
    operands: '<rule|group>',
    zh: '显示一条规则（或一组规则）的说明，名称和中文名都行',
    en: "print the page of a rule or of a group's rules, by name or title"
  },
  rules: {operands: '', zh: '列出全部规则，连同配置里自己的规则', en: 'list all rules, those of your config too'},
  standard: {
    operands: '[id]',
    zh: '列出一种法定格式的全部数字（默认现行格式），或连同栏目、勾稽关系和依据输出为数据（json）',
    en: 'list the figures of a statutory form (default: the one in force), or print it whole as data (json)'
  },
  init: {operands: '', zh: '在当前文件夹写一份带注释的配置文件', en: 'write a commented config file into this folder'},
  new: {
    operands: '[file.docx|file.html|file.md]',
    zh: '按该年度的格式写一份空白年度报告（Word、网页或 Markdown，看扩展名；不写文件名则输出 Markdown）',
    en: 'write a blank report on the form of its year (Word, a web page or Markdown, by the extension; Markdown to standard output without a file)'
  },
  waive: {
    operands: '<file|folder|glob>...',
    zh: '把现有问题登记为豁免（nianbao.waivers.json）',
    en: 'record present findings as waived (nianbao.waivers.json)'
  },
  merge: {
    operands: '<shard.json>...',
    zh: '把 --shard 各部分写出的 JSON 合成一次核对的结果',
    en: 'put the JSON of all shards together into one run'
  },
  serve: {operands: '', zh: '开一个 HTTP 服务，供其他系统调用', en: 'run an HTTP service for other systems to call'},
  lsp: {operands: '', zh: '启动语言服务器，供编辑器使用', en: 'run the language server, for editors'},
  page: {
    operands: '',
    zh: '写出校核网页：一个文件，在浏览器里核对，不用安装',
    en: 'write the page that checks reports in a browser: one file, nothing to install'
  },
  annotate: {
    operands: '<file.docx|file.pdf|folder>...',
    zh: '核对 Word 文件和 PDF，并把结论和问题写成批注，另存一份（年报.校核.docx）',
    en: 'check Word files and PDFs and write copies with the verdict and the findings as comments'
  }
} as const satisfies Record<string, Words & {readonly operands: string}>

export type Command = keyof typeof commands
export const commandNames = Object.keys(commands) as readonly Command[]
