/** Which cell to correct, in whole reports of every layout: what a lint says of mistakes that were planted. */

import {describe, expect, test} from 'vitest'
import {applyFixes} from '../../src/engine/findings/fix.ts'
import {createLinter, lint, repairs} from '../../src/index.ts'
import {layoutNamed, readableLayouts} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth, type Truth, withFigures, yearBefore} from '../invented/truth.ts'
import {manners, plant} from './planting.ts'

const gfm = layoutNamed('gfm-aligned')

function linted(truth: Truth, layout = gfm) {
  const {text, path} = render(truth, layout)
  return lint(text, {path})
}

function altered(truth: Truth, changes: Readonly<Record<string, number>>): Truth {
  const texts = Object.entries(changes).map(([path, by]) => [path, String(Number(truth.figures.get(path)) + by)])
  return withFigures(truth, Object.fromEntries(texts))
}

/** What the repairs would write, as `path=value`, sorted. */
function corrections({repairs: found}: ReturnType<typeof lint>): string {
  const cells = found.flatMap(repair => repair.cells.map(({figure, to}) => `${figure}=${to}`))
  return cells.sort().join(' ')
}

function wrongReport(seed: number, count: number, size: 'few' | 'many') {
  const truth = inventTruth(seed, {standard: seed % 4 === 0 ? '2019' : '2021', size})
  const {counts, undone} = plant(truth, count, manners[seed % manners.length] ?? 'size', seed)
  const changed = [...counts].map(([path, value]) => [path, String(value)])
  return {truth: withFigures(truth, Object.fromEntries(changed)), undone}
}

describe.each(readableLayouts)('$name', layout => {
  test('one wrong cell is told, with its value', () => {
    for (const seed of [1, 2, 3, 4]) {
      const {truth, undone} = wrongReport(seed, 1, seed % 2 === 0 ? 'few' : 'many')
      const result = linted(truth, layout)
      expect(corrections(result)).toBe(undone)
      expect(result.repairs.map(({alternatives}) => alternatives)).toEqual([0])
      expect(result.repairs[0]?.findings.length).toBeGreaterThan(0)
    }
  })

  test('a report whose sums hold has none', () => {
    for (const seed of [1, 2]) expect(linted(inventTruth(seed), layout).repairs).toEqual([])
  })
})

test('two wrong cells are told, or said to be of several', () => {
  let told = 0
  for (let seed = 1; seed <= 40; seed++) {
    const {truth, undone} = wrongReport(seed, 2, seed % 2 === 0 ? 'few' : 'many')
    const result = linted(truth)
    if (result.repairs.every(({alternatives}) => alternatives === 0)) expect(corrections(result)).toBe(undone)
    told += Number(corrections(result) === undone)
  }
  expect(told / 40).toBeGreaterThanOrEqual(0.85)
})

describe('the kind of mistake', () => {
  const truth = inventTruth(17, {standard: '2021', size: 'many', kind: 'street'})
  const kindOf = (changes: Readonly<Record<string, number>>) => {
    const {repairs: found} = linted(altered(truth, changes))
    return found.map(({kind, cells, alternatives}) => ({kind, cells: cells.length, alternatives}))
  }

  test('an amount of （七）总计 in the wrong column is one mistake of two cells', () => {
    const moved = {'requests.results.total.naturalPerson': 5, 'requests.results.total.other': -5}
    expect(kindOf(moved)).toEqual([{kind: 'wrong-column', cells: 2, alternatives: 0}])
  })

  test('totals left at 0', () => {
    const paths = ['naturalPerson', 'total'].map(column => `requests.results.total.${column}`)
    const onlyPersons = new Map(
      [...truth.figures].map(([path, text]): [string, string] => {
        const row = path.slice(0, path.lastIndexOf('.'))
        if (!path.startsWith('requests.') || path.endsWith('.naturalPerson')) return [path, text]
        return [path, path.endsWith('.total') ? (truth.figures.get(`${row}.naturalPerson`) ?? text) : '0']
      })
    )
    const forgotten = withFigures({...truth, figures: onlyPersons}, Object.fromEntries(paths.map(path => [path, '0'])))
    const cells = paths.map(figure => ({figure, from: 0}))
    expect(linted({...truth, figures: onlyPersons}).repairs).toEqual([])
    expect(linted(forgotten).repairs).toMatchObject([{kind: 'total-forgotten', cells}])
  })

  test('a row copied from the one above, in every column', () => {
    const columns = ['naturalPerson', 'business', 'research', 'socialOrg', 'legalService', 'other', 'total']
    const pathOf = (row: string) => (column: string) => `requests.results.${row}.${column}`
    const upper = new Map(
      columns.map((column, index) => [pathOf('granted')(column), String(index === 6 ? 141 : 21 + index)])
    )
    const changes = {...Object.fromEntries(upper), 'requests.results.granted.total': '141'}
    const before = columns.map(column => Number(truth.figures.get(pathOf('partial')(column))))
    const copied = columns.map(
      (column, index) => [pathOf('partial')(column), upper.get(pathOf('granted')(column)) ?? '', before[index]] as const
    )
    const sums = columns.flatMap(column => {
      const by = Number(upper.get(pathOf('granted')(column))) - Number(truth.figures.get(pathOf('granted')(column)))
      return [`requests.results.total.${column}`, `requests.received.${column}`].map(path => [
        path,
        String(Number(truth.figures.get(path)) + by)
      ])
    })
    const right = withFigures(truth, {...changes, ...Object.fromEntries(sums)})
    expect(linted(right).repairs).toEqual([])
    const wrong = withFigures(right, Object.fromEntries(copied.map(([path, text]) => [path, text])))
    const [repair, ...others] = linted(wrong).repairs
    expect(others).toEqual([])
    expect(repair).toMatchObject({kind: 'row-copied', alternatives: 0})
    expect(repair?.cells.map(({figure, to}) => [figure, to]).sort()).toEqual(
      copied
        .filter(([, text, value]) => Number(text) !== value)
        .map(([path, , value]) => [path, value])
        .sort()
    )
    expect(repair?.cells.length).toBeGreaterThan(3)
  })

  test('two neighbours exchanged', () => {
    const paths = ['requests.results.granted.naturalPerson', 'requests.results.granted.business'] as const
    const [one = 0, other = 0] = paths.map(path => Number(truth.figures.get(path)))
    expect(kindOf({[paths[0]]: other - one, [paths[1]]: one - other})).toEqual([
      {kind: 'exchanged', cells: 2, alternatives: 0}
    ])
  })

  test.each<[string, (digits: string) => string]>([
    ['digits-turned', digits => digits.slice(1, 2) + digits.slice(0, 1) + digits.slice(2)],
    ['digit-added', digits => `${digits}7`],
    ['sign-added', digits => `-${digits}`],
    ['digit-lost', digits => digits.slice(1)],
    ['digit-changed', digits => `${digits.slice(0, -1)}${(Number(digits.slice(-1)) + 5) % 10}`]
  ])('%s', (kind, slip) => {
    const isPlain = (text: string) => /^(\d)(?!\1)[1-9]\d+$/.test(text)
    const totals = [...truth.figures].filter(([path]) => path.startsWith('requests.results.total.'))
    const [path = '', right = ''] = totals.find(([, text]) => isPlain(text)) ?? []
    const [repair] = linted(withFigures(truth, {[path]: slip(right)})).repairs
    expect(repair).toMatchObject({kind, cells: [{figure: path, from: Number(slip(right)), to: Number(right)}]})
  })
})

describe('evidence', () => {
  test('last year’s report confirms what was carried in, and tells its own number left standing', () => {
    const truth = inventTruth(23, {standard: '2021', size: 'many', year: 2024})
    const before = yearBefore(truth)
    const {text, path} = render(altered(truth, {'requests.carriedIn.business': 3}), gfm)
    const {repairs: found} = lint(text, {path, previous: render(before, gfm).text})
    expect(found[0]?.cells).toMatchObject([{figure: 'requests.carriedIn.business'}])
    expect(found[0]?.confirmedBy.map(({message}) => message)).toContainEqual(expect.stringContaining('上年报告'))
  })

  test('the prose tells which cell of table four it is, and without it nothing is said', () => {
    const truth = withFigures(inventTruth(91, {size: 'few'}), {'disputes.reconsideration.total': '777'})
    const [repair] = linted(truth).repairs
    expect(repair).toMatchObject({cells: [{figure: 'disputes.reconsideration.total', from: 777}], alternatives: 4})
    expect(repair?.message).toContain('另有 4 种')
    const silent = {...truth, sections: truth.sections.map(section => ({...section, blocks: []}))}
    const result = linted(silent)
    expect(result.outcomes['dispute-sum']).toBe('failed')
    expect(result.repairs).toEqual([])
  })
})

describe('findings that are silenced', () => {
  const truth = altered(inventTruth(5, {standard: '2021', size: 'many'}), {'requests.results.granted.business': 4})
  const {text, path} = render(truth, gfm)
  const found = lint(text, {path})

  test('keep their cause while another stands, and raise none by themselves', () => {
    const [first, ...others] = found.repairs[0]?.findings ?? []
    expect(others).toHaveLength(1)
    const waive = (names: readonly (string | undefined)[]) => {
      const waived = found.diagnostics.filter(({fingerprint}) => names.includes(fingerprint))
      const waivers = waived.map(({rule, fingerprint}) => ({rule, fingerprint, reason: '已核实'}))
      return createLinter({waivers}).lint(text, {path})
    }
    expect(waive([first]).repairs).toEqual(found.repairs)
    expect(waive([first, ...others]).repairs).toEqual([])
    expect(
      waive([first, ...others])
        .suppressed.map(({fingerprint}) => fingerprint)
        .sort()
    ).toEqual([first, ...others].sort())
  })

  test('no safe fix touches a figure', () => {
    if (found.report === null) throw new Error('no report')
    expect(applyFixes(found.report, found.diagnostics).text).toBe(text)
  })
})

test('the repairs of a report can be asked for without a lint', () => {
  const truth = altered(inventTruth(5, {standard: '2021', size: 'many'}), {'requests.received.research': 6})
  const {report} = linted(truth)
  const found = report === null ? [] : repairs(report)
  expect(found).toMatchObject([{cells: [{figure: {figure: 'requests.received.research'}}], alternatives: 0}])
  expect(found[0]?.sums.map(({identity}) => identity?.name).sort()).toEqual(['requests.applicants', 'requests.balance'])
})
