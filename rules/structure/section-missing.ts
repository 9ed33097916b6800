/** Each of the six sections of the form stands in the report, under its name or another that means the same. */

import {defineRule, finding, unjudged} from '../../src/rule/define.ts'
import {regulationsArticle} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'

export default defineRule({
  id: 'section-missing',
  title: {zh: '缺少规定的部分', en: 'a section of the form is missing'},
  group: 'structure',
  basis: [form.sections, regulationsArticle('第五十条')],
  scope: 'report',
  messages: {
    missing: {
      severity: 'error',
      zh: '缺少“{heading}”。年度报告应有六个部分；没有可写的，也要保留标题并写明情况。',
      en: 'The section “{heading}” is missing. A report has six sections; keep the heading even where there is little to say.'
    },
    noBody: {
      severity: 'unjudged',
      zh: '只读到标题，没有正文：正文可能在图片、附件或嵌入的框架里，也可能由脚本载入。请取得正文的文件再核对。',
      en: 'Nothing but a title could be read: the text may be in pictures, an attachment or a frame, or loaded by a script. Check the file that holds it.'
    },
    undetermined: {
      severity: 'unjudged',
      zh: '没有找到“{heading}”，但文件中有无法辨认的字符，不能断定缺少这一部分。',
      en: 'The section “{heading}” was not found, but characters of the file are lost, so it may be there.'
    }
  },
  *check({report}) {
    if (!report.hasBody) {
      yield unjudged('noBody', {at: report.title, data: {}})
      return
    }
    for (const {state, form, anchor} of report.sections) {
      if (state !== 'absent') continue
      const parts = {at: anchor, data: {heading: form.heading}}
      yield report.damage.characters ? unjudged('undetermined', parts) : finding('missing', parts)
    }
  }
})
