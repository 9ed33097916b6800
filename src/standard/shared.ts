/** What the forms of 2019 and 2021 have in common: tables three and four, and their identities. */

import type {BlockForm, ColumnForm, Identity, RowForm, TableForm} from './standard.ts'

export const relationsNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

// ---- Table three ---------------------------------------------------------------------------------------------------

const APPLICANT = '申请人情况'
const ORGANISATION = '法人或其他组织'

function applicant(id: string, label: string, aliases: readonly string[], under: readonly string[]): ColumnForm {
  return {id, label, aliases, under: [APPLICANT, ...under], kind: 'count'}
}

export const applicants: readonly ColumnForm[] = [
  applicant('naturalPerson', '自然人', ['公民'], []),
  applicant('business', '商业企业', ['企业'], [ORGANISATION]),
  applicant('research', '科研机构', ['科研单位'], [ORGANISATION]),
  applicant('socialOrg', '社会公益组织', ['社会组织', '公益组织'], [ORGANISATION]),
  applicant('legalService', '法律服务机构', ['法律服务组织'], [ORGANISATION]),
  applicant('other', '其他', ['其它'], [ORGANISATION]),
  applicant('total', '总计', ['合计', '总数', '小计'], [])
]

const RESULTS = '三、本年度办理结果'

function row(id: string, label: string, aliases: readonly string[] = [], under: readonly string[] = []): RowForm {
  return {id, label, aliases, under}
}

/** A row of the results that has its own number （一）… under 三. */
function result(id: string, label: string, aliases: readonly string[] = []): RowForm {
  return row(`results.${id}`, label, aliases, [RESULTS])
}

/** A numbered row under one of the groups （三）…（六）. */
function leaf(group: string, id: string, label: string, aliases: readonly string[] = []): RowForm {
  return row(`results.${id}`, label, aliases, [RESULTS, group])
}

const DENIED = '（三）不予公开'
const UNAVAILABLE = '（四）无法提供'
const NOT_PROCESSED = '（五）不予处理'
const OTHER = '（六）其他处理'

/** （六）其他处理 as one row: the form of 2019, and reports that put its three rows together. */
export const otherAll: RowForm = result('other.all', OTHER, ['其它处理'])

/** The three rows under （六）其他处理 of the form of 2021. */
export const otherRows: readonly RowForm[] = [
  leaf(OTHER, 'other.noCorrection', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', [
    '逾期不补正',
    '申请人逾期不补正',
    '无正当理由逾期不补正',
    '申请人无正当理由逾期不补正',
    '申请人无正当理由逾期不补正，行政机关不再处理其申请',
    '申请人无正当理由逾期不补正、行政机关不再处理'
  ]),
  leaf(OTHER, 'other.feeUnpaid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', [
    '逾期不缴费',
    '逾期未缴费',
    '申请人逾期不缴费',
    '申请人逾期未缴费',
    '逾期未缴纳费用',
    '申请人逾期未缴纳费用',
    '申请人逾期未按收费通知要求缴纳费用',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其申请',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理'
  ]),
  leaf(OTHER, 'other.other', '3.其他', ['其它', '其他情形'])
]

const RECEIVED = row('received', '一、本年新收政府信息公开申请数量', [
  '本年新收政府信息公开申请数',
  '本年度新收政府信息公开申请数量',
  '本年新收政府信息公开申请',
  '本年新收申请数量'
])
const CARRIED_IN = row('carriedIn', '二、上年结转政府信息公开申请数量', [
  '上年结转政府信息公开申请数',
  '上年度结转政府信息公开申请数量',
  '上年结转政府信息公开申请',
  '上年结转申请数量'
])
const TOTAL = result('total', '（七）总计', ['合计'])
const CARRIED_OUT = row('carriedOut', '四、结转下年度继续办理', [
  '结转下年度继续办理数量',
  '结转下年继续办理',
  '结转下一年度继续办理',
  '结转下年度办理'
])

/** The results up to （五）, the same on both forms. */
const RESULTS_TO_FIVE: readonly RowForm[] = [
  result('granted', '（一）予以公开', ['同意公开']),
  result('partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', ['部分公开']),
  leaf(DENIED, 'denied.stateSecret', '1.属于国家秘密', ['国家秘密', '涉及国家秘密', '属于国家秘密的']),
  leaf(DENIED, 'denied.otherLaws', '2.其他法律行政法规禁止公开', [
    '其他法律法规禁止公开',
    '其他法律、行政法规禁止公开',
    '其他法律、法规禁止公开',
    '法律行政法规禁止公开',
    '法律法规禁止公开',
    '其它法律行政法规禁止公开',
    '其它法律法规禁止公开'
  ]),
  leaf(DENIED, 'denied.security', '3.危及“三安全一稳定”', ['三安全一稳定', '危及三安全、一稳定']),
  leaf(DENIED, 'denied.thirdParty', '4.保护第三方合法权益', ['第三方合法权益', '保护第三方权益']),
  leaf(DENIED, 'denied.internalAffairs', '5.属于三类内部事务信息', ['三类内部事务信息', '属于内部事务信息']),
  leaf(DENIED, 'denied.deliberative', '6.属于四类过程性信息', ['四类过程性信息', '属于过程性信息']),
  leaf(DENIED, 'denied.enforcementFile', '7.属于行政执法案卷', ['行政执法案卷', '属于行政执法案卷信息']),
  leaf(DENIED, 'denied.inquiry', '8.属于行政查询事项', ['行政查询事项', '属于行政查询事项信息']),
  leaf(UNAVAILABLE, 'unavailable.notHeld', '1.本机关不掌握相关政府信息', ['不掌握相关政府信息', '本机关不掌握']),
  leaf(UNAVAILABLE, 'unavailable.needsCreation', '2.没有现成信息需要另行制作', [
    '没有现成信息、需要另行制作',
    '没有现成信息，需要另行制作',
    '没有现成信息'
  ]),
  leaf(UNAVAILABLE, 'unavailable.unclear', '3.补正后申请内容仍不明确', ['补正后仍不明确', '补正后申请内容不明确']),
  leaf(NOT_PROCESSED, 'notProcessed.petition', '1.信访举报投诉类申请', [
    '信访举报投诉',
    '信访、举报、投诉类申请',
    '信访投诉举报类申请',
    '信访举报投诉类'
  ]),
  leaf(NOT_PROCESSED, 'notProcessed.repeated', '2.重复申请'),
  leaf(NOT_PROCESSED, 'notProcessed.publication', '3.要求提供公开出版物', ['提供公开出版物', '公开出版物']),
  leaf(NOT_PROCESSED, 'notProcessed.excessive', '4.无正当理由大量反复申请', ['大量反复申请']),
  leaf(NOT_PROCESSED, 'notProcessed.confirmation', '5.要求行政机关确认或重新出具已获取信息', [
    '要求确认或重新出具已获取信息',
    '确认或重新出具已获取信息',
    '要求行政机关确认或重新出具已获取的信息'
  ])
]

/**
 * Table three.
 * @param other the rows of （六）其他处理
 */
export function requestsTable(other: readonly RowForm[]): TableForm {
  const block: BlockForm = {
    heading: null,
    corner: null,
    columns: applicants,
    rows: [RECEIVED, CARRIED_IN, ...RESULTS_TO_FIVE, ...other, TOTAL, CARRIED_OUT],
    ...(other.length > 1 && {collapsed: [{row: otherAll, replaces: other.map(form => form.id)}]})
  }
  return {id: 'requests', section: 3, name: '表三', blocks: [block]}
}

// ---- Table four ----------------------------------------------------------------------------------------------------

const DISPUTE_GROUPS: readonly {readonly id: string; readonly under: readonly string[]}[] = [
  {id: 'reconsideration', under: ['行政复议']},
  {id: 'litigation.direct', under: ['行政诉讼', '未经复议直接起诉']},
  {id: 'litigation.afterReconsideration', under: ['行政诉讼', '复议后起诉']}
]

const OUTCOMES: readonly {readonly id: string; readonly label: string; readonly aliases: readonly string[]}[] = [
  {id: 'upheld', label: '结果维持', aliases: ['维持']},
  {id: 'corrected', label: '结果纠正', aliases: ['纠正']},
  {id: 'other', label: '其他结果', aliases: ['其它结果', '结果其他']},
  {id: 'pending', label: '尚未审结', aliases: ['未审结']},
  {id: 'total', label: '总计', aliases: ['合计']}
]

/** Table four: one row of fifteen numbers. Its row has neither a label nor a part of the path. */
export const disputesTable: TableForm = {
  id: 'disputes',
  section: 4,
  name: '表四',
  blocks: [
    {
      heading: null,
      corner: null,
      columns: DISPUTE_GROUPS.flatMap(group =>
        OUTCOMES.map(
          (outcome): ColumnForm => ({
            id: `${group.id}.${outcome.id}`,
            label: outcome.label,
            aliases: outcome.aliases,
            under: group.under,
            kind: 'count'
          })
        )
      ),
      rows: [row('', '')]
    }
  ]
}

// ---- Identities ----------------------------------------------------------------------------------------------------

/** The identities of tables three and four; see {@link Identity}. In sums of parts, the total is the one on the right. */
export function identitiesOf(requests: TableForm): readonly Identity[] {
  const rows = requests.blocks.flatMap(block => block.rows)
  const collapsed = requests.blocks.flatMap(block => block.collapsed ?? [])[0]
  const leaves = rows.filter(form => form.id.startsWith('results.') && form.id !== 'results.total')
  const parts = applicants.filter(column => column.id !== 'total')
  const at = (rowId: string, column: ColumnForm): string => `requests.${rowId}.${column.id}`
  return [
    ...applicants.map(
      (column): Identity => ({
        name: 'requests.balance',
        left: [at('received', column), at('carriedIn', column)],
        right: [at('results.total', column), at('carriedOut', column)],
        subject: column.label
      })
    ),
    ...applicants.map(
      (column): Identity => ({
        name: 'requests.results',
        left: leaves.map(form => at(form.id, column)),
        right: [at('results.total', column)],
        subject: column.label,
        ...(collapsed !== undefined && {
          collapsed: {whole: at(collapsed.row.id, column), parts: collapsed.replaces.map(id => at(id, column))}
        })
      })
    ),
    ...[...rows, ...(collapsed === undefined ? [] : [collapsed.row])].map(
      (form): Identity => ({
        name: 'requests.applicants',
        left: parts.map(column => at(form.id, column)),
        right: [`requests.${form.id}.total`],
        subject: form.label
      })
    ),
    ...DISPUTE_GROUPS.map(
      (group): Identity => ({
        name: 'disputes.outcomes',
        left: OUTCOMES.filter(outcome => outcome.id !== 'total').map(outcome => `disputes.${group.id}.${outcome.id}`),
        right: [`disputes.${group.id}.total`],
        subject: group.under.at(-1) ?? ''
      })
    )
  ]
}
