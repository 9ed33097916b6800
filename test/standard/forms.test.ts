import {describe, expect, it} from 'vitest'
import {standard2019} from '../../src/standard/forms/2019.ts'
import {standard2021} from '../../src/standard/forms/2021.ts'
import {collapsedFigureForms, figureForms, identities, standardFor, standards} from '../../src/standard/index.ts'

describe('the form of 2021', () => {
  const forms = figureForms(standard2021)

  it('has 200 figures: 10, 25 × 7 and 15', () => {
    const counts = standard2021.tables.map(table => [...forms.values()].filter(form => form.table === table).length)
    expect(counts).toEqual([10, 175, 15])
  })

  it('names them by the public paths', () => {
    for (const path of [
      'proactive.regulations.issued',
      'proactive.normativeDocuments.inForce',
      'proactive.licences.decisions',
      'proactive.fees.amount',
      'requests.received.total',
      'requests.results.denied.stateSecret.naturalPerson',
      'requests.results.notProcessed.confirmation.legalService',
      'requests.results.other.noCorrection.other',
      'requests.carriedOut.socialOrg',
      'disputes.reconsideration.upheld',
      'disputes.litigation.direct.pending',
      'disputes.litigation.afterReconsideration.total'
    ]) {
      expect(forms.has(path), path).toBe(true)
    }
    expect([...forms.keys()][0]).toBe('proactive.regulations.issued')
    expect([...forms.keys()].at(-1)).toBe('disputes.litigation.afterReconsideration.total')
  })

  it('gives the address that a person uses', () => {
    expect(forms.get('requests.results.total.naturalPerson')?.place).toBe('表三 · （七）总计 · 自然人')
    expect(forms.get('requests.results.partial.total')?.place).toBe('表三 · （二）部分公开 · 总计')
    expect(forms.get('requests.results.other.other.other')?.place).toBe('表三 · （六）其他处理 · 3.其他 · 其他')
    expect(forms.get('proactive.normativeDocuments.issued')?.place).toBe('表二 · 行政规范性文件 · 本年制发件数')
    expect(forms.get('proactive.fees.amount')?.place).toBe('表二 · 行政事业性收费 · 本年收费金额')
    expect(forms.get('disputes.reconsideration.upheld')?.place).toBe('表四 · 行政复议 · 结果维持')
    expect(forms.get('disputes.litigation.direct.total')?.place).toBe('表四 · 未经复议直接起诉 · 总计')
  })

  it('knows the row that stands for the three of （六）其他处理', () => {
    expect(collapsedFigureForms(standard2021).get('requests.results.other.all.total')?.place).toBe(
      '表三 · （六）其他处理 · 总计'
    )
    expect(forms.has('requests.results.other.all.total')).toBe(false)
  })
})

describe('the form of 2019', () => {
  const forms = figureForms(standard2019)

  it('has 23 rows in table three and five blocks in table two', () => {
    const counts = standard2019.tables.map(table => [...forms.values()].filter(form => form.table === table).length)
    expect(counts).toEqual([22, 23 * 7, 15])
    expect(standard2019.tables[0]?.blocks.map(block => block.heading)).toEqual([
      '第二十条第（一）项',
      '第二十条第（五）项',
      '第二十条第（六）项',
      '第二十条第（八）项',
      '第二十条第（九）项'
    ])
  })

  it('knows signed changes and money from counts', () => {
    expect(forms.get('proactive.licences.change')?.column.kind).toBe('change')
    expect(forms.get('proactive.procurement.amount')?.column.kind).toBe('money')
    expect(forms.get('requests.results.other.all.total')?.column.kind).toBe('count')
  })
})

describe('all forms', () => {
  it.each(standards)('$id: every identity speaks of figures that exist', standard => {
    const known = new Set([...figureForms(standard).keys(), ...collapsedFigureForms(standard).keys()])
    for (const identity of standard.identities) {
      for (const path of [...identity.left, ...identity.right]) expect(known.has(path), path).toBe(true)
      if (identity.collapsed !== undefined) {
        expect(known.has(identity.collapsed.whole)).toBe(true)
        expect(identity.collapsed.parts.every(path => identity.left.includes(path))).toBe(true)
      }
    }
  })

  it('has one identity for each column, row and group', () => {
    expect(identities(standard2021, 'requests.balance').map(identity => identity.subject)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计'
    ])
    expect(identities(standard2021, 'requests.results').every(identity => identity.left.length === 21)).toBe(true)
    expect(identities(standard2019, 'requests.results').every(identity => identity.left.length === 19)).toBe(true)
    expect(identities(standard2021, 'requests.applicants')).toHaveLength(26)
    expect(identities(standard2019, 'requests.applicants')).toHaveLength(23)
    expect(identities(standard2021, 'disputes.outcomes').map(identity => identity.subject)).toEqual([
      '行政复议',
      '未经复议直接起诉',
      '复议后起诉'
    ])
  })

  it('are chosen by the year of the report', () => {
    expect(standardFor(2018)).toBeNull()
    expect([2019, 2020, 2021, 2026].map(year => standardFor(year)?.id)).toEqual(['2019', '2019', '2021', '2021'])
    const newest = standards.at(-1)
    expect(newest?.inForce.until).toBeNull()
    expect(standardFor(Number(newest?.id) + 50)).toBe(newest)
  })
})
