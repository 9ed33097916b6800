/** The form of 2021 (国办公开办函〔2021〕30号), for the reports for 2021 and later: 200 figures. */

import {form2021} from './instruments.ts'
import {sections} from './sections.ts'
import {disputesTable, identitiesOf, otherRows, relationsNote, requestsTable} from './shared.ts'
import type {ColumnForm, Standard, TableForm} from './standard.ts'

const CONTENT = '信息内容'

const decisions: ColumnForm = {
  id: 'decisions',
  label: '本年处理决定数量',
  aliases: ['处理决定数量', '本年处理决定件数', '本年度处理决定数量', '本年处理决定数'],
  under: [],
  kind: 'count'
}

const proactive: TableForm = {
  id: 'proactive',
  section: 2,
  name: '表二',
  blocks: [
    {
      heading: '第二十条第（一）项',
      corner: CONTENT,
      columns: [
        {
          id: 'issued',
          label: '本年制发件数',
          aliases: ['本年制发数量', '本年制发数', '本年度制发件数', '制发件数', '本年制定件数'],
          under: [],
          kind: 'count'
        },
        {
          id: 'repealed',
          label: '本年废止件数',
          aliases: ['本年废止数量', '本年废止数', '本年度废止件数', '废止件数'],
          under: [],
          kind: 'count'
        },
        {
          id: 'inForce',
          label: '现行有效件数',
          aliases: ['现行有效数量', '现行有效数', '现行有效'],
          under: [],
          kind: 'count'
        }
      ],
      rows: [
        {id: 'regulations', label: '规章', aliases: ['行政规章', '政府规章'], under: []},
        {id: 'normativeDocuments', label: '行政规范性文件', aliases: ['规范性文件'], under: []}
      ]
    },
    {
      heading: '第二十条第（五）项',
      corner: CONTENT,
      columns: [decisions],
      rows: [{id: 'licences', label: '行政许可', aliases: [], under: []}]
    },
    {
      heading: '第二十条第（六）项',
      corner: CONTENT,
      columns: [decisions],
      rows: [
        {id: 'penalties', label: '行政处罚', aliases: [], under: []},
        {id: 'coercion', label: '行政强制', aliases: ['行政强制措施'], under: []}
      ]
    },
    {
      heading: '第二十条第（八）项',
      corner: CONTENT,
      columns: [
        {
          id: 'amount',
          label: '本年收费金额（单位：万元）',
          aliases: [
            '本年收费金额（单位：万元，保留4位小数）',
            '本年收费金额',
            '本年度收费金额（单位：万元）',
            '收费金额（单位：万元）'
          ],
          under: [],
          kind: 'money'
        }
      ],
      rows: [{id: 'fees', label: '行政事业性收费', aliases: ['行政事业收费', '行政性事业收费'], under: []}]
    }
  ]
}

const requests = requestsTable(otherRows)

export const standard2021: Standard = {
  id: '2021',
  basis: form2021.notice,
  inForce: {from: 2021, until: null},
  sections,
  tables: [proactive, requests, disputesTable],
  identities: identitiesOf(requests),
  relationsNote
}
