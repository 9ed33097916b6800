/** The numbers that one municipality asks for in section one. Off by default: nobody else was seen to ask for them. */

import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {practice} from '../../src/standard/law/instruments.ts'
import {topicTexts} from './helpers/topics.ts'

export default defineRule({
  id: 'content-counts',
  title: {zh: '总体情况没有写出要求的数', en: 'section one lacks numbers that are asked for'},
  group: 'structure',
  basis: [practice('C', '各部分写明主动公开、规范性文件、平台的数量（个别市的要求）')],
  scope: 'report',
  messages: {
    missing: {
      severity: 'info',
      zh: '“{topic}”没有写出{counts}。本地要求写明的，请补上。',
      en: '“{topic}” does not give {counts}. Put them in where they are asked for.'
    },
    unheaded: {
      severity: 'unjudged',
      zh: '总体情况没有分“{topic}”的小标题，看不出有没有写出要求的数。',
      en: 'Section one has no heading for “{topic}”, so whether it gives the numbers could not be checked.'
    }
  },
  applies: ({report}) => report.section(1).state !== 'absent',
  *check({report}) {
    const {paragraphs, anchor} = report.section(1)
    const texts = topicTexts(paragraphs)
    for (const {topic, counts} of WANTED) {
      const text = texts.get(topic)
      if (text === undefined) {
        yield unjudged('unheaded', {at: anchor, data: {topic}})
        continue
      }
      const missing = counts.filter(({words}) => !words.test(text))
      if (missing.length === 0) continue
      yield finding('missing', {
        at: anchor,
        data: {
          topic,
          counts: {zh: missing.map(({zh}) => zh).join('、'), en: missing.map(({en}) => en).join(', ')}
        }
      })
    }
  }
})

const WANTED = [
  {topic: '主动公开', counts: [{zh: '主动公开的数量', en: 'how much was disclosed', words: /\d\s?(?:条|件|篇|份|次)/}]},
  {
    topic: '政府信息管理',
    counts: [
      {zh: '规范性文件的发布数', en: 'the documents issued', words: /(?:发布|制发|制定|印发|出台)[^。；]{0,16}\d/},
      {zh: '废止数', en: 'those repealed', words: /(?:废止|失效)[^。；]{0,16}\d/},
      {zh: '现行有效数', en: 'those in force', words: /(?:有效)[^。；]{0,16}\d/}
    ]
  },
  {
    topic: '政府信息公开平台建设',
    counts: [{zh: '平台的数量', en: 'numbers of platforms', words: /\d\s?(?:个|期|条|篇|次|家)/}]
  }
] as const
