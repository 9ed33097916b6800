/** Nothing but zeros from a body that plainly acts. Off by default: many offices honestly have none. */

import {compareExact, zero} from '../../src/exact.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {wordsIn} from '../../src/text.ts'

/** Bodies that can hardly pass a year without a licence or a penalty. */
const ACTING = wordsIn('市场监督管理局 公安局 税务局 交通运输局 城市管理 综合执法 生态环境局 应急管理局 卫生健康')

export default defineRule({
  id: 'all-zero',
  title: {zh: '各表全部为零', en: 'every figure is zero'},
  group: 'tables',
  basis: [form.responsibility, practice('C', '全零年报曾被质疑不实')],
  scope: 'report',
  needs: 'tables',
  messages: {
    zeros: {
      severity: 'info',
      zh: '{agency}各表 {count} 个数全部是 0。这类机关一年没有一件许可、处罚或申请并不多见，请核对，漏填的补上。',
      en: 'All {count} figures of {agency} are 0, which is rare for such a body. Check them, and put in what was left out.'
    }
  },
  applies: ({report}) => ACTING.some(name => report.agency?.includes(name) === true),
  *check({report, figures}) {
    const told = Array.from(figures).filter(({exact}) => exact !== null)
    const all =
      told.length === figures.size && told.every(({exact}) => exact !== null && compareExact(exact, zero) === 0)
    if (!all || told.length === 0) return
    const at = report.table('proactive').spot
    yield finding('zeros', {at, data: {agency: report.agency ?? '', count: told.length}})
  }
})
