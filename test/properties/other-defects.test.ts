/**
 * Mistakes that one report alone, or the recommended preset, cannot show: against last year's report, against the other reports of
 * a run, under rules that are off by default, and where a table cannot be read. Each in a layout of every kind.
 */

import {describe, expect, test} from 'vitest'
import {createLinter, type LinterConfig, type LintOptions, type Result, rules} from '../../src/index.ts'
import {defects} from '../invented/defects.ts'
import {type Layout, layoutNamed, unreadableLayouts} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, type Truth, type TruthSection, withFigures} from '../invented/truth.ts'

const layouts = [
  'gfm-aligned',
  'gfm-ragged',
  'tabs-packed-split',
  'tabs-dropped',
  'pipes-collapsed',
  'lines-piped',
  'pdf-rows',
  'pdf-columns-pages',
  'html-page'
].map(layoutNamed)

const street = inventTruth(23, {standard: '2021', size: 'many', kind: 'street', year: 2024})

/** The report with one paragraph in the place of a section's text. */
function saying(truth: Truth, number: TruthSection['number'], text: string): Truth {
  const sections = truth.sections.map(section =>
    section.number === number ? {...section, blocks: [{kind: 'paragraph' as const, text}]} : section
  )
  return {...truth, sections}
}

interface Case {
  readonly rule: string
  readonly truth: Truth
  readonly previous?: Truth
  readonly others?: readonly Truth[]
  readonly config?: LinterConfig
}

const before: Truth = {...inventTruth(24, {standard: '2021', size: 'many', agency: street.agency, year: 2023})}

/** Last year's report with other carried-over and valid numbers than this year begins with. */
const beside = withFigures(before, {
  'requests.carriedOut.business': '917',
  'proactive.normativeDocuments.inForce': '4711'
})

const received = Number(street.figures.get('requests.received.total'))
const government: Truth = {
  ...withFigures(street, {'proactive.licences.decisions': '5'}),
  title: '砚溪市人民政府2024年政府信息公开工作年度报告'
}
const subordinate: Truth = {
  ...withFigures(inventTruth(31, {standard: '2021', size: 'many', kind: 'street', year: 2024}), {
    'proactive.licences.decisions': '400'
  }),
  title: '砚溪市林业局2024年政府信息公开工作年度报告'
}

const cases: readonly Case[] = [
  {
    rule: 'prose-complete',
    truth: saying(withFigures(street, {'requests.carriedOut.total': '3'}), 1, '2024年收到政府信息公开申请，均已办结。')
  },
  {
    rule: 'outcome-words',
    truth: saying(street, 1, `2024年收到政府信息公开申请${received}件，均为法律服务机构申请。`)
  },
  {
    rule: 'disclosure-breakdown',
    truth: saying(street, 1, '主动公开政府信息31条，其中政策类10条、许可类14条、其他类6条。')
  },
  {rule: 'carry-over', truth: street, previous: beside},
  {rule: 'in-force-carry-over', truth: street, previous: beside},
  {rule: 'figures-repeated', truth: street, previous: {...street, ...titled(street, 2023)}},
  {rule: 'text-repeated', truth: street, previous: {...before, sections: street.sections}},
  {
    rule: 'prose-growth',
    truth: saying(street, 1, `本机关新收政府信息公开申请${received}件，同比增长${received * 7 + 3}%。`),
    previous: before
  },
  {rule: 'text-shared', truth: street, others: [{...subordinate, sections: street.sections}]},
  {
    rule: 'version-conflict',
    truth: street,
    others: [withFigures(street, {'proactive.licences.decisions': '123456'})]
  },
  {
    rule: 'aggregate-total',
    truth: government,
    others: [subordinate],
    config: {rules: {'aggregate-total': {options: {members: '砚溪市人民政府=砚溪市林业局'}}}}
  },
  {
    rule: 'fees-alike',
    truth: {
      ...withFigures(street, {'proactive.fees.amount': '4166.2416'}),
      title: '砚溪市财政局2024年政府信息公开工作年度报告'
    },
    others: [withFigures(government, {'proactive.fees.amount': '4166.2146'})]
  },
  {
    rule: 'content-counts',
    truth: saying(street, 1, '（一）主动公开。通过门户网站公开各类信息。'),
    config: {rules: {'content-counts': 'on'}}
  },
  {rule: 'fee-amount', truth: saying(street, 6, '本年度收取信息处理费385元。')},
  {
    rule: 'fee-three-figures',
    truth: saying(street, 6, '本年度收取信息处理费400元。'),
    config: {rules: {'fee-three-figures': 'on'}}
  },
  {
    rule: 'publication-date',
    truth: {...street, title: '砚溪市林业局2024年政府信息公开工作年度报告'},
    config: {rules: {'publication-date': {severity: 'on', options: {date: '2025-06-30'}}}}
  },
  {
    rule: 'overview-length',
    truth: saying(street, 1, '依法公开政府信息。'.repeat(200)),
    config: {rules: {'overview-length': 'on'}}
  },
  {
    rule: 'all-zero',
    truth: {
      ...withFigures(street, Object.fromEntries([...street.figures.keys()].map(path => [path, '0']))),
      title: '砚溪市公安局2024年政府信息公开工作年度报告'
    },
    config: {rules: {'all-zero': 'on'}}
  },
  {
    rule: 'direct-litigation',
    truth: withFigures(street, {
      'disputes.litigation.direct.upheld': '3',
      'disputes.litigation.direct.corrected': '0',
      'disputes.litigation.direct.other': '0',
      'disputes.litigation.direct.pending': '0',
      'disputes.litigation.direct.total': '3'
    }),
    config: {rules: {'direct-litigation': 'on'}}
  }
]

/** The same report as of another year, by its title. */
function titled({title, year}: Truth, other: number): Pick<Truth, 'title' | 'year'> {
  return {title: title.replace(String(year), String(other)), year: other}
}

function lintCase({truth, previous, others = [], config = {}}: Case, layout: Layout): Result {
  const linter = createLinter(config)
  const lint = (report: Truth, path: string, options: LintOptions = {}) =>
    linter.lint(render(report, layout).text, {...options, path: `${path}.${layout.extension}`})
  const last = previous === undefined ? {} : {previous: lint(previous, 'last-year')}
  const own = lint(truth, 'own', last)
  const [judged] = linter.lintCorpus([own, ...others.map((report, index) => lint(report, `other-${index}`))])
  return judged ?? own
}

function tell({diagnostics, outcomes, unjudged}: Result, rule: string): string {
  const reasons = unjudged.filter(entry => entry.rule === rule).map(({message}) => message)
  return [outcomes[rule] ?? 'no outcome', ...reasons, ...diagnostics.map(found => found.rule)].join(' ')
}

describe.each(cases)('$rule', given => {
  test('is found in every layout', () => {
    const missed = layouts.flatMap(layout => {
      const result = lintCase(given, layout)
      const found = result.diagnostics.some(({rule}) => rule === given.rule)
      return found ? [] : [`${layout.name}: ${tell(result, given.rule)}`]
    })
    expect(missed).toEqual([])
  })
})

test.each([
  ['md', '| 通知收取件数 | 通知收取金额（元） | 实际收取金额（元） |\n| --- | --- | --- |\n| 1 | 800 | 900 |'],
  ['txt', '通知收取件数\t通知收取金额（元）\t实际收取金额（元）\n1\t800\t900'],
  [
    'html',
    '<table><tr><td>通知收取件数</td><td>通知收取金额（元）</td><td>实际收取金额（元）</td></tr><tr><td>1</td><td>800</td><td>900</td></tr></table>'
  ]
])('fee-notice-table finds more paid than charged: %s', (extension, table) => {
  const heading = extension === 'html' ? '<h2>六、其他需要报告的事项</h2>' : '六、其他需要报告的事项'
  const title = `${extension === 'md' ? '# ' : ''}砚溪市林业局2024年政府信息公开工作年度报告`
  const text = extension === 'html' ? `<h1>${title}</h1>${heading}${table}` : `${title}\n\n${heading}\n\n${table}\n`
  const result = createLinter().lint(text, {path: `own.${extension}`})
  expect(result.outcomes['fee-notice-table']).toBe('failed')
})

test.each(unreadableLayouts)('table-unreadable or not judged, never passed: $name', layout => {
  const result = lintCase({rule: 'table-unreadable', truth: street}, layout)
  expect(['failed', 'not-judged']).toContain(result.outcomes['table-unreadable'] ?? '')
  expect(result.outcomes['cross-sum']).not.toBe('passed')
})

test('every rule of the catalogue has a defect, here or among the planted ones', () => {
  const shown = new Set(
    [...defects, ...cases, {rule: 'table-unreadable'}, {rule: 'fee-notice-table'}].map(({rule}) => rule)
  )
  expect(rules.map(({id}) => id).filter(id => !shown.has(id))).toEqual([])
})
