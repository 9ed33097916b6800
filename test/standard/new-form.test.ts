/**
 * A form with one row more than the newest, known to the program by nothing but its data, is read and judged whole: what
 * speaks of rows, sums and words derives them from the form.
 */

import {expect, it, vi} from 'vitest'

const ROW = 'results.denied.tradeSecret'

vi.mock('../../src/standard/forms/forms.ts', async original => {
  const {standards} = await original<typeof import('../../src/standard/forms/forms.ts')>()
  const {identitiesOf} = await import('../../src/standard/forms/identities.ts')
  const newest = standards.at(-1)
  if (newest === undefined) throw new RangeError('There is no form')
  const tables = newest.tables.map(table => ({
    ...table,
    blocks: table.blocks.map(block => ({
      ...block,
      rows: block.rows.flatMap(row =>
        row.id === 'results.denied.inquiry'
          ? [row, {...row, id: ROW, label: '9.属于商业秘密', aliases: ['商业秘密'], said: '属于商业秘密 商业秘密'}]
          : [row]
      )
    }))
  }))
  const number = '国办公开办函〔2097〕8号'
  const next = {
    ...newest,
    id: '2097',
    notice: {
      ...newest.notice,
      number,
      year: 2097,
      serial: 8,
      citation: newest.notice.citation.replace(newest.notice.number, number)
    },
    inForce: {from: 2097, until: null},
    tables,
    identities: identitiesOf(tables),
    marks: {...newest.marks, decisive: [...newest.marks.decisive, '属于商业秘密']}
  }
  const until = {from: newest.inForce.from, until: 2096}
  return {standards: [...standards.slice(0, -1), {...newest, inForce: until}, next]}
})

const {createLinter, judge} = await import('../../src/index.ts')
const {formDocument} = await import('../../src/format/form/content.ts')
const {formMarkdown} = await import('../../src/format/form/markdown.ts')
const {currentStandard, figureForms, standardFor, standards} = await import('../../src/standard/index.ts')
const {options} = await import('../../src/cli/options/options.ts')
const {configJsonSchema} = await import('../../src/config/schema.ts')
const {readSettings} = await import('../../src/language-server/settings.ts')

/** A faultless report on the new form: two requests, one granted, one refused as a trade secret. */
function report(figures: Readonly<Record<string, string>> = {}, prose = '不予公开1件'): string {
  const counted = {
    'received.naturalPerson': '2',
    'results.granted.naturalPerson': '1',
    [`${ROW}.naturalPerson`]: '1',
    'results.total.naturalPerson': '2',
    ...figures
  }
  const values = new Map([...figureForms(currentStandard).keys()].map(path => [path, '0']))
  for (const [path, value] of Object.entries(counted)) {
    values.set(`requests.${path}`, value)
    values.set(`requests.${path.replace('naturalPerson', 'total')}`, value)
  }
  const content = {agency: '示例区水务局', year: 2097, figures: Object.fromEntries(values)}
  const blank = formMarkdown(formDocument(content))
  return blank.replace('（二）依申请公开', `（二）依申请公开\n\n全年收到政府信息公开申请2件，予以公开1件，${prose}。`)
}

const [before] = standards.slice(-2)
if (before === undefined) throw new RangeError('There is one form only')
const ids = standards.map(({id}) => id)

const lint = (text: string) => createLinter({}).lint(text, {path: '2097.md'})
const tables = /^(?:cross|results|applicant|dispute)-sum$|^table-|^cell-|^prose-(?:requests|sum)$|^form-outdated$/

it('is the form of the reports of its years', () => {
  expect(currentStandard.id).toBe('2097')
  expect([2096, 2097].map(year => standardFor(year))).toEqual([before, currentStandard])
})

it('is known in a report, read and judged whole', () => {
  const result = lint(report())
  expect(result.head?.standard).toBe('2097')
  expect(result.report?.figures.size).toBe(figureForms(before).size + 7)
  expect(result.report?.figures.get(`requests.${ROW}.total`)?.value).toBe(1)
  const judged = Object.entries(result.outcomes).filter(([rule]) => tables.test(rule))
  expect(judged.length).toBeGreaterThan(10)
  expect(judged.filter(([, outcome]) => outcome !== 'passed')).toEqual([])
})

it('has its row in its sums', () => {
  const wrong = lint(report({[`${ROW}.naturalPerson`]: '3'}))
  expect(wrong.outcomes['results-sum']).toBe('failed')
  expect(judge([wrong]).status).toBe('failed')
})

it('has its row in what prose calls by the group and by its own name', () => {
  expect(lint(report({}, '不予公开3件')).outcomes['prose-requests']).toBe('failed')
  expect(lint(report({}, '属于商业秘密1件')).outcomes['prose-requests']).toBe('passed')
  expect(lint(report({}, '属于商业秘密4件')).outcomes['prose-requests']).toBe('failed')
})

it('is told from the form before it, which stays what it was', () => {
  const without = report()
    .split('\n')
    .filter(line => !line.includes('属于商业秘密'))
    .join('\n')
  const last = lint(without.replaceAll('2097', '2096'))
  expect(last.head?.standard).toBe(before.id)
  expect(last.report?.figures.size).toBe(figureForms(before).size)
  const missing = lint(without)
  expect(missing.head?.standard).toBe('2097')
  expect(missing.outcomes['table-shape']).toBe('failed')
})

it('may be asked for by its number wherever a form may', () => {
  expect(options.standard.value).toBe(`<${ids.join('|')}>`)
  expect(JSON.stringify(configJsonSchema())).toContain(JSON.stringify(ids))
  expect(readSettings({standard: '2097'}).settings.standard).toBe('2097')
})

it('is cited by its own number, though its notice has the title of the one before', () => {
  const citing = (year: number, number: string) => {
    const cited = `按照《${currentStandard.notice.name}》（${number}）编制。`
    const text = `# 示例区水务局${year}年政府信息公开工作年度报告\n\n## 一、总体情况\n\n${cited}\n`
    const {diagnostics} = createLinter({}).lint(text, {path: 'own.md'})
    return diagnostics.filter(({rule}) => rule === 'document-number').map(({messageId}) => messageId)
  }
  expect(citing(2097, '国办公开办函〔2097〕8号')).toEqual([])
  expect(citing(2096, before.notice.number)).toEqual([])
  expect(citing(2097, before.notice.number)).toEqual(['outdated'])
  expect(citing(2097, '国办公开办函〔2096〕5号')).toEqual(['wrong'])
})

it('is not passed where none of its tables could be judged', () => {
  const closed = report()
    .replace(/^\|.*\n/gm, '')
    .replace('## 二、', '![表](a.png)\n\n## 二、')
  const off = {'table-missing': 'off', 'table-shape': 'off', 'table-unreadable': 'off'} as const
  const result = createLinter({rules: off}).lint(closed, {path: '2097.md', standard: '2097' as never})
  expect(judge([result]).status).toBe('not-judged')
  expect(result.unjudged.filter(({rule}) => rule === null)).toHaveLength(1)
})
