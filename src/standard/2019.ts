/** The provisional form of 2019 (国办公开办函〔2019〕60号), for the reports for 2019 and 2020. */

import {form2019} from './instruments.ts'
import {sections} from './sections.ts'
import {disputesTable, identitiesOf, otherAll, relationsNote, requestsTable} from './shared.ts'
import type {CellKind, ColumnForm, Standard, TableForm} from './standard.ts'

const CONTENT = '信息内容'

function column(id: string, label: string, kind: CellKind, aliases: readonly string[] = []): ColumnForm {
  return {id, label, aliases, under: [], kind}
}

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
      rows: [
        {id: 'regulations', label: '规章', aliases: ['行政规章', '政府规章'], under: []},
        {id: 'normativeDocuments', label: '规范性文件', aliases: ['行政规范性文件'], under: []}
      ]
    },
    {
      heading: '第二十条第（五）项',
      corner: CONTENT,
      columns: [previous, change, decisions],
      rows: [
        {id: 'licences', label: '行政许可', aliases: [], under: []},
        {id: 'otherServices', label: '其他对外管理服务事项', aliases: ['其它对外管理服务事项'], under: []}
      ]
    },
    {
      heading: '第二十条第（六）项',
      corner: CONTENT,
      columns: [previous, change, decisions],
      rows: [
        {id: 'penalties', label: '行政处罚', aliases: [], under: []},
        {id: 'coercion', label: '行政强制', aliases: ['行政强制措施'], under: []}
      ]
    },
    {
      heading: '第二十条第（八）项',
      corner: CONTENT,
      columns: [previous, change],
      rows: [{id: 'fees', label: '行政事业性收费', aliases: ['行政事业收费', '行政性事业收费'], under: []}]
    },
    {
      heading: '第二十条第（九）项',
      corner: CONTENT,
      columns: [column('items', '采购项目数量', 'count'), column('amount', '采购总金额', 'money', ['采购金额'])],
      rows: [{id: 'procurement', label: '政府集中采购', aliases: ['集中采购', '政府采购'], under: []}]
    }
  ]
}

const requests = requestsTable([otherAll])

export const standard2019: Standard = {
  id: '2019',
  basis: form2019.notice,
  inForce: {from: 2019, until: 2020},
  sections,
  tables: [proactive, requests, disputesTable],
  identities: identitiesOf(requests),
  relationsNote
}
