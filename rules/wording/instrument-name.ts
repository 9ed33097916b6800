/**
 * Names of the known instruments that a character or two spoil (《政府信息公开条列》), the name of the 条例 without its marks, and articles
 * that it numbered otherwise before its revision.
 */

import {citesFeeMeasures} from '../../src/report/cited-instruments.ts'
import type {CitedTitle} from '../../src/report/model.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {replaced} from '../../src/rule/text.ts'
import {
  articleCount,
  disclosureRegulations,
  punctuationStandard,
  regulationsArticle,
  wholeOf
} from '../../src/standard/law/instruments.ts'
import {form} from '../../src/standard/law/provisions.ts'
import {unmarkedName, wrongArticles} from './helpers/articles.ts'
import {nearestName} from './helpers/instrument-names.ts'

export default defineRule({
  id: 'instrument-name',
  title: {zh: '文件名或者条号写得不对', en: 'the name or an article of an instrument is wrong'},
  group: 'wording',
  basis: [
    wholeOf(disclosureRegulations),
    form.notice,
    punctuationStandard,
    regulationsArticle('第四十九条'),
    regulationsArticle('第五十条')
  ],
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
    },
    unmarked: {
      severity: 'info',
      basis: [wholeOf(disclosureRegulations), punctuationStandard],
      zh: '“{found}”没有加书名号，请写作《{found}》。',
      en: '“{found}” has no title marks. Write 《{found}》.'
    },
    article: {
      severity: 'warning',
      basis: [regulationsArticle('第四十九条'), regulationsArticle('第五十条')],
      zh: '“{found}”是《条例》2019年修订以前的条号，现在的这一条说的是别的事。年度报告现由第四十九条（公布的时间）和第五十条（内容）规定，请照所指的改。',
      en: '“{found}” is the article of the regulations before their revision of 2019. The annual report is now the subject of articles 49 (when) and 50 (what): cite the one meant.'
    },
    otherArticle: {
      severity: 'info',
      basis: [regulationsArticle('第四十九条'), regulationsArticle('第五十条')],
      zh: '《条例》“{found}”说的不是年度报告。年度报告由第四十九条（公布的时间）和第五十条（内容）规定，请核对条号。',
      en: '“{found}” of the regulations is not about the annual report, which is the subject of articles 49 (when) and 50 (what). Check the number.'
    },
    beyond: {
      severity: 'warning',
      basis: [wholeOf(disclosureRegulations)],
      zh: '《条例》共 {count} 条，没有“{found}”。请核对条号。',
      en: 'The regulations have {count} articles, and no “{found}”. Check the number.'
    }
  },
  applies: ({report}) =>
    report.citations.some(({title}) => title !== null) || unmarkedName(report, disclosureRegulations.name) !== null,
  *check({report}) {
    for (const {at, text, kind} of wrongArticles(report)) {
      if (kind === 'former') yield finding('article', {at, data: {found: text}})
      else if (kind === 'other') yield finding('otherArticle', {at, data: {found: text}})
      else yield finding('beyond', {at, data: {found: text, count: articleCount}})
    }
    if (report.damage.brackets || report.damage.characters) return
    const {name: regulations} = disclosureRegulations
    const bare = unmarkedName(report, regulations)
    if (bare !== null)
      yield finding('unmarked', {
        at: bare,
        data: {found: regulations},
        fixes: replaced(report, bare, regulations, `《${regulations}》`, 'suggestion')
      })
    for (const citation of report.citations) {
      if (citation.title === null || citesFeeMeasures(citation)) continue
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
