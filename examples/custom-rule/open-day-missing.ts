/** 云泽省 asks every agency to say in section one how many open days (政府开放日) it held. */

import {defineRule, finding, unjudged} from 'nianbao-lint/rule'

export default defineRule({
  id: 'open-day-missing',
  title: {zh: '没有写政府开放日', en: 'the open days are not mentioned'},
  group: 'yunze',
  basis: [{instrument: '《云泽省政务公开工作要点》（虚构）', article: '第八条', confidence: 'A'}],
  scope: 'report',
  messages: {
    missing: {
      severity: 'warning',
      zh: '“{section}”没有写{activity}。请写明全年举办的次数；没有举办的，写明没有举办。',
      en: '“{section}” does not mention {activity}. Say how many were held in the year, or that none was.'
    },
    uncounted: {
      severity: 'info',
      zh: '提到了{activity}，没有写举办了几次。请写明次数。',
      en: '{activity} is mentioned without a number. Say how many were held.'
    },
    absent: {
      severity: 'unjudged',
      zh: '没有找到“{section}”，无法核对{activity}。',
      en: 'There is no “{section}”, so {activity} could not be looked for.'
    }
  },
  options: {
    activity: {
      type: 'text',
      default: '政府开放日',
      describe: {zh: '活动的名称', en: 'the name of the activity'}
    }
  },
  *check({report, options}) {
    const overview = report.section(1)
    const section = overview.form.heading
    const activity = options.activity ?? '政府开放日'
    if (overview.state === 'absent') {
      yield unjudged('absent', {at: null, data: {section, activity}})
      return
    }
    const paragraph = overview.paragraphs.find(({text}) => text.includes(activity))
    if (paragraph === undefined) {
      yield finding('missing', {at: overview.anchor, data: {section, activity}})
      return
    }
    const start = paragraph.text.indexOf(activity)
    if (!saysHowMany(paragraph.text)) {
      yield finding('uncounted', {at: paragraph.at(start, start + activity.length), data: {activity}})
    }
  }
})

function saysHowMany(text: string): boolean {
  return /[\d一二三四五六七八九十两]+(?:余|多)?[次场]/.test(text) || /(?:未|没有)(?:举办|开展)/.test(text)
}
