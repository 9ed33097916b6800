/** The prose of an invented report: varied, in the field's own turns, its numbers those of the tables. */

import type {StandardId} from '../../src/standard/index.ts'
import {type Agency, isGovernment} from './agency.ts'
import {disclosureSentence, disputeSentence, requestSentences} from './claims.ts'
import type {FigureTexts} from './figures.ts'
import type {Random} from './random.ts'
import type {Truth, TruthBlock, TruthSection} from './truth.ts'

export interface ProseContext {
  readonly random: Random
  readonly standard: StandardId
  readonly agency: Agency
  readonly year: number
  readonly figures: FigureTexts
}

const feeNotice = '《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）'
const form2021 =
  '《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）'

export function inventSections(context: ProseContext): Pick<Truth, 'introduction' | 'sections'> {
  const sections: TruthSection[] = [
    {number: 1, heading: '一、总体情况', blocks: overview(context)},
    {number: 2, heading: '二、主动公开政府信息情况', blocks: []},
    {number: 3, heading: '三、收到和处理政府信息公开申请情况', blocks: []},
    {number: 4, heading: '四、政府信息公开行政复议、行政诉讼情况', blocks: []},
    {number: 5, heading: '五、存在的主要问题及改进情况', blocks: problems(context)},
    {number: 6, heading: '六、其他需要报告的事项', blocks: others(context)}
  ]
  return {introduction: introduction(context), sections}
}

function introduction({random, standard, agency, year}: ProseContext): string[] {
  if (random.chance(0.3)) return []
  const basis = standard === '2021' && random.chance(0.5) ? `和${form2021}` : ''
  const period = `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`
  return [`根据《中华人民共和国政府信息公开条例》（国务院令第711号）${basis}要求，${agency.name}编制本报告。${period}`]
}

const openings = [
  '坚持以人民为中心的发展思想',
  '深入贯彻落实政务公开工作部署',
  '紧紧围绕中心工作',
  '认真落实政府信息公开各项要求'
]
const publicity = [
  '聚焦群众关切，及时更新机构职能、权责清单、办事指南等栏目',
  '对惠企便民政策逐项梳理，配发图解和问答',
  '在公开目录中增设预算决算、行政执法公示等专栏',
  '围绕重点领域，按季度核对公开事项目录'
]
const management = [
  '严格执行“先审查、后公开”制度，落实三级审核',
  '对历年文件逐件标注公开属性和有效性',
  '健全政府信息管理台账，做到收发有据、留痕可查',
  '规范文件的起草、审核、解读和归档流程'
]
const platforms = [
  '依托门户网站设置公开专栏，优化检索功能',
  '加强政务新媒体日常监测，关停更新不及时的账号',
  '在办事大厅设立政府信息公开查阅点，配备电脑和打印设备'
]
const supervision = [
  '明确分管负责人和专职人员，定期开展自查',
  '组织业务培训，邀请法律顾问讲解答复要点',
  '每季度通报公开工作情况，督促问题整改'
]

function overview(context: ProseContext): TruthBlock[] {
  const {random, agency, year, figures, standard} = context
  const visits = `全年通过门户网站发布信息${random.integer(60, 900)}条，通过政务新媒体发布信息${random.integer(20, 700)}条`
  const topics: [string, string][] = [
    [
      '主动公开',
      `${random.some(publicity, 2).join('，')}。${visits}。${disclosureSentence(random, standard, figures)}`
    ],
    ['依申请公开', requestSentences(random, year, standard, figures)],
    ['政府信息管理', `${random.some(management, 2).join('；')}。`],
    ['政府信息公开平台建设', `${random.some(platforms, 2).join('；')}。`],
    ['监督保障', `${random.some(supervision, 2).join('；')}。${assessment(context)}`]
  ]
  const lead = `${year}年，${agency.self}${random.pick(openings)}，扎实推进政府信息公开工作。${disputeSentence(random, figures)}`
  const numerals = ['一', '二', '三', '四', '五']
  return [
    {kind: 'paragraph', text: lead},
    ...topics.flatMap(([topic, text], index): TruthBlock[] => [
      {kind: 'heading', text: `（${numerals[index]}）${topic}`},
      {kind: 'paragraph', text}
    ])
  ]
}

function assessment({random, agency}: ProseContext): string {
  if (!isGovernment(agency)) return ''
  const result = random.pick(['社会评议结果良好', '社会评议满意度较高', '主动接受社会评议，未收到负面评价'])
  return `将政府信息公开纳入年度工作考核，${result}，未发生需要责任追究的情形。`
}

const shortcomings = [
  '政策解读形式较为单一',
  '部分栏目更新不够及时',
  '工作人员业务能力有待提高',
  '公开内容与群众期盼还有差距',
  '依申请公开答复的规范性不足'
]
const measures = [
  '丰富解读形式，运用图表、视频等方式提升解读质量',
  '完善栏目保障机制，明确更新时限',
  '持续加强业务培训，提升工作人员素质',
  '围绕群众需求调整公开重点',
  '健全会商机制，规范答复文书'
]

function problems({random, agency, year}: ProseContext): TruthBlock[] {
  const chosen = random.some([0, 1, 2, 3, 4], random.integer(2, 3))
  const counted = (texts: readonly string[]) =>
    chosen.map((choice, index) => `${['一', '二', '三'][index]}是${texts[choice]}`).join('；')
  const bad = `${year}年，${agency.self}政府信息公开工作取得一定成效，但仍存在以下问题：${counted(shortcomings)}。`
  const good = `${year + 1}年，${agency.self}将从以下方面加以改进：${counted(measures)}。`
  if (random.chance(0.5)) return [bad, good].map(text => ({kind: 'paragraph', text}))
  return [
    {kind: 'heading', text: '（一）存在的主要问题'},
    {kind: 'paragraph', text: bad},
    {kind: 'heading', text: '（二）改进情况'},
    {kind: 'paragraph', text: good}
  ]
}

function others({random, standard, year, figures}: ProseContext): TruthBlock[] {
  if (standard === '2019') return [{kind: 'paragraph', text: '无其他需要报告的事项。'}]
  const basis = random.pick([
    `按照${feeNotice}规定的按件、按量收费标准，`,
    `根据${feeNotice}要求，`,
    '按照《政府信息公开信息处理费管理办法》规定，'
  ])
  const unpaid = Number(figures.get('requests.results.other.feeUnpaid.total') ?? 0)
  const received = Number(figures.get('requests.received.total') ?? 0)
  if (unpaid === 0 && (received === 0 || random.chance(0.7)))
    return [{kind: 'paragraph', text: `${basis}${year}年未收取信息处理费。`}]
  const notices = unpaid + random.integer(1, 4)
  const charged = notices * 100
  const paid = (notices - unpaid) * 100
  const text = `${basis}${year}年共发出收费通知${notices}件，总金额${charged}元，实际收取信息处理费${paid}元。`
  return [{kind: 'paragraph', text}]
}
