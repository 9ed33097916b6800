/** Table four, the same on all forms. */

import type {ColumnForm, GroupForm, TableForm} from '../standard.ts'
import {row} from './disclosure.ts'

const reconsideration: GroupForm = {
  id: 'reconsideration',
  label: '行政复议',
  said: '行政复议 行政复议案件 行政复议案 复议 复议案件 行政复议申请',
  en: 'reconsideration'
}

/** Both halves together, as prose says it. */
const litigation: GroupForm = {
  id: 'litigation',
  label: '行政诉讼',
  said: '行政诉讼 行政诉讼案件 行政诉讼案 诉讼 诉讼案件 行政应诉案件 行政应诉 被起诉 被提起诉讼',
  en: 'litigation'
}

const direct: GroupForm = {
  id: 'litigation.direct',
  label: '未经复议直接起诉',
  said: `未经复议直接起诉 未经行政复议直接起诉 未经复议直接提起 未经行政复议直接提起 未经复议直接诉讼 未经复议直接提起诉讼
    未经复议直接提起行政诉讼 未经行政复议直接提起行政诉讼 直接起诉`,
  en: 'direct litigation'
}

const afterReconsideration: GroupForm = {
  id: 'litigation.afterReconsideration',
  label: '复议后起诉',
  said: `复议后起诉 经复议后起诉 经行政复议后起诉 复议后诉讼 复议后提起诉讼 经复议后提起诉讼 复议后提起行政诉讼
    经复议后提起行政诉讼 经行政复议后提起行政诉讼 复议后提起 经复议后提起 经复议再起诉 复议后再起诉 经复议后再起诉`,
  en: 'litigation after reconsideration'
}

const outcomes: readonly Omit<ColumnForm, 'under' | 'kind'>[] = [
  {
    id: 'upheld',
    label: '结果维持',
    aliases: ['维持'],
    said: '结果维持 维持 维持原行为 维持原具体行政行为 决定维持 予以维持 均予维持 维持原答复 维持原行政行为 维持原决定 维持原行政决定',
    en: 'upheld'
  },
  {
    id: 'corrected',
    label: '结果纠正',
    aliases: ['纠正'],
    said: '结果纠正 纠正 被纠正 被纠错 责令重新答复 责令重新作出答复 责令重新处理',
    en: 'corrected'
  },
  {
    id: 'other',
    label: '其他结果',
    aliases: ['其它结果', '结果其他'],
    said: '其他结果 结果为其他 结果为其它',
    en: 'other outcome',
    role: 'rest'
  },
  {
    id: 'pending',
    label: '尚未审结',
    aliases: ['未审结'],
    said: '尚未审结 未审结 均未审结 正在审理 尚未办结 未结 尚在审理 仍在审理 在审 待复议机关作出决定 尚未作出决定 尚未判决',
    en: 'pending'
  },
  {id: 'total', label: '总计', aliases: ['合计'], en: 'total', role: 'total'}
]

/** The columns of one group, by the ids and labels of the groups above them. */
function columnsUnder(...above: readonly GroupForm[]): ColumnForm[] {
  const under = above.map(({label}) => label)
  return outcomes.map(outcome => ({...outcome, id: `${above.at(-1)?.id}.${outcome.id}`, under, kind: 'count'}))
}

/** Table four: one row of fifteen numbers. Its row has neither a label nor a part of the path. */
export const disputesTable: TableForm = {
  id: 'disputes',
  section: 4,
  name: '表四',
  inOneRow: true,
  blocks: [
    {
      heading: null,
      corner: null,
      columns: [
        ...columnsUnder(reconsideration),
        ...columnsUnder(litigation, direct),
        ...columnsUnder(litigation, afterReconsideration)
      ],
      rows: [row('', '')]
    }
  ],
  groups: [reconsideration, litigation, direct, afterReconsideration]
}
