/** Totals follow from the other cells, and say whether all of these are there. */

import {describe, expect, it} from 'vitest'
import {feeNote} from '../../src/format/form/fee-note.ts'
import {createLinter} from '../../src/index.ts'
import {currentStandard} from '../../src/standard/index.ts'
import {totalsOf} from '../../src/standard/totals.ts'
import {layoutNamed} from '../invented/layouts/index.ts'
import {render} from '../invented/render.ts'
import {inventTruth} from '../invented/truth.ts'

describe('totals', () => {
  it('of a whole report are those that it has', () => {
    const {report} = createLinter().lint(render(inventTruth(3, {size: 'many'}), layoutNamed('gfm-aligned')).text, {
      path: 'a.md'
    })
    const values = new Map(Array.from(report?.figures ?? [], ({figure, raw}) => [figure, raw]))
    const totals = totalsOf(report?.standard ?? currentStandard, values)
    expect(totals.size).toBeGreaterThan(30)
    for (const [path, {text, isComplete}] of totals) {
      expect([path, isComplete]).toEqual([path, true])
      expect([path, Number(text)]).toEqual([path, report?.figures.get(path)?.value])
    }
  })

  it('without a part are not complete, nor is what is made of them', () => {
    const totals = totalsOf(currentStandard, new Map([['requests.received.business', '2']]))
    expect(totals.get('requests.received.total')).toEqual({text: '2', isComplete: false})
    expect(totals.get('requests.results.total.total')).toBeUndefined()
  })
})

it('what is said of fees passes the rules on fees', () => {
  const charged = {notices: '2', asked: '300', paid: '200'}
  for (const note of [feeNote(2024, null), feeNote(2024, charged)]) {
    const text = `# 示例区水务局2024年政府信息公开工作年度报告\n\n## 六、其他需要报告的事项\n\n${note}\n`
    const {diagnostics, outcomes} = createLinter().lint(text, {path: 'a.md', fragment: true})
    expect(diagnostics.filter(({rule}) => rule.startsWith('fee')).map(({message}) => message)).toEqual([])
    expect(outcomes['fee-note']).toBe('passed')
  }
})
