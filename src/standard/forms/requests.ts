/** Table three, with the rows that the forms share. */

import {wordsIn} from '../../text.ts'
import type {BlockForm, ColumnForm, GroupForm, Naming, RowForm, TableForm} from '../standard.ts'
import {row} from './disclosure.ts'

export const relationsNote = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

const APPLICANT = '申请人情况'
const ORGANISATION = '法人或其他组织'

function applicant(
  id: string,
  label: string,
  aliases: readonly string[],
  naming: Naming,
  under: string[] = []
): ColumnForm {
  return {id, label, aliases, under: [APPLICANT, ...under], kind: 'count', ...naming}
}

const applicants: readonly ColumnForm[] = [
  applicant('naturalPerson', '自然人', ['公民'], {
    said: '自然人 自然人申请 公民申请 个人申请 辖区居民 辖区村民',
    en: 'natural persons'
  }),
  applicant('business', '商业企业', ['企业'], {said: '商业企业 商业企业申请', en: 'businesses'}, [ORGANISATION]),
  applicant('research', '科研机构', ['科研单位'], {said: '科研机构 科研机构申请', en: 'research bodies'}, [
    ORGANISATION
  ]),
  applicant(
    'socialOrg',
    '社会公益组织',
    ['社会组织', '公益组织'],
    {said: '社会公益组织 社会公益组织申请', en: 'social organisations'},
    [ORGANISATION]
  ),
  applicant(
    'legalService',
    '法律服务机构',
    ['法律服务组织'],
    {said: '法律服务机构 法律服务机构申请 律师事务所 律师事务所申请 律所 律所申请', en: 'legal services'},
    [ORGANISATION]
  ),
  applicant('other', '其他', ['其它'], {role: 'rest'}, [ORGANISATION]),
  applicant('total', '总计', ['合计', '总数', '小计'], {role: 'total'})
]

const RESULTS = '三、本年度办理结果'

/** A row of the results that has its own number （一）… under 三. */
function result(id: string, label: string, aliases: readonly string[], naming: Naming): RowForm {
  return {...row(`results.${id}`, label, aliases, naming), under: [RESULTS]}
}

/**
 * A numbered row under one of the groups （三）…（六）.
 * @param said how prose names it, where that is not by its label
 */
function leaf(group: string, id: string, label: string, aliases: readonly string[] = [], said?: string): RowForm {
  return {...row(`results.${id}`, label, aliases, said === undefined ? {} : {said}), under: [RESULTS, group]}
}

const DENIED = '（三）不予公开'
const UNAVAILABLE = '（四）无法提供'
const NOT_PROCESSED = '（五）不予处理'
const OTHER = '（六）其他处理'

/** The groups of table three: what their figures are called in prose, which adds up what is under them. */
const groups: readonly GroupForm[] = [
  {id: 'results.denied', label: DENIED, said: '不予公开 不同意公开', en: 'denied'},
  {
    id: 'results.unavailable',
    label: UNAVAILABLE,
    said: '无法提供 不能提供 无法提供告知 告知无法提供',
    en: 'not available'
  },
  {id: 'results.notProcessed', label: NOT_PROCESSED, said: '不予处理 不予处理告知 告知不予处理', en: 'not processed'},
  {
    id: 'results.other',
    label: OTHER,
    said: '其他处理 其它处理 作其他处理 其他方式处理 其他情形处理',
    en: 'handled otherwise'
  },
  {
    id: 'organisations',
    label: ORGANISATION,
    said: `法人或其他组织 法人和其他组织 法人或者其他组织 法人及其他组织 法人或其他组织申请
    法人和其他组织申请 法人或者其他组织申请 法人及其他组织申请 法人、其他组织申请`,
    en: 'organisations'
  }
]

/** （六）其他处理 as one row: the form of 2019, and reports that put its three rows together. */
export const otherAll: RowForm = result('other.all', OTHER, ['其它处理'], {})

/** The three rows under （六）其他处理 of the form of 2021. */
export const otherRows: readonly RowForm[] = [
  leaf(
    OTHER,
    'other.noCorrection',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    wordsIn(`
      逾期不补正 申请人逾期不补正 无正当理由逾期不补正 申请人无正当理由逾期不补正
      申请人无正当理由逾期不补正，行政机关不再处理其申请 申请人无正当理由逾期不补正、行政机关不再处理
    `),
    '申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正 申请人逾期未补正 申请人逾期不补正 逾期不补正视为放弃 逾期未补正视为放弃 逾期未补正、不再处理 逾期不补正、不再处理'
  ),
  leaf(
    OTHER,
    'other.feeUnpaid',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    wordsIn(`
      逾期不缴费 逾期未缴费 申请人逾期不缴费 申请人逾期未缴费 逾期未缴纳费用 申请人逾期未缴纳费用
      申请人逾期未按收费通知要求缴纳费用 申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其申请
      申请人逾期未按收费通知要求缴纳费用、行政机关不再处理
    `),
    '逾期未按收费通知要求缴纳费用 逾期未缴费 逾期不缴费 逾期未缴纳费用'
  ),
  {...leaf(OTHER, 'other.other', '3.其他', ['其它', '其他情形']), role: 'rest'}
]

const RECEIVED = row(
  'received',
  '一、本年新收政府信息公开申请数量',
  wordsIn(`
  本年新收政府信息公开申请数 本年度新收政府信息公开申请数量 本年新收政府信息公开申请 本年新收申请数量
`)
)
const CARRIED_IN = row(
  'carriedIn',
  '二、上年结转政府信息公开申请数量',
  wordsIn(`
  上年结转政府信息公开申请数 上年度结转政府信息公开申请数量 上年结转政府信息公开申请 上年结转申请数量
`)
)
const TOTAL = result('total', '（七）总计', ['合计'], {role: 'total'})
const CARRIED_OUT = row(
  'carriedOut',
  '四、结转下年度继续办理',
  wordsIn(`
  结转下年度继续办理数量 结转下年继续办理 结转下一年度继续办理 结转下年度办理
`)
)

/** Of a figure of 上年结转 the one of 结转下年度 that it was a year before; null for any other. */
export function carriedOutBefore(path: string): string | null {
  return otherRow(path, CARRIED_IN, CARRIED_OUT)
}

/** Of a figure of 结转下年度 the one of 上年结转 that it is a year later; null for any other. */
export function carriedInAfter(path: string): string | null {
  return otherRow(path, CARRIED_OUT, CARRIED_IN)
}

function otherRow(path: string, from: RowForm, to: RowForm): string | null {
  const row = `requests.${from.id}.`
  return path.startsWith(row) ? `requests.${to.id}.${path.slice(row.length)}` : null
}

/** The results up to （五）, the same on both forms. */
const RESULTS_TO_FIVE: readonly RowForm[] = [
  result('granted', '（一）予以公开', ['同意公开'], {
    said: '予以公开 同意公开 准予公开 全部公开 给予公开 答复公开',
    en: 'granted'
  }),
  result('partial', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', ['部分公开'], {
    said: '部分公开 予以部分公开 同意部分公开 区分处理 作区分处理',
    en: 'granted in part'
  }),
  leaf(
    DENIED,
    'denied.stateSecret',
    '1.属于国家秘密',
    ['国家秘密', '涉及国家秘密', '属于国家秘密的'],
    '属于国家秘密 涉及国家秘密 国家秘密'
  ),
  leaf(
    DENIED,
    'denied.otherLaws',
    '2.其他法律行政法规禁止公开',
    wordsIn(`
      其他法律法规禁止公开 其他法律、行政法规禁止公开 其他法律、法规禁止公开 法律行政法规禁止公开
      法律法规禁止公开 其它法律行政法规禁止公开 其它法律法规禁止公开
    `),
    `其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开 法律法规禁止公开 其他法律法规禁止公开
    法律、法规禁止公开 其他法律、行政法规禁止公开`
  ),
  leaf(
    DENIED,
    'denied.security',
    '3.危及“三安全一稳定”',
    ['三安全一稳定', '危及三安全、一稳定'],
    `危及“三安全一稳定” “三安全一稳定” 三安全一稳定 公开后可能危及国家安全、公共安全、经济安全、社会稳定 可能危及国家安全、公共安全、经济安全、社会稳定
    危及国家安全、公共安全、经济安全、社会稳定`
  ),
  leaf(
    DENIED,
    'denied.thirdParty',
    '4.保护第三方合法权益',
    ['第三方合法权益', '保护第三方权益'],
    `保护第三方合法权益 第三方合法权益 第三方权益 保护第三方权益 涉及第三方合法权益 公开会对第三方合法权益造成损害
    公开可能损害第三方合法权益`
  ),
  leaf(
    DENIED,
    'denied.internalAffairs',
    '5.属于三类内部事务信息',
    ['三类内部事务信息', '属于内部事务信息'],
    '属于三类内部事务信息 三类内部事务信息 内部事务信息 内部事务 属于内部事务信息 属于内部事务 属于内部管理信息 内部管理信息'
  ),
  leaf(
    DENIED,
    'denied.deliberative',
    '6.属于四类过程性信息',
    ['四类过程性信息', '属于过程性信息'],
    '属于四类过程性信息 四类过程性信息 过程性信息 属于过程性信息'
  ),
  leaf(
    DENIED,
    'denied.enforcementFile',
    '7.属于行政执法案卷',
    ['行政执法案卷', '属于行政执法案卷信息'],
    '属于行政执法案卷 行政执法案卷信息 行政执法案卷 执法案卷'
  ),
  leaf(
    DENIED,
    'denied.inquiry',
    '8.属于行政查询事项',
    ['行政查询事项', '属于行政查询事项信息'],
    '属于行政查询事项 行政查询事项'
  ),
  leaf(
    UNAVAILABLE,
    'unavailable.notHeld',
    '1.本机关不掌握相关政府信息',
    ['不掌握相关政府信息', '本机关不掌握'],
    '本机关不掌握相关政府信息 不掌握相关政府信息 不掌握相关信息 本机关不掌握 不掌握 我局不掌握 本单位不掌握'
  ),
  leaf(
    UNAVAILABLE,
    'unavailable.needsCreation',
    '2.没有现成信息需要另行制作',
    ['没有现成信息、需要另行制作', '没有现成信息，需要另行制作', '没有现成信息'],
    `没有现成信息需要另行制作 没有现成信息 需要另行制作 需另行制作 需要另行制作、加工 需要对现有政府信息进行加工、分析
    需要行政机关对现有政府信息进行加工、分析`
  ),
  leaf(
    UNAVAILABLE,
    'unavailable.unclear',
    '3.补正后申请内容仍不明确',
    ['补正后仍不明确', '补正后申请内容不明确'],
    `补正后申请内容仍不明确 补正后内容仍不明确 经补正后内容仍不明确 补正后仍不明确 经补正后仍不明确 经补正仍不明确
    经补正申请内容仍不明确 经补正后申请内容仍不明确`
  ),
  leaf(
    NOT_PROCESSED,
    'notProcessed.petition',
    '1.信访举报投诉类申请',
    ['信访举报投诉', '信访、举报、投诉类申请', '信访投诉举报类申请', '信访举报投诉类'],
    `信访举报投诉类申请 属信访事项 信访举报投诉类 信访、举报、投诉类 信访投诉举报类 信访举报投诉 信访、举报、投诉类申请
    信访类申请 信访投诉类申请 属于信访事项 以政府信息公开申请的形式进行信访、投诉、举报 以政府信息公开申请名义进行信访、投诉、举报
    以申请名义进行信访、投诉、举报`
  ),
  leaf(NOT_PROCESSED, 'notProcessed.repeated', '2.重复申请', [], '重复申请 重复提出申请 重复提出'),
  leaf(
    NOT_PROCESSED,
    'notProcessed.publication',
    '3.要求提供公开出版物',
    ['提供公开出版物', '公开出版物'],
    '要求提供公开出版物 提供公开出版物'
  ),
  leaf(
    NOT_PROCESSED,
    'notProcessed.excessive',
    '4.无正当理由大量反复申请',
    ['大量反复申请'],
    `无正当理由大量反复申请 大量反复申请 大量、反复申请 无正当理由大量、反复申请 要求说明理由的大量、反复申请
    申请数量、频次明显超过合理范围 申请的数量、频次明显超过合理范围 申请数量、频次明显超出合理范围 申请数量和频次明显超过合理范围`
  ),
  leaf(
    NOT_PROCESSED,
    'notProcessed.confirmation',
    '5.要求行政机关确认或重新出具已获取信息',
    ['要求确认或重新出具已获取信息', '确认或重新出具已获取信息', '要求行政机关确认或重新出具已获取的信息'],
    `要求行政机关确认或重新出具已获取信息 要求确认或重新出具已获取信息 确认或重新出具已获取信息 重新出具已获取信息
    要求重新出具已获取信息 重新出具已获取的信息 要求重新出具已获取的信息 确认或重新出具已获取的信息`
  )
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
  return {id: 'requests', section: 3, name: '表三', blocks: [block], groups}
}
