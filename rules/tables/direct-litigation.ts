/** Suits without 复议 since 2024. Off by default: the law has exceptions, and older cases go on. */

import {compareExact, formatExact, zero} from '../../src/exact.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {reconsiderationFirst} from '../../src/standard/law/instruments.ts'

export default defineRule({
  id: 'direct-litigation',
  title: {zh: '仍有未经复议直接起诉的案件', en: 'suits that went past reconsideration'},
  group: 'tables',
  basis: [reconsiderationFirst],
  scope: 'report',
  needs: {figure: 'disputes.litigation.direct.total'},
  messages: {
    direct: {
      severity: 'info',
      zh: '“未经复议直接起诉”总计为 {count}。2024年起，对不予公开不服的应当先申请行政复议；其他情形和以前立案的除外。请核对，归错类的改填到“复议后起诉”。',
      en: 'Suits without reconsideration: {count}. Since 2024 a refusal to disclose goes to reconsideration first; other cases and older ones excepted. Check them; those that went through it belong under 复议后起诉.'
    }
  },
  applies: ({report}) => report.year !== null && report.year >= 2024,
  *check({figures}) {
    const total = figures.get('disputes.litigation.direct.total')
    if (total?.exact && compareExact(total.exact, zero) > 0)
      yield finding('direct', {at: total, data: {count: formatExact(total.exact)}})
  }
})
