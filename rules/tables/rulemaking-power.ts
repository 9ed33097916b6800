/** 规章 are made by ministries and by the governments of provinces, 设区的市 and 自治州; others that list some mean another thing. */

import {compareExact, zero} from '../../src/exact.ts'
import type {AgencyKind, Report} from '../../src/report/model.ts'
import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {rulemakingPower} from '../../src/standard/law/instruments.ts'
import {cellName, figureAsWritten, hasTable, verbatim} from './helpers/tables.ts'

export default defineRule({
  id: 'rulemaking-power',
  title: {zh: '无权制定规章而填了规章', en: 'ministerial or local rules listed by an agency that cannot make any'},
  group: 'tables',
  basis: rulemakingPower,
  scope: 'report',
  needs: {table: 'proactive'},
  messages: {
    unable: {
      severity: 'warning',
      zh: '“{cell}”填了 {value}，而{agency}没有规章制定权。这里只填本机关制定的规章；执行、转发或负责起草的规章不计入。请核对，本机关没有制定的填 0。',
      en: '“{cell}” is {value}, but {agency} has no power to make 规章. Only those that the agency itself makes count here, not those it applies, forwards or drafts. Check it, and write 0 if it made none.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '“{cell}”没有可用的数，无法核对。',
      en: '“{cell}” holds no usable number, so it was not checked.'
    }
  },
  applies: context => hasTable(context, 'proactive') && plainlyUnable(context.report),
  *check({report: {agency}, figures}) {
    if (agency === null) return
    const cells = Array.from(figures).filter(({form}) => form.table.id === 'proactive' && form.row.id === 'regulations')
    const [first, ...others] = cells.filter(({exact}) => exact !== null && compareExact(exact, zero) > 0)
    const unread = cells.find(({state}) => state === 'unread' || state === 'not-a-number')
    if (first !== undefined) {
      const related = others.map(figure => ({
        at: figure,
        note: verbatim(`${cellName(figure)}：${figureAsWritten(figure)}`)
      }))
      yield finding('unable', {
        at: first,
        related,
        data: {cell: cellName(first), value: figureAsWritten(first), agency}
      })
    } else if (unread !== undefined) yield unjudged('undetermined', {at: unread, data: {cell: cellName(unread)}})
  }
})

/** Whether the name leaves no doubt. A 市 may be a 设区的市, an office of a government may report for it: both are left alone. */
function plainlyUnable({agency, agencyKind}: Report): boolean {
  return agency !== null && unableKinds[agencyKind]?.(agency) === true
}

const unableKinds: Readonly<Partial<Record<AgencyKind, (agency: string) => boolean>>> = {
  township: () => true,
  government: isCounty,
  department: agency => !/国家|中国|中华|总局/.test(agency) && (isCounty(agency) || isBureauOfCity(agency))
}

/** 县, 旗, 市辖区; not the words with 区 that say nothing of the level, nor those that name what an office deals with. */
function isCounty(agency: string): boolean {
  return /[县旗区]/.test(
    agency.replace(
      /自治区|行政区|[新地园林牧灌库景社片]区|(?:开发|示范|试验|实验|合作|管理|保护|名胜|度假)区|区域/g,
      ''
    )
  )
}

/** 某市某局; not 市场, 市政, 城市 in the name of an office of a province. */
function isBureauOfCity(agency: string): boolean {
  return /市/.test(agency.replace(/市场|市政|市容|市民|城市|都市/g, '')) && /[局委会]$/.test(agency)
}
