/** The phrasings of the field, one by one: what each says of the figures, and what it does not say. */

import {describe, expect, test} from 'vitest'
import {phrases} from '../../src/report/prose/tokens/phrases.ts'
import {claimsOf, readText, type Setting, short} from './helpers.ts'

type Row = readonly [id: string, text: string, claims: readonly string[], setting?: Setting]

const city: Setting = {agency: '霁川市人民政府', kind: 'government'}
const requests: Setting = {heading: '（二）依申请公开'}
const none = ['收到申请=0']
const noDisputes = ['行政复议=0', '行政诉讼=0']

const rows: readonly Row[] = [
  ['P01', '2024年，我局未收到政府信息公开申请。', none],
  ['P02', '2024年度霁川市水务局未收到依申请公开。', none],
  ['P03', '2024年，我局没有接到需要依申请公开办理的事宜。', none],
  ['P04', '2024年我局未接到依申请公开政府信息案件。', none],
  ['P05', '2024年度我局未收到政府信息公开依申请公开。', none],
  ['P06', '全年未收到公民、法人或其他组织通过任何形式提出的政府信息公开申请。', none],
  ['P07', '全年受理依申请公开0件。', none],
  ['P07', '本年度收到政府信息公开申请0条。', none],
  ['P07', '收到依申请公开0件次。', none],
  ['P08', '全年未接到信息公开申请。', none],
  ['P09', '本年度无依申请公开事项。', none],
  ['P10', '2024年共收到政府信息公开申请12件。', ['收到申请=12']],
  ['P10', '全年受理政府信息公开申请12件。', ['收到申请=12']],
  ['P10', '全年新收政府信息公开申请12件。', ['收到申请=12']],
  ['P10', '全年共接到依申请公开十二件。', ['收到申请=12']],
  ['P10', '本年度共收到70件申请。', ['收到申请=70'], requests],
  ['P10', '接收通过邮寄、网络提交的各类政府信息公开申请共计81件。', ['收到申请=81']],
  [
    'P11',
    '全年受理政府信息公开申请95件，其中自然人申请89件，法人或其他组织申请6件。',
    ['收到申请=95', '自然人=89', '法人或其他组织=6']
  ],
  ['P12', '全年共受理政府信息公开申请41件（含上年度结转3件）。', ['收到申请=41', '上年结转=3']],
  [
    'P13',
    '2024年新收政府信息公开申请354件，上年结转0件，办理完成353件，结转2025年度1件。',
    ['收到申请=354', '上年结转=0', '办结申请=353', '结转下年度=1']
  ],
  [
    'P14',
    '全年共处理政府信息公开申请1717件（包含上年结转76件），1646件已答复，71件结转下年。',
    ['办理申请=1717', '上年结转=76', '办结申请=1646', '结转下年度=71']
  ],
  [
    'P15',
    '收到政府信息公开申请7件，上年度结转1件；予以公开3件，无法提供4件，结转下年1件。',
    ['收到申请=7', '上年结转=1', '予以公开=3', '无法提供=4', '结转下年度=1']
  ],
  [
    'P16',
    '答复政府信息公开申请98件（含上年度结转8件，另有5件结转下年度）。',
    ['办结申请=98', '上年结转=8', '结转下年度=5']
  ],
  ['P17', '上年结转申请0件，结转下年度继续办理0件。', ['上年结转=0', '结转下年度=0'], requests],
  [
    'P18',
    '全年收到政府信息公开申请9件（含2023年结转2件），办结10件，转结下年度1件。',
    ['收到申请=9', '上年结转=2', '办结申请=10', '结转下年度=1']
  ],
  ['P19', '收到依申请公开20件，除3件结转下年外，其余均已办结。', ['收到申请=20', '结转下年度=3']],
  ['P20', '收到依申请公开20件，均在法定期限内办结。', ['收到申请=20', '结转下年度=0']],
  ['P21', '收到依申请公开20件，按期答复率100%。', ['收到申请=20']],
  [
    'P22',
    '收到当面申请72件、来信申请69件、网上申请35件，共176件。',
    ['申请渠道=72', '申请渠道=69', '申请渠道=35', '收到申请=176'],
    requests
  ],
  [
    'P23',
    '全年办结依申请公开91件，分别为予以公开22件、部分公开0件、不予公开2件、无法提供63件、不予处理4件、其他处理0件。',
    ['办结申请=91', '予以公开=22', '部分公开=0', '不予公开=2', '无法提供=63', '不予处理=4', '其他处理=0']
  ],
  ['P24', '办结依申请公开98件，其中予以公开及部分公开42件（占42.86%）。', ['办结申请=98', '予以公开与部分公开=42']],
  ['P25', '办结依申请公开98件，因本机关不掌握等原因无法提供26件。', ['办结申请=98', '无法提供=26']],
  ['P26', '不予公开3件，不予处理2件，其他处理1件。', ['不予公开=3', '不予处理=2', '其他处理=1'], requests],
  [
    'P27',
    '不予处理5件，其中信访举报投诉类3件，重复申请2件。',
    ['不予处理=5', '信访举报投诉类=3', '重复申请=2'],
    requests
  ],
  ['P28', '不属于政府信息4件，已主动公开5件。', [], requests],
  ['P29', '2024年全市共接收处理依申请公开4237件。', ['收到申请=4237'], city],
  ['P29', '2024年全市共接收处理依申请公开4237件。', ['~收到申请=4237']],
  ['P30', '全年处理政府信息公开申请数量423件。', ['办理申请=423']],

  ['P31', '未发生因政府信息公开引起的行政复议、行政诉讼。', noDisputes],
  ['P31', '无因政府信息公开引起的行政复议、行政诉讼案件。', noDisputes],
  ['P31', '没有因政府信息公开引发的行政复议和行政诉讼情况。', noDisputes],
  ['P31', '未出现因政府信息公开引起的行政复议、行政诉讼情况。', noDisputes],
  ['P32', '因政府信息公开引起的行政复议、行政诉讼均为零。', noDisputes],
  ['P32', '因政府信息公开引起的行政复议、行政诉讼均为0件。', noDisputes],
  ['P33', '因政府信息公开引起的行政复议2件、行政诉讼1件。', ['行政复议=2', '行政诉讼=1']],
  [
    'P34',
    '政府信息公开行政复议3件，1件结果维持，2件结果纠正。',
    ['行政复议=3', '行政复议结果维持=1', '行政复议结果纠正=2']
  ],
  [
    'P35',
    '政府信息公开行政复议66件（维持33件，纠正10件，其他结果20件，尚未审结3件）；行政诉讼202件（维持26件，纠正101件）。',
    [
      ...['行政复议=66', '行政复议结果维持=33', '行政复议结果纠正=10', '行政复议其他结果=20', '行政复议尚未审结=3'],
      ...['行政诉讼=202', '行政诉讼结果维持=26', '行政诉讼结果纠正=101']
    ]
  ],
  ['P36', '因政府信息公开被申请行政复议3件，均胜诉。', ['行政复议=3', '行政复议结果维持=3']],
  ['P37', '因政府信息公开未发生行政诉讼。', ['行政诉讼=0']],
  ['P38', '因政府信息公开申请引发行政复议0件。', ['行政复议=0']],
  ['P39', '全年发生5件行政诉讼案件。', []],
  ['P39', '2024年有1件涉及政府信息公开工作的行政复议。', ['行政复议=1']],

  ['P40', '2024年度霁川市水务局未制发行政规范性文件。', ['行政规范性文件本年制发件数=0']],
  ['P41', '全年制发规范性文件3件。', ['行政规范性文件本年制发件数=3']],
  ['P41', '全年制定行政规范性文件3件。', ['行政规范性文件本年制发件数=3']],
  [
    'P42',
    '制发行政规范性文件2件，废止10件，现行有效14件。',
    ['行政规范性文件本年制发件数=2', '行政规范性文件本年废止件数=10', '行政规范性文件现行有效件数=14']
  ],
  ['P42', '集中公开现行有效行政规范性文件698件。', ['行政规范性文件现行有效件数=698']],
  ['P43', '主动公开市政府规章13件（含新制定5件，修改4件，废止4件）。', [], city],
  ['P44', '全年作出行政许可决定278件。', ['行政许可=278']],
  ['P44', '办结行政许可事项9110件。', ['行政许可=9110']],
  ['P44', '全年行政许可29843件。', ['行政许可=29843']],
  ['P45', '作出行政处罚决定12件。', ['行政处罚=12']],
  ['P46', '实施行政强制5件。', ['行政强制=5']],
  [
    'P47',
    '行政许可、处罚、强制分别为1799570宗、2548017宗和22492宗。',
    ['行政许可=1799570', '行政处罚=2548017', '行政强制=22492']
  ],
  ['P48', '行政事业性收费总金额12.5万元。', ['行政事业性收费金额（万元）=12.5']],
  ['P48', '行政事业性收费380元。', ['行政事业性收费金额（万元）=0.038']],
  ['P49', '本年度无行政事业性收费。', ['行政事业性收费金额（万元）=0']],
  ['P50', '行政处罚259项,行政许可73项,行政强制7项。', ['行政处罚=259', '行政许可=73', '行政强制=7']],
  ['P51', '全年未收到行政许可申请。', []],
  ['P52', '决定处理行政许可0项,行政处罚、行政强制0项。', ['行政许可=0', '行政处罚=0', '行政强制=0']],

  ['P53', '本年度未收取信息处理费。', ['信息处理费=0']],
  ['P53', '本年度没有产生信息处理费。', ['信息处理费=0']],
  ['P54', '收取信息处理费380元。', ['信息处理费=0.038']],
  [
    'P55',
    '发出收费通知3件，总金额600元，实际收取200元。',
    ['收费通知=3', '通知收取的信息处理费=0.06', '信息处理费=0.02'],
    {section: 6}
  ]
]

describe('what a phrase says', () => {
  test.each(rows.map(row => ({id: row[0], text: row[1], row})))('$id $text', ({row}) => {
    const [, text, claims, setting] = row
    expect(claimsOf(text, setting)).toEqual(claims)
  })
})

const traps: readonly Row[] = [
  ['website counts', '通过门户网站发布信息1268条，主动公开政府信息530条。', []],
  ['other business', '办理人大代表建议12件、政协提案8件，收到群众来信30件。', []],
  ['other business', '收到群众咨询12件，受理投诉举报35件。', [], requests],
  ['another body', '2024年，市住建局共收到政府信息公开申请12件。', ['~收到申请=12']],
  [
    'another body',
    '区政府办代表区政府受理政府信息公开申请17件。',
    ['~收到申请=17'],
    {agency: '栖汀区人民政府', kind: 'government'}
  ],
  ['wider area', '全市各部门共收到政府信息公开申请120件。', ['~收到申请=120']],
  ['narrower', '市政府办公室收到政府信息公开申请12件。', ['~收到申请=12'], city],
  ['growth', '收到政府信息公开申请12件，同比增加3件。', ['收到申请=12']],
  ['growth', '收到政府信息公开申请12件，较上年增长20%。', ['收到申请=12']],
  ['other year', '2023年共收到政府信息公开申请12件。', ['~收到申请=12']],
  ['part of the year', '2024年上半年共收到政府信息公开申请12件。', ['~收到申请=12']],
  ['several years', '自2008年以来共收到政府信息公开申请120件。', ['~收到申请=120']],
  ['approximate', '全年收到政府信息公开申请120余件。', ['~收到申请=120']],
  ['approximate', '全年收到政府信息公开申请近120件。', ['~收到申请=120']],
  ['an answer with one result', '收到政府信息公开申请9件，因无法提供相关信息答复2件。', ['收到申请=9', '无法提供=2']],
  ['one channel', '通过网站收到政府信息公开申请12件。', ['申请渠道=12']],
  ['all channels', '通过网站、信函等渠道收到政府信息公开申请12件。', ['收到申请=12']],
  ['cases of others', '全市全年备案政府信息依申请公开领域行政复议案件134件，行政诉讼案件57件。', [], city],
  ['cases of others', '办理政府信息公开行政复议案件12件。', []],
  [
    'not the case itself',
    '政府信息公开方面未发生行政复议被纠错、行政诉讼败诉案件。',
    ['行政复议结果纠正=0', '行政诉讼结果纠正=0']
  ],
  ['not the case itself', '该行政复议件未被复议审查机关纠错。', []],
  ['published, not made', '公开行政许可信息120条、行政处罚信息30条。', []],
  ['matters, not decisions', '梳理行政许可事项120项。', []],
  ['powers, not decisions', '我局无行政许可事项。', []],
  ['reviewed, not made', '备案审查规范性文件12件，清理规范性文件30件。', []],
  ['every one', '认真办理每一件政府信息公开申请。', []],
  ['a motto', '努力做到办结一件申请、解决一个问题。', [], requests],
  ['one indeed', '全年共收到依申请公开一件，已办结一件。', ['收到申请=1', '办结申请=1']],
  ['published, not made', '全年新增公开规章1件。', []],
  ['a remark between', '无法提供4件、作其他处理（含申请人主动撤回）9件。', ['无法提供=4', '其他处理=9'], requests],
  [
    'a list by bodies',
    '全市收到政府信息公开申请9件（市政府4件、市住建局5件），其中自然人申请9件。',
    ['收到申请=9', '自然人=9'],
    city
  ],
  ['another noun before the verb', '收到网民留言35条，办结35条。', [], requests],
  ['goes on from another time', '2024年上半年受理依申请公开26件。其中予以公开8件。', ['~收到申请=26', '~予以公开=8']],
  [
    'goes on with other bodies',
    '全市受理依申请公开121件，其中市政府办受理32件，市水务局受理45件。',
    ['收到申请=121', '~收到申请=32', '~收到申请=45'],
    city
  ],
  ['one channel denied', '未收到申请公开政府信息的电子邮件及网上申请。', []],
  ['dealt with, not decided', '办理行政许可业务12345件。', []],
  ['decisions on requests', '作出不予公开决定2件、予以公开决定8件。', ['不予公开=2', '予以公开=8'], requests],
  ['a colon', '本年度收到政府信息公开申请：0件。', ['收到申请=0']],
  ['last year’s number', '收到政府信息公开申请12件，较2023年的9件增加3件。', ['收到申请=12']],
  ['unlinked cases', '全年发生行政复议案件5件、行政诉讼案件3件，均为征地补偿。', []],
  ['one thing', '围绕高效办成一件事，优化依申请公开流程。', []],
  ['a plan', '降低行政复议、行政诉讼发生率。', []],
  ['a title', '根据《2023年政务公开工作要点》，全年收到政府信息公开申请12件。', ['收到申请=12']],
  ['all of the applicants', '收到公民、法人和其他组织政府信息公开申请12件。', ['收到申请=12']],
  ['cannot', '因无法提供申请材料，依法告知申请人补正。', []],
  ['not of requests', '对12件文件予以公开。', []]
]

describe('what a phrase does not say', () => {
  test.each(traps.map(row => ({id: row[0], text: row[1], row})))('$id: $text', ({row}) => {
    const [, text, claims, setting] = row
    expect(claimsOf(text, setting)).toEqual(claims)
  })
})

describe('which figures are meant', () => {
  const paths = (text: string, setting?: Setting) =>
    readText(text, setting).claims.map(claim => claim.readings.map(reading => reading.paths.join('+')))

  test('收到 may include what was carried in, 新收 may not', () => {
    const both = ['requests.received.total', 'requests.received.total+requests.carriedIn.total']
    expect(paths('收到政府信息公开申请12件。')).toEqual([both])
    expect(paths('新收政府信息公开申请12件。')).toEqual([both.slice(0, 1)])
  })

  test('未收到 speaks of what is new', () => {
    expect(paths('未收到政府信息公开申请。')).toEqual([['requests.received.total']])
  })

  test('a group of results is the sum of its rows; 其他处理 is one row on the form of 2019', () => {
    expect(paths('收到依申请公开9件，不予处理3件，其他处理2件。').slice(1)).toEqual([
      [
        ['petition', 'repeated', 'publication', 'excessive', 'confirmation']
          .map(row => `requests.results.notProcessed.${row}.total`)
          .join('+')
      ],
      [
        ['noCorrection', 'feeUnpaid', 'other'].map(row => `requests.results.other.${row}.total`).join('+'),
        'requests.results.other.all.total'
      ]
    ])
  })

  test('诉讼 is both groups of table four', () => {
    expect(paths('因政府信息公开引起的行政诉讼3件。')).toEqual([
      ['disputes.litigation.direct.total+disputes.litigation.afterReconsideration.total']
    ])
  })

  test('a kind of applicant divides the total before it', () => {
    expect(paths('办结依申请公开9件，其中自然人8件。')[1]).toEqual(['requests.results.total.naturalPerson'])
  })

  test('a leaf named with its group may be either', () => {
    expect(paths('因本机关不掌握无法提供2件。', requests)[0]?.[0]).toBe('requests.results.unavailable.notHeld.total')
    expect(paths('因本机关不掌握无法提供2件。', requests)[0]).toHaveLength(2)
  })
})

describe('shares, growth and lists', () => {
  test('a share belongs to the number before it', () => {
    const [, claim] = readText('办结依申请公开81件，其中：予以公开及部分公开42件，占51.85%。').claims
    expect(claim?.share?.quote).toBe('占51.85%')
  })

  test('a growth rate belongs to the number before it, over a bracket too', () => {
    const [claim] = readText(
      '全市收办政府信息公开申请案件3607件（市政府349件、沐垣县477件），同比增长70.3%。',
      city
    ).claims
    expect(claim && short(claim)).toBe('收到申请=3607')
    expect(claim?.growth).toMatchObject({unit: 'percent', direction: 'up', quote: '同比增长70.3%'})
  })

  test('a decline', () => {
    const [claim] = readText('受理政府信息公开申请859件，申请数量较去年回落12.3%。').claims
    expect(claim?.growth).toMatchObject({unit: 'percent', direction: 'down'})
  })

  test('results are a list under the totals before them', () => {
    const {partitions} = readText('办结依申请公开5件，其中予以公开3件、不予公开2件。')
    expect(partitions).toHaveLength(1)
    expect(partitions[0]).toMatchObject({
      kind: 'result',
      totals: [{quote: '5件'}],
      parts: [{quote: '3件'}, {quote: '2件'}]
    })
  })

  test('ways of applying with their sum after them are a whole', () => {
    const {partitions} = readText('收到当面申请3件、来信申请2件，共6件。', requests)
    expect(partitions[0]).toMatchObject({kind: 'channel', whole: true, totals: [{quote: '6件'}]})
  })

  test('新收, 结转 and 办结 said once each are a balance', () => {
    const {partitions} = readText('新收政府信息公开申请5件，上年结转1件，办结5件，结转下年度1件。')
    expect(partitions.map(({kind}) => kind)).toEqual(['balance'])
  })
})

describe('where a claim stands', () => {
  test('the number with its unit, in the text as written', () => {
    const text = '2024 年，我局共收到政府信息公开申请 12 件。'
    const [claim] = readText(text).claims
    expect(text.slice(claim?.at.span.start, claim?.at.span.end)).toBe('12 件')
    expect(text.slice(claim?.clause.span.start, claim?.clause.span.end)).toBe('收到政府信息公开申请 12 件')
  })

  test('the words that deny', () => {
    const text = '2024 年，我局未收到政府信息公开申请。'
    const [claim] = readText(text).claims
    expect(claim?.quote).toBe('未收到政府信息公开申请')
  })
})

test('no phrase stands for two things', () => {
  const meanings = new Map<string, Set<string>>()
  for (const {text, kind, id} of phrases) meanings.set(text, (meanings.get(text) ?? new Set()).add(`${kind} ${id}`))
  expect(meanings.size).toBeGreaterThan(1000)
  expect([...meanings].filter(([, kinds]) => kinds.size > 1)).toEqual([])
})
