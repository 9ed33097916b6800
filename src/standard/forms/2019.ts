/** The provisional form of 2019 (国办公开办函〔2019〕60号), for the reports for 2019 and 2020. */

import {type Instrument, provision, wholeOf} from '../law/instruments.ts'
import type {Form, TableForm} from '../standard.ts'
import {
  CONTENT,
  coercion,
  column,
  fees,
  licences,
  normativeDocuments,
  penalties,
  regulations,
  row
} from './disclosure.ts'
import {disputesTable} from './disputes.ts'
import {identitiesOf} from './identities.ts'
import {otherAll, relationsNote, requestsTable} from './requests.ts'
import {sections} from './sections.ts'

const previous = column('previous', '上一年项目数量', 'count', ['上一年度项目数量', '上年项目数量'])
const change = column('change', '本年增/减', 'change', ['本年增减', '本年增减数'])
const decisions = column('decisions', '处理决定数量', 'count', ['处理决定数', '本年处理决定数量'])

const proactive: TableForm = {
  id: 'proactive',
  section: 2,
  name: '表二',
  blocks: [
    {
      heading: '第二十条第（一）项',
      corner: CONTENT,
      columns: [
        column('made', '本年新制作数量', 'count', ['本年制作数量', '本年度新制作数量']),
        column('disclosed', '本年新公开数量', 'count', ['本年公开数量', '本年度新公开数量']),
        column('disclosedTotal', '对外公开总数量', 'count', ['对外公开数量', '对外公开总数'])
      ],
      rows: [regulations, normativeDocuments('规范性文件')],
      counts: 'documents'
    },
    {
      heading: '第二十条第（五）项',
      corner: CONTENT,
      columns: [previous, change, decisions],
      rows: [licences, row('otherServices', '其他对外管理服务事项', ['其它对外管理服务事项'], {said: ''})],
      counts: 'acts'
    },
    {
      heading: '第二十条第（六）项',
      corner: CONTENT,
      columns: [previous, change, decisions],
      rows: [penalties, coercion],
      counts: 'acts'
    },
    {
      heading: '第二十条第（八）项',
      corner: CONTENT,
      columns: [previous, change],
      rows: [fees],
      counts: 'charges'
    },
    {
      heading: '第二十条第（九）项',
      corner: CONTENT,
      columns: [column('items', '采购项目数量', 'count'), column('amount', '采购总金额', 'money', ['采购金额'])],
      rows: [row('procurement', '政府集中采购', ['集中采购', '政府采购'])]
    }
  ]
}

const tables = [proactive, requestsTable([otherAll]), disputesTable]

/** The notice that issued the provisional form of the reports for 2019 and 2020. */
const notice: Instrument = {
  id: '2019-60',
  subject: {zh: '2019、2020年度报告的格式（试行）', en: 'The provisional form of the reports for 2019 and 2020'},
  name: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
  number: '国办公开办函〔2019〕60号',
  organMark: '国办公开办函',
  year: 2019,
  serial: 60,
  citation:
    '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）',
  short: '通知〔2019〕60号',
  shortNames: [
    '关于政府信息公开工作年度报告有关事项的通知',
    '中华人民共和国政府信息公开工作年度报告格式（试行）',
    '政府信息公开工作年度报告格式（试行）'
  ],
  shortNumbers: [],
  issuers: ['国务院办公厅政府信息与政务公开办公室', '国务院办公厅', '国办'],
  address: null
}

const provisions: Form['provisions'] = {
  notice: wholeOf(notice),
  sections: provision(notice, '格式（试行）：六个部分及标题', 'B'),
  requestsNote: provision(notice, '格式（试行）：表三勾稽关系说明', 'B'),
  requestsTotals: provision(notice, '格式（试行）：表三总计', 'B'),
  disputesTotals: provision(notice, '格式（试行）：表四总计', 'B'),
  counts: provision(notice, '格式（试行）：各栏为件数', 'B'),
  labels: provision(notice, '格式（试行）：表格栏目', 'B')
}

export const standard2019: Form<'2019'> = {
  id: '2019',
  notice,
  provisions,
  marks: {
    decisive: ['对外公开总数量', '政府集中采购', '其他对外管理服务事项'],
    others: ['本年新制作数量', '本年新公开数量', '上一年项目数量', '本年增/减', '采购项目数量', '采购总金额']
  },
  sections,
  tables,
  identities: identitiesOf(tables),
  relationsNote
}
