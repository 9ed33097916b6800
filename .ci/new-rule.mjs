/**
 * Makes the files of a new rule and enters it in the registry: `npm run new:rule -- wording/open-day "公开日没有写" "the open day is missing"`.
 * With `--on-request` the rule is off until somebody asks for it, as befits what only some offices want.
 *
 * What it writes compiles and passes; the check and the examples are left to whoever has the rule in mind.
 */

import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))
const registry = join(root, 'rules/index.ts')
const onRequest = join(root, 'rules/presets/on-request.ts')
const {
  values: {'on-request': isOnRequest},
  positionals: [name = '', zh = '', en = '']
} = parseArgs({allowPositionals: true, options: {'on-request': {type: 'boolean', default: false}}})
const [group = '', id = ''] = name.split('/')

const groups = readdirSync(join(root, 'rules'), {withFileTypes: true})
  .filter(entry => entry.isDirectory() && entry.name !== 'presets')
  .map(entry => entry.name)

/** @returns {string | null} what is wrong with the arguments */
function problem() {
  if (!groups.includes(group)) return `The group is one of ${groups.join(', ')}.`
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id)) return 'The id is lower-case words joined by hyphens.'
  if (zh === '' || en === '') return 'Give a title in Chinese and one in English.'
  if (existsSync(join(root, 'rules', group, `${id}.ts`))) return `rules/${group}/${id}.ts exists already.`
  return null
}

const code = `/** ${en[0]?.toUpperCase()}${en.slice(1)}: say here what is found, and why it is one. */

import {defineRule, finding} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/instruments.ts'

export default defineRule({
  id: '${id}',
  title: {zh: '${zh}', en: '${en}'},
  group: '${group}',
  basis: [practice('D', '依据待补')],
  scope: 'report',
  messages: {
    missing: {severity: 'info', zh: '${zh}。请补上。', en: '${en[0]?.toUpperCase()}${en.slice(1)}. Add it.'}
  },
  applies: ({report}) => report.section(1).state !== 'absent',
  *check({report}) {
    const {anchor, paragraphs} = report.section(1)
    if (paragraphs.some(({text}) => text.includes('此处换成要找的字样')))
      yield finding('missing', {at: anchor, data: {}})
  }
})
`

const page = `# \`${id}\` ${zh}

> ${en[0]?.toUpperCase()}${en.slice(1)}.

## 查什么

## 为什么

## 怎么改

## 何时关闭

## 例子

### 错：此处写一句话

\`\`\`md
# 栖汀县水务局2024年政府信息公开工作年度报告

## 一、总体情况

此处换成要找的字样。
\`\`\`

### 对：此处写一句话

\`\`\`md
# 栖汀县水务局2024年政府信息公开工作年度报告

## 一、总体情况

依托门户网站设立公开专栏，及时更新机构职能和办事指南。
\`\`\`
`

/** The registry with the rule's import in its alphabetical place, and the rule at the end of its group. @param {string} text */
function registered(text) {
  const variable = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase())
  const lines = text.split('\n')
  const line = `import ${variable} from './${group}/${id}.ts'`
  const own = lines.filter(each => each.includes(` from './${group}/`))
  const next = lines.find(each => each.startsWith('import ') && (each.split("'")[1] ?? '') > `./${group}/${id}.ts`)
  lines.splice(
    next === undefined ? lines.findLastIndex(each => each.startsWith('import ')) + 1 : lines.indexOf(next),
    0,
    line
  )
  const names = own.map(each => each.split(' ')[1])
  lines.splice(
    lines.findLastIndex(each => names.some(known => new RegExp(`^  ${known},?$`).test(each))) + 1,
    0,
    `  ${variable},`
  )
  return lines.join('\n')
}

/** The list of what runs on request, with the rule at its end. @param {string} text */
function withRequest(text) {
  const entry = `  {
    rule: '${id}',
    set: 'off',
    because: {zh: '此处写为什么默认不启用', en: 'say here why it is off by default'}
  }
]`
  return text.replace('  }\n]', () => `  },\n${entry}`)
}

const wrong = problem()
if (wrong !== null) {
  console.error(`${wrong}\nusage: npm run new:rule -- <group>/<id> <标题> <title> [--on-request]`)
  process.exit(2)
}
writeFileSync(join(root, 'rules', group, `${id}.ts`), code)
writeFileSync(join(root, 'rules', group, `${id}.md`), page)
writeFileSync(registry, registered(readFileSync(registry, 'utf8')))
if (isOnRequest) writeFileSync(onRequest, withRequest(readFileSync(onRequest, 'utf8')))
console.log(`rules/${group}/${id}.ts and .md are written and entered in rules/index.ts.
1. Write the check, its messages and its provisions (basis).${isOnRequest ? ' Say in rules/presets/on-request.ts why it is off.' : ''}
2. Write the page: what, why, how to fix, and examples of both kinds, the traps too.
3. Add a planted defect to test/properties/other-defects.test.ts.
4. npm run update, then npm run test:fast.`)
