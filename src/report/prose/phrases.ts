/**
 * The words by which prose speaks of the figures, as data. Longer phrases win over shorter ones that begin at the same
 * place, so that a phrase of kind `plain` or `trap` takes words away from the shorter phrase inside it (无法 from 无).
 */

import {carryPhrases} from './carries.ts'
import {channelPhrases} from './channels.ts'

/** What a phrase does in a sentence. */
export type PhraseKind =
  /** 政府信息公开申请; `bare-request` is 申请 alone, which needs a context. */
  | 'request'
  | 'bare-request'
  /** 收到, 受理 / 答复, 办结 / 处理, 办理. */
  | 'receive'
  | 'answer'
  | 'handle'
  /** 上年结转 / 结转下年度 / 结转 without a direction. */
  | 'carry-in'
  | 'carry-out'
  | 'carry'
  | 'last-year'
  /** A group of results, a row below one, a kind of applicant, a way in which requests arrive. */
  | 'result'
  | 'leaf'
  | 'applicant'
  | 'channel'
  /** 行政复议, 行政诉讼 / 结果维持 … / verbs of a body that handles the cases of others. */
  | 'cause'
  | 'outcome'
  | 'review'
  | 'accused'
  /** 规章, 规范性文件 / 制发 / 废止 / 现行有效. */
  | 'document'
  | 'issue'
  | 'repeal'
  | 'in-force'
  /** 行政许可 … / 许可 … in a list / 作出. */
  | 'act'
  | 'act-short'
  | 'decide'
  | 'charge'
  | 'fee'
  | 'fee-notice'
  | 'fee-sum'
  | 'fee-paid'
  /** 未, 没有, 无 / 发生. */
  | 'deny'
  | 'occur'
  /** 政府信息公开 as such: it ties a case to the subject. */
  | 'disclosure'
  | 'share'
  | 'growth'
  | 'up'
  | 'down'
  | 'among'
  | 'include'
  | 'remainder'
  | 'respectively'
  | 'each'
  | 'sum'
  | 'and'
  | 'approximately'
  /** 我局, 本机关 / 全市 / 代表. */
  | 'own'
  | 'area'
  | 'agent'
  /** 上半年, 累计, 以来: the number is not of the year. / 全年: it is. */
  | 'period'
  | 'whole-year'
  /** Words that change nothing. */
  | 'modifier'
  /** 其他 alone: what is left, or the row of that name. */
  | 'others'
  /** 任何, 各类, 等: takes the limit away from the words before it. */
  | 'lift'
  /** 涉及, 关于: what follows limits what is counted. */
  | 'restrict'
  /** Other things that are counted with the same verbs. */
  | 'trap'
  | 'plain'

export interface Phrase {
  readonly text: string
  readonly kind: PhraseKind
  /** Which figure, verb or column; '' where the kind says all. */
  readonly id: string
}

/** Kind, id, and the phrases apart by blanks. */
const data: readonly (readonly [PhraseKind, string, string])[] = [
  [
    'request',
    '',
    `政府信息公开申请 政府信息公开的申请 政府信息公开类申请 政府信息依申请公开申请 政府信息依申请公开
    政府信息公开依申请公开 政府信息公开依申请 依申请公开政府信息申请 依申请公开政府信息 依申请公开申请
    依申请公开信息 依申请信息公开 依申请公开件 依申请公开 依申请 信息公开申请 政务公开申请 政府信息申请
    公开政府信息申请 公开政府信息的申请 公开申请 申请公开政府信息 获取政府信息的申请 信息公开的申请
    政府信息公开申请案`
  ],
  ['bare-request', '', '申请 申请件 申请数量 申请总数 申请量 申请总量 申请数'],
  ['receive', 'new', '新收 新收到 新受理 新接收 本年新收 本年度新收'],
  [
    'receive',
    '',
    `收到 受理 接到 接收 收办 接收处理 收悉 受理办理 接收到 收到并办理 收到和受理 受理并办理 登记受理
    收到并受理 收到和处理 登记`
  ],
  [
    'answer',
    '',
    `答复 已答复 办结 已办结 办理完成 办理完毕 办理完结 办毕 回复 作出答复 予以答复 依法答复 处理完毕
    处理完成 按期答复 按时答复 依法办结 按时办结 按期办结`
  ],
  ['handle', '', '处理 办理 办理政府 依法处理 依法办理'],
  ['carry-in', '', '结转自上年 结转自上年度 年初结转'],
  ['carry', '', '结转 转结 结转至 结转到 结转入'],
  ['result', 'granted', '予以公开 同意公开 准予公开 全部公开 给予公开'],
  ['result', 'partial', '部分公开 予以部分公开 同意部分公开 区分处理'],
  ['result', 'denied', '不予公开 不同意公开'],
  ['result', 'unavailable', '无法提供 不能提供 无法提供告知 告知无法提供'],
  ['result', 'notProcessed', '不予处理 不予处理告知 告知不予处理'],
  ['result', 'other', '其他处理 其它处理 作其他处理 其他方式处理 其他情形处理'],
  ['leaf', 'denied.stateSecret', '属于国家秘密 涉及国家秘密 国家秘密'],
  ['leaf', 'denied.otherLaws', '其他法律行政法规禁止公开 法律行政法规禁止公开 法律、行政法规禁止公开'],
  ['leaf', 'denied.security', '危及“三安全一稳定” “三安全一稳定” 三安全一稳定'],
  ['leaf', 'denied.thirdParty', '保护第三方合法权益 第三方合法权益'],
  ['leaf', 'denied.internalAffairs', '属于三类内部事务信息 三类内部事务信息 内部事务信息'],
  ['leaf', 'denied.deliberative', '属于四类过程性信息 四类过程性信息 过程性信息'],
  ['leaf', 'denied.enforcementFile', '属于行政执法案卷 行政执法案卷信息 行政执法案卷'],
  ['leaf', 'denied.inquiry', '属于行政查询事项 行政查询事项'],
  ['leaf', 'unavailable.notHeld', '本机关不掌握相关政府信息 不掌握相关政府信息 本机关不掌握 不掌握'],
  ['leaf', 'unavailable.needsCreation', '没有现成信息需要另行制作 没有现成信息 需要另行制作 需另行制作'],
  ['leaf', 'unavailable.unclear', '补正后申请内容仍不明确 补正后仍不明确'],
  ['leaf', 'notProcessed.petition', '信访举报投诉类申请 信访举报投诉类 信访、举报、投诉类 信访投诉举报类'],
  ['leaf', 'notProcessed.repeated', '重复申请 重复提出申请'],
  ['leaf', 'notProcessed.publication', '要求提供公开出版物'],
  ['leaf', 'notProcessed.excessive', '无正当理由大量反复申请 大量反复申请'],
  ['leaf', 'notProcessed.confirmation', '要求行政机关确认或重新出具已获取信息'],
  ['leaf', 'other.noCorrection', '申请人无正当理由逾期不补正 无正当理由逾期不补正 逾期不补正 逾期未补正'],
  ['leaf', 'other.feeUnpaid', '逾期未按收费通知要求缴纳费用 逾期未缴费 逾期不缴费 逾期未缴纳费用'],
  ['applicant', 'naturalPerson', '自然人 自然人申请 公民申请 个人申请'],
  ['applicant', 'business', '商业企业 商业企业申请'],
  ['applicant', 'research', '科研机构 科研机构申请'],
  ['applicant', 'socialOrg', '社会公益组织 社会公益组织申请'],
  ['applicant', 'legalService', '法律服务机构 法律服务机构申请'],
  ['applicant', 'organisations', '法人或其他组织 法人和其他组织 法人或者其他组织 法人及其他组织 法人或其他组织申请'],
  ['applicant', 'organisations', '法人和其他组织申请 法人或者其他组织申请 法人及其他组织申请 法人、其他组织申请'],
  ['cause', 'reconsideration', '行政复议 行政复议案件 行政复议案 复议 复议案件 行政复议申请'],
  ['cause', 'litigation', '行政诉讼 行政诉讼案件 行政诉讼案 诉讼 诉讼案件 行政应诉案件 行政应诉'],
  [
    'cause',
    'litigation.direct',
    `未经复议直接起诉 未经行政复议直接起诉 未经复议直接提起 未经行政复议直接提起 未经复议直接诉讼 未经复议直接提起诉讼
    未经复议直接提起行政诉讼 未经行政复议直接提起行政诉讼 直接起诉`
  ],
  [
    'cause',
    'litigation.afterReconsideration',
    `复议后起诉 经复议后起诉 经行政复议后起诉 复议后诉讼 复议后提起诉讼 经复议后提起诉讼 复议后提起行政诉讼
    经复议后提起行政诉讼 经行政复议后提起行政诉讼 复议后提起 经复议后提起`
  ],
  ['outcome', 'upheld', '结果维持 维持 维持原行为 维持原具体行政行为 决定维持'],
  ['outcome', 'corrected', '结果纠正 纠正'],
  ['outcome', 'other', '其他结果'],
  ['outcome', 'pending', '尚未审结 未审结 正在审理 尚未办结 未结'],
  [
    'review',
    '',
    `审理 审结 备案 代理 出庭 应诉 答辩 调解 案件办理 受理复议 受理行政复议 备案管理 旁听 办理行政复议
    办理复议 审查行政复议 收到行政复议 收到复议 承办 指导 化解`
  ],
  ['accused', '', '被申请 被提起 被诉 作为被申请人 作为被告'],
  ['document', 'regulations', '规章 政府规章 行政规章 市政府规章 省政府规章 地方政府规章'],
  ['document', 'normativeDocuments', '规范性文件 行政规范性文件 行政机关规范性文件'],
  [
    'issue',
    '',
    `制发 制定 出台 新制定 新制发 新出台 印发 制定印发 制定出台 制定发布 制定并发布 制发的 制定的 出台的
    本年制发 本年度制发 本年度制发的 新制定的 新增`
  ],
  ['repeal', '', '废止 宣布废止 废止了 予以废止'],
  ['in-force', '', '现行有效 现行有效的 现行有效件数 目前有效 目前有效的 当前有效'],
  ['act', 'licences', '行政许可 行政许可决定 行政许可处理决定 行政许可案件'],
  ['act', 'penalties', '行政处罚 行政处罚决定 行政处罚处理决定 行政处罚案件'],
  ['act', 'coercion', '行政强制 行政强制决定 行政强制处理决定 行政强制措施 行政强制案件'],
  ['act-short', 'licences', '许可'],
  ['act-short', 'penalties', '处罚'],
  ['act-short', 'coercion', '强制'],
  ['decide', '', '作出 做出 决定处理 处理决定 实施 下达 准予 决定 办结 依法作出 依法实施'],
  ['charge', '', '行政事业性收费 行政事业性收费金额 行政事业性收费总金额 收费总金额 行政事业性收费总额'],
  ['fee', '', '信息处理费 政府信息公开信息处理费 政府信息公开处理费 信息公开处理费 处理费'],
  ['fee-notice', '', '收费通知 收费通知书 缴费通知 缴费通知书'],
  ['fee-sum', '', '总金额 通知金额 应收金额'],
  ['fee-paid', '', '实际收取 实际收取的总金额 实收 实际收取总金额 实际收取金额'],
  ['deny', '', '未 没有 无 未曾 暂未 从未 均未 并未 暂无 尚无 均无 不存在 没 无任何 尚未'],
  [
    'occur',
    '',
    `发生 出现 产生 引发 引起 引起的 引发的 涉及 被 发生过 导致 导致的 而引起的 涉及的 提起 提出 形成
    共发生 有`
  ],
  [
    'disclosure',
    '',
    '政府信息公开 信息公开 政务公开 信息公开类 政府信息公开类 政府信息公开工作 信息公开工作 政府信息公开领域'
  ],
  ['share', '', '占 占比 占比为 占总数的 占全部 占总量的 约占 占办结总数的 占答复总数的 占申请总数的'],
  [
    'growth',
    '',
    `同比 较上年 较上年度 较去年 比上年 比去年 比上年度 较上一年 比上一年 较上年同期 比上年同期 较去年同期
    比去年同期 与上年相比 与去年相比 与上年同期相比 与去年同期相比 同上年相比 同比去年`
  ],
  ['up', '', '增长 增长了 上升 上升了 增加 增加了 提高 提高了 增幅 增幅为 增幅达 增多'],
  ['down', '', '下降 下降了 减少 减少了 降低 降低了 回落 回落了 降幅 降幅为 降幅达'],
  ['among', '', '其中 当中'],
  ['include', '', '含 包括 包含 内含 其中含 其中包括 其中包含'],
  ['remainder', '', '另有 另 其余 剩余 除 余下 还有 剩'],
  ['respectively', '', '分别为 分别是 分别有 分别'],
  ['each', '', '各 均 都 均为 各为'],
  ['sum', '', '共 共计 合计 总计 总共 累计 一共 共有 总数 总数为 数量 数量为 计'],
  ['and', '', '及 和 与 以及 或'],
  ['approximately', '', '约 大约 近 将近 接近 超 超过 逾 不足 达到近 多达 不少于 至少'],
  [
    'own',
    '',
    `我局 本局 我委 本委 我厅 本厅 我办 本办 我院 本院 我镇 本镇 我乡 本乡 我处 本处 我街道 本街道
    我单位 本单位 我局本级 本局本级 局本级 局机关 本机关 我机关 本部门 我部门 我中心 本中心 我站 我所 我会 我队 我支队 本行政机关 管委会
    我管委会`
  ],
  [
    'area',
    '',
    `全市 全县 全区 全省 全州 全旗 全镇 全乡 全街道 全域 全系统 我市 我县 我区 我省 我州 我旗 本市 本县
    本区 本省`
  ],
  ['agent', '', '代表 代 代为 名义 协助 配合 指导 督促 市本级 县本级 区本级 省本级 本级 系统内'],
  [
    'period',
    '',
    `上半年 下半年 第一季度 第二季度 第三季度 第四季度 季度 历年 近年 近年来 近三年 近五年 以来 三年来
    五年来 同期 每年 每月 月均 年均 日均 平均 每季度 当月 任期`
  ],
  [
    'whole-year',
    '',
    '全年 今年以来 本年以来 一年来 本年 本年度 年度内 当年 今年 年内 全年度 报告期内 统计期内 统计年度'
  ],
  [
    'modifier',
    '',
    `公民、法人或其他组织 公民、法人和其他组织 公民、法人及其他组织 公民、法人或者其他组织 公民、法人以及其他组织
    自然人、法人或其他组织 自然人、法人和其他组织 公民、法人和其它组织 公民、法人、其他组织
    公民、法人和社会组织 公民、法人或社会组织 公民、法人及社会组织 公民 法人 其他组织
    社会公众 社会各界 群众 公众 市民 居民 村民 企业 个人 单位 申请人 社会 组织 形式 方式 途径 渠道 通过 提出的 提交的 提交 递交 寄送 寄来 寄达
    申请的 需要 需 要求 办理的 相关 有关 类 依法 依规 及时 规范 按时 认真 妥善 积极 严格 高效 已 全部
    按规定 截至 年底 底 末 事项 事宜 案件 案 情况 业务 工作 书 需求 政府 信息 公开 件 问题 情形 现象
    方面 我 向 属于 继续办理 继续处理 继续 因 由 以 而`
  ],
  ['others', '', '其他 其它 其他类 其他类型 其他的 其它的 其他申请 其他申请人'],
  ['lift', '', '任何 各类 各种 等 等方式 等渠道 等形式 等途径 各渠道 所有 多种 各'],
  ['restrict', '', '关于 针对 有关征地 社会组织 为被申请人 为被告 重大 复杂 疑难 重点 主要 不属于 非 具体 多次 同一'],
  [
    'trap',
    '',
    `建议 提案 信访 投诉 咨询 举报 留言 来访 来电 热线 工单 不予受理 未予受理 诉求 意见 评价 差评 文章 条信息 主动公开
    公示 发布 公布 上传 归集 推送 报送 录入 清单 目录 修订 修改 审查 解读 审核 起草 代拟 征求 清理
    梳理 草案 听证 监督 公开信息 减免 项目 许可申请 许可事项 立案 查处 败诉 胜诉 纠错 撤销 驳回 确认违法
    改判 取消 下放 动态 权力 职能 答复书 申请表 补正 延期答复 延期 撤回 征集 办件 执法 听取 培训 会议
    检查 抽查`
  ],
  [
    'plain',
    '',
    `无法 无正当理由 无需 无关 无论 无障碍 无偿 无力 未来 未经 未按 未及时 未能 没收 无条件 申请人 申请书
    申请渠道 申请方式 申请条件 申请材料 依申请公开工作 依申请公开制度 依申请公开渠道 依申请公开流程
    依申请公开目录 依申请公开专栏 依申请公开栏目 有关 有效 有力 有序 还有待 公共 共同 共享 超前 近期 附近
    平台建设 处理费管理办法 信息处理费管理办法 政府信息公开条例 占用 占地 公开申请表 维持秩序 纠正错误 年度报告
    计划 统计 设计 会计 计入 分别于 各级 各地 各部门 各单位 各项 各环节 各方面 另一方面 除此 处理机制
    处理流程 办理流程 办理程序 办理机制 未被 各县 各镇 各街道`
  ]
]

/** All phrases. Of two with the same text the first counts. */
export const phrases: readonly Phrase[] = [
  ...carryPhrases,
  ...channelPhrases,
  ...data.flatMap(([kind, id, texts]) => texts.split(/\s+/).map(text => ({kind, id, text})))
]

/** A sentence without one of these says nothing of the figures. */
export const triggers: readonly string[] = (
  '申请 复议 诉讼 起诉 规章 规范性文件 许可 处罚 强制 收费 处理费 公开 答复 办结 结转 ' +
  '受理 收到 处理 提供 维持 纠正 审结 废止 现行有效 自然人 商业企业 法人 下年 下一年 当面 现场 信函 邮寄 网 线上 在线'
).split(' ')
