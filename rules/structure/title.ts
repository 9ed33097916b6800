/** The report has a title: agency, year, 政府信息公开工作年度报告, in front of everything. */

import type {Report} from '../../src/report/model.ts'
import type {Spot} from '../../src/report/spot.ts'
import {defineRule, finding} from '../../src/rule/define.ts'
import {practice, regulationsArticle} from '../../src/standard/law/instruments.ts'
import type {Words} from '../../src/words.ts'
import {properTitle, titleProblems} from './helpers/title-words.ts'

export default defineRule({
  id: 'title',
  title: {zh: '报告标题缺失或不规范', en: 'the title is missing or irregular'},
  group: 'structure',
  basis: [practice('B', '机关名＋年份＋政府信息公开工作年度报告'), regulationsArticle('第四十九条')],
  scope: 'report',
  messages: {
    missing: {
      severity: 'warning',
      basis: [practice('B', '机关名＋年份＋政府信息公开工作年度报告')],
      zh: '没有找到报告的标题。请在最前面写“机关名＋年份＋政府信息公开工作年度报告”。',
      en: 'No title was found. Begin with the agency, the year and 政府信息公开工作年度报告.'
    },
    irregular: {
      severity: 'info',
      zh: '标题“{title}”不规范：{problems}。{advice}。',
      en: 'The title “{title}” is irregular: {problems}. {advice}.'
    }
  },
  *check({report}) {
    const {title} = report
    if (title === null) {
      yield finding('missing', {at: startOf(report), data: {}})
      return
    }
    const problems = titleProblems(title, report)
    if (problems.length === 0) return
    const right = properTitle(title, report)
    const proper = title.beforeSections ? right : null
    yield finding('irregular', {
      at: title,
      data: {title: title.text, problems: joined(problems), advice: adviceOn(right)},
      fixes:
        proper === null
          ? []
          : [
              {
                title: {zh: `改为“${proper}”`, en: `Write “${proper}”`},
                safety: 'suggestion',
                edits: [{span: title.span, text: proper}]
              }
            ]
    })
  }
})

/** The title to write; its pattern where the agency or the year is not known. */
function adviceOn(right: string | null): Words {
  if (right !== null) return {zh: `请写作“${right}”`, en: `Write “${right}”`}
  return {
    zh: '请按“机关名＋年份＋政府信息公开工作年度报告”写全',
    en: 'Write the agency, the year and 政府信息公开工作年度报告'
  }
}

function joined(problems: readonly Words[]): Words {
  return {zh: problems.map(({zh}) => zh).join('；'), en: problems.map(({en}) => en).join('; ')}
}

function startOf(report: Report): Spot {
  return report.paragraphs[0] ?? report.section(1).anchor
}
