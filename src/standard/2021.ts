/** The form of 2021 (国办公开办函〔2021〕30号), for the reports for 2021 and later: 200 figures. */

import {CONTENT, coercion, fees, licences, normativeDocuments, penalties, regulations} from './disclosure.ts'
import {disputesTable} from './disputes.ts'
import {identitiesOf} from './identities.ts'
import {form2021, form2021Notice} from './instruments.ts'
import {otherRows, relationsNote, requestsTable} from './requests.ts'
import {sections} from './sections.ts'
import type {ColumnForm, Standard, TableForm} from './standard.ts'

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
          kind: 'count',
          en: 'issued this year'
        },
        {
          id: 'repealed',
          label: '本年废止件数',
          aliases: ['本年废止数量', '本年废止数', '本年度废止件数', '废止件数'],
          under: [],
          kind: 'count',
          en: 'repealed this year'
        },
        {
          id: 'inForce',
          label: '现行有效件数',
          aliases: ['现行有效数量', '现行有效数', '现行有效'],
          under: [],
          kind: 'count',
          en: 'in force'
        }
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
      rows: [fees],
      counts: 'charges'
    }
  ]
}

const tables = [proactive, requestsTable(otherRows), disputesTable]

export const standard2021: Standard<'2021'> = {
  id: '2021',
  basis: form2021.notice,
  notice: form2021Notice,
  provisions: form2021,
  marks: {
    decisive: ['本年制发件数', '本年收费金额（单位：万元）', '本年收费金额（单位：万元，保留4位小数）', '本年收费金额'],
    others: ['本年废止件数', '现行有效件数', '行政规范性文件', '本年处理决定数量']
  },
  inForce: {from: 2021, until: null},
  sections,
  tables,
  identities: identitiesOf(tables),
  relationsNote
}
