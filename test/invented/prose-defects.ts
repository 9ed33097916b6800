/** Mistakes in the sections and the prose of an invented report. */

import type {Severity} from '../../src/diagnostic.ts'
import type {SectionNumber} from '../../src/standard/standard.ts'
import type {Defect} from './defects.ts'
import type {Truth, TruthBlock, TruthSection} from './truth.ts'

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
  fault('section-order', '六 before 五', 'warning', '', truth => ({
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
  fault('section-empty', '五 says 无', 'warning', '', blocks(5, '无')),
  fault('overview-topic-missing', 'no 政府信息管理', 'warning', '', truth =>
    changeSection(truth, 1, section => ({...section, blocks: withoutTopic(section.blocks, '政府信息管理')}))
  ),
  fault('measures-missing', 'problems and no measures', 'warning', '', truth =>
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
  fault('fee-note', '六 says nothing of the fee', 'warning', '', blocks(6, '无其他需要报告的事项。')),
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
  fault('document-number', 'the old number of the 条例', 'warning', '国务院令第492号', truth => ({
    ...truth,
    introduction: [`根据《中华人民共和国政府信息公开条例》（国务院令第492号）要求，${truth.agency.name}编制本报告。`]
  })),
  fault('report-year', 'the period of the year before', 'warning', '', truth => ({
    ...truth,
    introduction: [`本报告所列数据的统计期限自${truth.year - 1}年1月1日起至${truth.year - 1}年12月31日止。`]
  })),
  fault('prose-requests', 'another number of requests', 'warning', '政府信息公开申请', truth =>
    changeSection(truth, 1, section => ({
      ...section,
      blocks: section.blocks.map(block => ({...block, text: block.text.replace(/政府信息公开申请(\d+)件/, wrongCount)}))
    }))
  )
]

/** Neither the number that came in nor the one with those carried in. */
function wrongCount(_: string, count: string): string {
  return `政府信息公开申请${Number(count) * 3 + 100_001}件`
}

export const prose: readonly Defect[] = [...structure, ...fees, ...words]
