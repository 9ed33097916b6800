/** Names of the known instruments that a character or two spoil: 《政府信息公开条列》, 《中华人民共和国信息公开条例》. */

import type {CitedTitle} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {replaced} from '../../src/rule/text.ts'
import {disclosureRegulations, wholeOf} from '../../src/standard/instruments.ts'
import {form} from '../../src/standard/provisions.ts'
import {isFeeMeasures} from './fee-measures.ts'
import {nearestName} from './instrument-names.ts'

export default defineRule({
  id: 'instrument-name',
  title: {zh: '文件名写得不对', en: 'the name of an instrument is misspelt'},
  group: 'wording',
  basis: [wholeOf(disclosureRegulations), form.notice],
  scope: 'report',
  messages: {
    near: {
      severity: 'info',
      zh: '文件名“{found}”与《{name}》只差一两个字，疑为笔误。指这个文件的，请照改。',
      en: 'The name “{found}” differs from 《{name}》 by a character or two. If that is meant, write it so.'
    },
    issuer: {
      severity: 'info',
      basis: [form.notice],
      zh: '文件名“{found}”的发文机关与原文不符，请写作《{name}》。',
      en: 'The issuer in the name “{found}” is not that of the document. Write 《{name}》.'
    }
  },
  applies: ({report}) => report.citations.some(({title}) => title !== null),
  *check({report}) {
    if (report.damage.brackets || report.damage.characters) return
    for (const citation of report.citations) {
      if (citation.title === null || isFeeMeasures(citation)) continue
      for (const title of [citation.title, ...citation.title.inner]) {
        const near = isClosed(title) ? nearestName(title.text) : null
        if (near === null) continue
        const {instrument, name, differs} = near
        yield finding(differs === 'issuer' ? 'issuer' : 'near', {
          at: title.at,
          data: {found: title.text, name},
          basis: [wholeOf(instrument)],
          fixes: replaced(
            report,
            title.at,
            `${title.open}${title.text}${title.close}`,
            marked(title, name),
            'suggestion'
          )
        })
      }
    }
  }
})

/** Of a title that is never closed nobody knows the end. */
function isClosed({close}: Pick<CitedTitle, 'close'>): boolean {
  return close !== ''
}

function marked({open, close}: Pick<CitedTitle, 'open' | 'close'>, name: string): string {
  return `${open}${name}${close}`
}
