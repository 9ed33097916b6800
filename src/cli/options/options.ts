/** The one table of options. The parser, the checks and the help text are all made from it. */

import {standards} from '../../standard/index.ts'
import type {Words} from '../../words.ts'
import {type Command, commandNames} from './commands.ts'

export interface OptionEntry extends Words {
  readonly multiple?: boolean
  readonly short?: string
  /** What stands for the value in the help text. An option without it takes none. */
  readonly value?: string
  readonly commands: readonly Command[]
}

const reading: readonly Command[] = ['check', 'figures', 'waive', 'annotate']
const judging: readonly Command[] = ['check', 'waive', 'annotate']
/** Those that apply rules, whatever they read. */
const ruled: readonly Command[] = [...judging, 'merge', 'serve']
/** Those that a config bears on. */
const configured: readonly Command[] = [...reading, 'compare', 'merge', 'serve']
/** Those that go through many reports. */
const many: readonly Command[] = ['check', 'figures', 'waive']
/** Those that pass a verdict on a run. */
const verdict: readonly Command[] = ['check', 'merge']
const everywhere: readonly Command[] = commandNames

export const options = {
  format: {
    multiple: true,
    short: 'f',
    value: '<name[=file]>',
    commands: ['check', 'merge', 'figures', 'compare', 'rules', 'standard'],
    zh: '输出格式，可写多次；“名称=文件”写入文件',
    en: 'output format, repeatable; name=file writes to a file'
  },
  quiet: {
    short: 'q',
    commands: verdict,
    zh: '只显示错误和未能核对的内容',
    en: 'show errors and what was not judged only'
  },
  'fail-on': {
    value: '<error|warning|info>',
    commands: verdict,
    zh: '达到这一级别即为不通过（默认 error）',
    en: 'severity from which a report fails (default error)'
  },
  'max-warnings': {
    value: '<n>',
    commands: verdict,
    zh: '警告超过这个数即为不通过',
    en: 'number of warnings above which the run fails'
  },
  require: {
    multiple: true,
    value: '<rule>',
    commands: verdict,
    zh: '必须真正核对过的规则，可写多次；未能核对的报告不算通过',
    en: 'rule that has to have been judged, repeatable'
  },
  roster: {
    value: '<list.xlsx|list.csv>',
    commands: verdict,
    zh: '应报送的名单（xlsx、xls 或 csv；栏名：机关、年度、上级，其他栏照录），指出谁没有报送',
    en: 'who is to report (xlsx, xls or csv; agency, year, superior, further columns are kept): tells who has not'
  },
  since: {
    value: '<last.json>',
    commands: verdict,
    zh: '与上次的结果（--format json 写出的）相比，指出新增、仍在、已改正的问题',
    en: 'compare with an earlier run (written by --format json): what is new, still open, fixed'
  },
  carry: {
    value: '<old.xlsx>',
    commands: verdict,
    zh: '把上次工作簿里填写的“已通知”“已改”“备注”带入新工作簿（与 --format xlsx= 一起用）',
    en: 'take over what was filled in by hand (notified, corrected, remark) from an earlier workbook into --format xlsx='
  },
  'letter-to': {
    value: '<name>',
    commands: verdict,
    zh: '意见单、催报函的主送（默认为报告单位）',
    en: 'whom letters address (default: the agency of the report)'
  },
  'letter-due': {
    value: '<yyyy-mm-dd>',
    commands: verdict,
    zh: '意见单、催报函的反馈期限',
    en: 'the day by which letters ask for a reply'
  },
  'letter-from': {
    value: '<name>',
    commands: verdict,
    zh: '意见单、催报函的落款单位',
    en: 'the office that signs letters'
  },
  statistics: {commands: verdict, zh: '另列出每条规则的问题数', en: 'also count the findings by rule'},
  timing: {commands: verdict, zh: '另列出各步用时', en: 'also tell how long each step took'},
  'files-from': {
    value: '<file|->',
    commands: many,
    zh: '从文件或标准输入（-）读取文件名，一行一个（或以 NUL 分隔）',
    en: 'read file names from a file or standard input (-), by line or by NUL'
  },
  'follow-links': {
    commands: many,
    zh: '也跟随文件夹里指向外面的链接（默认不跟随，列为未能核对）',
    en: 'also follow links in a folder that lead out of it (by default listed as not judged)'
  },
  workers: {
    value: '<n>',
    commands: [...many, 'serve'],
    zh: '用几个线程（默认按文件数和处理器数决定；1 为不另开线程）',
    en: 'worker threads (default: by files and processors; 1: none)'
  },
  cache: {
    commands: many,
    zh: '没有变化的文件取用上次的结果',
    en: 'take over the results of files that have not changed'
  },
  'cache-location': {
    value: '<folder>',
    commands: many,
    zh: '缓存放在哪里（默认在用户的缓存文件夹里）；能写它的人能决定结果',
    en: "where the cache is (default: the user's cache folder); whoever can write there decides results"
  },
  shard: {
    value: '<i/n>',
    commands: ['check'],
    zh: '只核对 n 份中的第 i 份，结论由 merge 给出',
    en: 'check part i of n only; merge passes the verdict'
  },
  previous: {
    value: '<file|folder>',
    commands: judging,
    zh: '上年的报告，或存放上年报告的文件夹',
    en: "last year's report, or the folder of last year's reports"
  },
  standard: {
    value: `<${standards.map(({id}) => id).join('|')}>`,
    commands: configured,
    zh: '按哪一版格式核对（默认自动判断）',
    en: 'the form that applies (determined from the report by default)'
  },
  rule: {
    multiple: true,
    value: "<'name: severity'>",
    commands: ruled,
    zh: '改一条规则的级别（off、info、warning、error），可写多次',
    en: 'set a rule to off, info, warning or error, repeatable'
  },
  fix: {
    commands: ['check'],
    zh: '改正可以安全改正的（只限标点等版面问题），写回文件',
    en: 'apply the safe fixes (typography only) to the files'
  },
  'fix-dry-run': {
    commands: ['check'],
    zh: '只显示 --fix 会怎样改，不写文件',
    en: 'show what --fix would change, as a diff'
  },
  'no-inline': {
    commands: ruled,
    zh: '报告里的忽略注释不起作用',
    en: 'do not honour ignore comments in reports'
  },
  'no-waivers': {
    commands: ruled,
    zh: '不用豁免清单（nianbao.waivers.json）',
    en: 'do not honour waivers (nianbao.waivers.json)'
  },
  gate: {
    commands: verdict,
    zh: '把关：不用所核对文件夹里的配置、忽略注释、豁免和缓存，各项合计必须真正核对过',
    en: 'gate: no config, comments, waivers or cache from the files checked; the sums have to have been judged'
  },
  watch: {
    short: 'w',
    commands: ['check'],
    zh: '文件有改动时重新核对，并指出比前一次新增、已改正的问题',
    en: 'check again when files change, and tell what is new or fixed since the run before'
  },
  'stdin-filename': {
    value: '<name>',
    commands: ['check', 'figures', 'waive'],
    zh: '标准输入当作这个文件名',
    en: 'the name that standard input goes by'
  },
  config: {
    short: 'c',
    value: '<file>',
    commands: [...configured, 'explain', 'rules'],
    zh: '使用这份配置（默认由每个文件所在文件夹向上查找）',
    en: 'use this config (by default looked for upwards from each file)'
  },
  'trust-configs': {
    commands: [...configured, 'explain', 'rules'],
    zh: '也运行工作文件夹以下的配置程序（缺省不运行，所管的报告不核对）',
    en: 'also run configs that are code below the working folder (by default their reports are not judged)'
  },
  'no-config': {
    commands: [...configured, 'explain', 'rules'],
    zh: '不用任何配置',
    en: 'use no config'
  },
  'print-config': {
    value: '<file>',
    commands: ['check'],
    zh: '显示对这个文件生效的配置，以及每项设置从哪里来',
    en: 'print the config in force for a file, and where each setting comes from'
  },
  'show-files': {
    commands: ['check'],
    zh: '只列出会核对哪些文件，哪些不核对、为什么',
    en: 'only list which files would be checked, and which not and why'
  },
  agency: {value: '<name>', commands: ['new'], zh: '机关名称（全称）', en: 'full name of the agency'},
  year: {value: '<yyyy>', commands: ['new'], zh: '报告的年度', en: 'the year that the report is about'},
  from: {
    value: '<file>',
    commands: ['new'],
    zh: '上年的报告：结转数由此带入',
    en: "last year's report: carried-over figures are taken from it"
  },
  renamed: {
    commands: ['new'],
    zh: '机关改了名称或职能并入：--from 的报告署的是另一个名称，也带入结转数',
    en: 'the agency has another name than in the report of --from: carry its figures over all the same'
  },
  output: {
    short: 'o',
    value: '<file|folder>',
    commands: ['annotate', 'page'],
    zh: '写到这里（annotate 默认写在原文件旁边，几份的写文件夹；page 默认 年报校核.html）',
    en: 'where it goes (annotate: beside the original by default, the folder for several; page: in this folder)'
  },
  'break-signatures': {
    commands: ['annotate'],
    zh: '有电子签名的 PDF 也写批注（签名随之失效）',
    en: 'also annotate a signed PDF (its signatures become void)'
  },
  all: {
    commands: ['waive', 'explain', 'rules'],
    zh: 'waive：登记全部现有问题；explain：全部规则的说明；rules：连同每条信息',
    en: 'waive: every present finding; explain: the pages of all rules; rules: with their messages'
  },
  only: {
    multiple: true,
    value: '<rule|group>',
    commands: ruled,
    zh: '只核对这些规则或规则组（名称或中文名），可写多次；waive：只登记这些规则、规则/信息或指纹的问题',
    en: 'run these rules or groups only (by name or title), repeatable; waive: these rules, rule/messages or fingerprints'
  },
  skip: {
    multiple: true,
    value: '<rule|group>',
    commands: ruled,
    zh: '不核对这些规则或规则组，可写多次',
    en: 'do not run these rules or groups, repeatable'
  },
  prune: {
    commands: ['waive'],
    zh: '从豁免清单中删去已用不上的（请核对登记时的全部报告）',
    en: 'take idle waivers out of the list (check all the reports that it is for)'
  },
  reason: {value: '<text>', commands: ['waive'], zh: '豁免的理由（必填）', en: 'why (required)'},
  who: {value: '<name>', commands: ['waive'], zh: '由谁决定', en: 'who decided it'},
  until: {
    value: '<yyyy-mm-dd>',
    commands: ['waive'],
    zh: '豁免到哪一天为止',
    en: 'the last day of the waiver'
  },
  host: {
    value: '<address>',
    commands: ['serve'],
    zh: '监听的地址（默认 127.0.0.1，只供本机）',
    en: 'address to listen on (default 127.0.0.1, this machine only)'
  },
  port: {
    value: '<n>',
    commands: ['serve'],
    zh: '端口（默认 8190；0 为任意空闲端口）',
    en: 'port (default 8190; 0: any that is free)'
  },
  'allow-host': {
    multiple: true,
    value: '<name>',
    commands: ['serve'],
    zh: '也接受以这个主机名发来的请求（网关后面用），可写多次',
    en: 'also take requests by this host name (behind a gateway), repeatable'
  },
  'max-size': {
    value: '<MB>',
    commands: ['serve'],
    zh: '一次请求最多多少 MB（默认 20）',
    en: 'megabytes that a request may have (default 20)'
  },
  timeout: {
    value: '<seconds>',
    commands: ['serve'],
    zh: '核对一份最多用多少秒（默认 30）',
    en: 'seconds that one check may take (default 30)'
  },
  stdio: {
    commands: ['lsp'],
    zh: '经标准输入输出（默认）',
    en: 'over standard input and output (default)'
  },
  'node-ipc': {
    commands: ['lsp'],
    zh: '经 Node 的进程间通道',
    en: "over Node's channel between processes"
  },
  socket: {
    value: '<port>',
    commands: ['lsp'],
    zh: '连接本机的这个端口',
    en: 'connect to this port of this machine'
  },
  pipe: {value: '<name>', commands: ['lsp'], zh: '连接这个命名管道', en: 'connect to this named pipe'},
  clientProcessId: {
    value: '<pid>',
    commands: ['lsp'],
    zh: '编辑器的进程号：它结束时服务器也结束',
    en: "the editor's process: the server ends when it does"
  },
  locale: {
    value: '<zh|en>',
    commands: everywhere,
    zh: '输出语言（默认 zh）',
    en: 'language of the output (default zh)'
  },
  'no-color': {commands: everywhere, zh: '不用颜色', en: 'no colours'},
  version: {short: 'v', commands: everywhere, zh: '显示版本', en: 'print the version'},
  help: {short: 'h', commands: everywhere, zh: '显示帮助', en: 'print this help'}
} as const satisfies Record<string, OptionEntry>

export type OptionName = keyof typeof options
