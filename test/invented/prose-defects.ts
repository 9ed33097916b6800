/** Mistakes in the sections and the prose of an invented report. */

import type {Severity} from '../../src/diagnostic.ts'
import type {SectionNumber} from '../../src/standard/standard.ts'
import type {Defect} from './defects.ts'
import type {FormTable} from './form-table.ts'
import {inventTruth, type Truth, type TruthBlock, type TruthSection} from './truth.ts'
import {plainTypography} from './typography.ts'

function changeSection(truth: Truth, number: SectionNumber, change: (section: TruthSection) => TruthSection): Truth {
  return {...truth, sections: truth.sections.map(section => (section.number === number ? change(section) : section))}
}

function blocks(number: SectionNumber, ...texts: readonly string[]): (truth: Truth) => Truth {
  const paragraphs = texts.map((text): TruthBlock => ({kind: 'paragraph', text}))
  return truth => changeSection(truth, number, section => ({...section, blocks: paragraphs}))
}

function heading(number: SectionNumber, text: string): (truth: Truth) => Truth {
  return truth => changeSection(truth, number, section => ({...section, heading: text}))
}

function fault(rule: string, what: string, severity: Severity, text: string, plant: (truth: Truth) => Truth): Defect {
  return {rule, what, severity, at: {text}, plant}
}

const citation = '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》'

/** 六 with a citation of the 办法 as given. */
function cited(what: string, severity: Severity, wrong: string, text = wrong): Defect {
  return fault('fee-citation', what, severity, text, blocks(6, `按照${wrong}规定，本年度未收取信息处理费。`))
}

const structure: readonly Defect[] = [
  fault('section-missing', '六 is missing', 'error', '五、存在的主要问题及改进情况', truth => ({
    ...truth,
    sections: truth.sections.filter(({number}) => number !== 6)
  })),
  within('section-order', '六 before 五', 'warning', '', truth => ({
    ...truth,
    sections: [...truth.sections.slice(0, 4), ...truth.sections.slice(4).reverse()]
  })),
  fault(
    'section-heading',
    'the words of the 条例',
    'info',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    heading(4, '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况')
  ),
  within('section-empty', '五 says 无', 'warning', '五、', blocks(5, '无')),
  within('overview-topic-missing', 'no 政府信息管理', 'warning', '一、', truth =>
    changeSection(truth, 1, section => ({...section, blocks: withoutTopic(section.blocks, '政府信息管理')}))
  ),
  within('measures-missing', 'problems and no measures', 'warning', '五、', truth =>
    blocks(
      5,
      `${truth.year}年政府信息公开工作的不足之处：政策解读形式较为单一，部分栏目更新不够及时，工作人员业务能力不足。`
    )(truth)
  ),
  fault('template-remnant', 'words of the form left standing', 'warning', '（文字描述）', truth =>
    changeSection(truth, 5, section => ({
      ...section,
      blocks: [...section.blocks, {kind: 'paragraph', text: '（文字描述）'}]
    }))
  ),
  fault('numbering', '（三） twice', 'info', '（三）政府信息公开平台建设', truth =>
    changeSection(truth, 1, section => ({
      ...section,
      blocks: section.blocks.map(block => ({...block, text: block.text.replace('（四）政府', '（三）政府')}))
    }))
  ),
  {
    ...fault('table-missing', 'no table in 四', 'error', '四、政府信息公开行政复议、行政诉讼情况', truth => truth),
    render: {mutate: form => (form.id === 'disputes' ? {...form, rows: []} : form)}
  }
]

function withoutTopic(all: readonly TruthBlock[], topic: string): TruthBlock[] {
  const at = all.findIndex(({kind, text}) => kind === 'heading' && text.endsWith(topic))
  return all.filter((_, index) => index !== at && index !== at + 1)
}

const fees: readonly Defect[] = [
  within('fee-note', '六 says nothing of the fee', 'warning', '六、', blocks(6, '无其他需要报告的事项。')),
  cited('the organ’s other mark', 'warning', `${citation}（国办发〔2020〕109号）`, '国办发〔2020〕109号'),
  cited('another year', 'warning', `${citation}（国办函〔2021〕109号）`, '国办函〔2021〕109号'),
  cited('another number', 'warning', `${citation}（国办函〔2020〕119号）`, '国办函〔2020〕119号'),
  cited('square brackets', 'info', `${citation}（国办函[2020]109号）`, '国办函[2020]109号'),
  cited(
    'no inner marks',
    'info',
    `${citation.replace('〈', '').replace('〉', '')}（国办函〔2020〕109号）`,
    '政府信息公开信息处理费管理办法'
  )
]

/** A sentence more in the paragraph on 监督保障. */
function added(sentence: string): (truth: Truth) => Truth {
  return truth =>
    changeSection(truth, 1, section => ({
      ...section,
      blocks: section.blocks.map((block, index) =>
        index === section.blocks.length - 1 ? {...block, text: block.text + sentence} : block
      )
    }))
}

function within(rule: string, what: string, severity: Severity, place: string, plant: (truth: Truth) => Truth): Defect {
  return {rule, what, severity, at: {place}, plant}
}

const overviewPlace = '一、总体情况'

const claims: readonly Defect[] = [
  within('prose-requests', 'another number of requests', 'warning', overviewPlace, truth =>
    changeSection(truth, 1, section => ({
      ...section,
      blocks: section.blocks.map(block => ({...block, text: block.text.replace(/政府信息公开申请(\d+)件/, wrongCount)}))
    }))
  ),
  within(
    'prose-disputes',
    'another number of 复议',
    'warning',
    overviewPlace,
    added('全年因政府信息公开引起的行政复议98765件。')
  ),
  within(
    'prose-disclosure',
    'another number of 处罚',
    'warning',
    overviewPlace,
    added('全年共作出行政处罚决定9876543件。')
  ),
  within(
    'prose-sum',
    'parts that do not add up',
    'warning',
    overviewPlace,
    added('全年收到政府信息公开申请98件，其中自然人申请40件，法人或其他组织申请30件。')
  ),
  within('number-missing', 'no number of requests', 'warning', overviewPlace, added('全年共收到政府信息公开申请件。'))
]

/** Neither the number that came in nor the one with those carried in. */
function wrongCount(_: string, count: string): string {
  return `政府信息公开申请${Number(count) * 3 + 100_001}件`
}

function introduced(text: string): (truth: Truth) => Truth {
  return truth => ({...truth, introduction: [text]})
}

const words: readonly Defect[] = [
  fault(
    'confusable-words',
    '转结 for 结转',
    'info',
    '转结',
    blocks(6, '上年转结0件。按照《政府信息公开信息处理费管理办法》规定，未收取信息处理费。')
  ),
  fault(
    'halfwidth-punctuation',
    'a half-width comma',
    'info',
    ',',
    blocks(6, '本年度未收取信息处理费,无其他需要报告的事项。')
  ),
  fault(
    'document-number',
    'the old number of the 条例',
    'warning',
    '国务院令第492号',
    introduced('根据《中华人民共和国政府信息公开条例》（国务院令第492号）要求，编制本报告。')
  ),
  fault(
    'document-number',
    'square brackets',
    'info',
    '国办公开办函[2021]30号',
    introduced(
      '根据《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函[2021]30号）要求，编制本报告。'
    )
  ),
  fault(
    'book-title-marks',
    '《 》 within 《 》',
    'info',
    '《关于印发《信息发布审核办法》的通知》',
    added('印发《关于印发《信息发布审核办法》的通知》。')
  ),
  fault(
    'personal-data',
    'an identity number',
    'warning',
    '11010519491231002X',
    added('申请人身份证号为11010519491231002X。')
  ),
  within('report-year', 'the period of the year before', 'warning', '', truth =>
    introduced(`本报告所列数据的统计期限自${truth.year - 1}年1月1日起至${truth.year - 1}年12月31日止。`)(truth)
  ),
  fault('impossible-date', 'a day that no calendar has', 'warning', '11月31日', added('公开栏于11月31日更新。')),
  within('signature-date', 'signed in the reported year', 'warning', '六、', truth =>
    changeSection(truth, 6, section => ({
      ...section,
      blocks: [...section.blocks, {kind: 'paragraph', text: `${truth.year}年1月26日`}]
    }))
  ),
  fault(
    'instrument-name',
    '信息公开条例 without 政府',
    'info',
    '《中华人民共和国信息公开条例》',
    introduced('根据《中华人民共和国信息公开条例》要求，编制本报告。')
  ),
  fault(
    'parts-announced',
    'six parts announced and five named',
    'info',
    '六部分组成',
    introduced(
      '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议和行政诉讼情况、存在的主要问题及改进情况六部分组成。'
    )
  ),
  fault('doubled-words', '保障 twice', 'info', '保障保障', added('进一步完善监督保障保障机制，取得实效。')),
  fault(
    'halfwidth-punctuation',
    'a bracket of each width',
    'info',
    '(',
    blocks(6, '本年度未收取信息处理费(含减免）。')
  ),
  within('agency-name', '我委 in the report of a 局', 'info', overviewPlace, ({seed}) =>
    added('我委认真落实整改。')(inventTruth(seed, {standard: '2021', kind: 'bureau'}))
  ),
  within('title', 'a 的 too many', 'info', '', truth => ({
    ...truth,
    title: truth.title.replace('工作年度', '工作的年度')
  })),
  {
    ...within('heading-level', 'headings of two levels', 'info', '', truth => truth),
    expressible: ({prose: writer}) => writer === 'markdown',
    render: {typography: {...plainTypography, headings: 'mixed'}}
  }
]

/** Of the rules that came later, so that the numbers of the others stay. */
const lists: readonly Defect[] = [
  within(
    'disclosure-breakdown',
    'parts of what was disclosed that do not add up',
    'warning',
    overviewPlace,
    added('全年主动公开政府信息120条，其中政策类30条、许可类60条、其他类20条。')
  ),
  within(
    'prose-complete',
    'all said to be finished beside a carry-over',
    'warning',
    overviewPlace,
    added('收到的政府信息公开申请均已办结。')
  ),
  within('outcome-words', 'all said to be of natural persons', 'info', overviewPlace, truth =>
    added(`全年收到政府信息公开申请${truth.figures.get('requests.received.total')}件，均为自然人申请。`)(truth)
  ),
  fault('fee-amount', 'a fee that no tier gives', 'info', '385元', blocks(6, '本年度对3件申请收取信息处理费385元。')),
  fault(
    'fee-amount',
    'a fee that was charged and was not',
    'info',
    '700元',
    blocks(6, '本年度未收取信息处理费。', '本年度共收取信息处理费700元，均已缴入国库。')
  ),
  within(
    'unit-missing',
    'a number of a list without its unit',
    'info',
    overviewPlace,
    added('接待来访群众，当面答疑31次、网络答疑52、电话答疑27次。')
  ),
  within('report-year', 'a plan for the reported year', 'warning', '五、', truth =>
    changeSection(truth, 5, section => ({
      ...section,
      blocks: [...section.blocks, {kind: 'paragraph', text: `${truth.year}年，我们要进一步加强学习。`}]
    }))
  ),
  {
    ...fault('table-label', 'a misprint in the head of a column', 'info', '本年废纸件数', truth => truth),
    render: {mutate: form => withHead(form, '本年废止件数', '本年废纸件数')}
  }
]

/** A table with other words in one cell of its header. */
function withHead(form: FormTable, from: string, to: string): FormTable {
  const rows = form.rows.map(row => ({
    ...row,
    slots: row.slots.map(slot => (slot.cell.text === from ? {...slot, cell: {...slot.cell, text: to}} : slot))
  }))
  return {...form, rows}
}

export const prose: readonly Defect[] = [...structure, ...fees, ...claims, ...words, ...lists]
