/** The form of 2021 (国办公开办函〔2021〕30号), for the reports for 2021 and later: 200 figures. */

import {wordsIn} from '../../text.ts'
import {type Instrument, provision, wholeOf} from '../law/instruments.ts'
import type {Form, TableForm} from '../standard.ts'
import {CONTENT, coercion, column, fees, licences, normativeDocuments, penalties, regulations} from './disclosure.ts'
import {disputesTable} from './disputes.ts'
import {identitiesOf} from './identities.ts'
import {otherRows, relationsNote, requestsTable} from './requests.ts'
import {sections} from './sections.ts'

const decisions = column(
  'decisions',
  '本年处理决定数量',
  'count',
  wordsIn('处理决定数量 本年处理决定件数 本年度处理决定数量 本年处理决定数')
)

const proactive: TableForm = {
  id: 'proactive',
  section: 2,
  name: '表二',
  blocks: [
    {
      heading: '第二十条第（一）项',
      corner: CONTENT,
      columns: [
        column(
          'issued',
          '本年制发件数',
          'count',
          wordsIn('本年制发数量 本年制发数 本年度制发件数 制发件数 本年制定件数'),
          {
            en: 'issued this year'
          }
        ),
        column('repealed', '本年废止件数', 'count', wordsIn('本年废止数量 本年废止数 本年度废止件数 废止件数'), {
          en: 'repealed this year'
        }),
        column('inForce', '现行有效件数', 'count', wordsIn('现行有效数量 现行有效数 现行有效'), {en: 'in force'})
      ],
      rows: [regulations, normativeDocuments('行政规范性文件')],
      counts: 'documents'
    },
    {
      heading: '第二十条第（五）项',
      corner: CONTENT,
      columns: [decisions],
      rows: [licences],
      counts: 'acts'
    },
    {
      heading: '第二十条第（六）项',
      corner: CONTENT,
      columns: [decisions],
      rows: [penalties, coercion],
      counts: 'acts'
    },
    {
      heading: '第二十条第（八）项',
      corner: CONTENT,
      columns: [
        column('amount', '本年收费金额（单位：万元）', 'money', [
          '本年收费金额（单位：万元，保留4位小数）',
          '本年收费金额',
          '本年度收费金额（单位：万元）',
          '收费金额（单位：万元）'
        ])
      ],
      rows: [fees],
      counts: 'charges'
    }
  ]
}

const tables = [proactive, requestsTable(otherRows), disputesTable]

/** The notice that issued the form in use since the reports for 2021. */
const notice: Instrument = {
  id: '2021-30',
  subject: {zh: '2021年度起的报告格式', en: 'The form of the reports since those for 2021'},
  name: '国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知',
  number: '国办公开办函〔2021〕30号',
  organMark: '国办公开办函',
  year: 2021,
  serial: 30,
  citation:
    '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）',
  short: '格式〔2021〕30号',
  shortNames: ['中华人民共和国政府信息公开工作年度报告格式', '政府信息公开工作年度报告格式'],
  shortNumbers: [],
  issuers: ['国务院办公厅政府信息与政务公开办公室', '国务院办公厅', '国办'],
  address: null
}

const provisions: Form['provisions'] = {
  notice: wholeOf(notice),
  /** The six sections and their headings: uniform in the reports seen, the annex itself was seen in mirrors. */
  sections: provision(notice, '格式：六个部分及标题', 'B'),
  overview: provision(notice, '格式：一、总体情况', 'A'),
  content: provision(notice, '内容要求：不能遗漏，也不宜泛化', 'A'),
  responsibility: provision(notice, '（四）明确责任', 'A'),
  labels: provision(notice, '格式：表格栏目', 'B'),
  /** 第一项加第二项之和，等于第三项加第四项之和: printed in the corner of table three. */
  requestsNote: provision(notice, '格式：表三勾稽关系说明', 'A'),
  /** That a 总计 is the sum of its parts follows from the meaning of the row. */
  requestsTotals: provision(notice, '格式：表三总计', 'B'),
  disputesTotals: provision(notice, '格式：表四总计', 'B'),
  feeHeading: provision(notice, '格式：第二十条第（八）项 本年收费金额（单位：万元）', 'B'),
  feeNote: provision(notice, '格式：六、其他需要报告的事项', 'B'),
  counts: provision(notice, '格式：各栏为件数', 'B'),
  /** That a 0 must stand where there is nothing is practice; no such sentence was seen. */
  blanks: provision(notice, '格式：空格填写（未见明文）', 'D')
}

export const standard2021: Form<'2021'> = {
  id: '2021',
  notice,
  provisions,
  marks: {
    decisive: ['本年制发件数', '本年收费金额（单位：万元）', '本年收费金额（单位：万元，保留4位小数）', '本年收费金额'],
    others: ['本年废止件数', '现行有效件数', '行政规范性文件', '本年处理决定数量']
  },
  sections,
  tables,
  identities: identitiesOf(tables),
  relationsNote
}
