/** Shapes in which a number stands elsewhere than right behind the words for it, or has no row of its own. */

import {describe, expect, test} from 'vitest'
import {formatExact} from '../../src/exact.ts'
import {claimsOf, readText, type Setting} from './helpers.ts'

const requests: Setting = {heading: '（二）依申请公开', year: 2025}

const said: readonly (readonly [string, readonly string[], Setting?])[] = [
  // The number of last year is only compared with.
  ['收到政府信息公开申请36件，较2024年的24件增长50%，办结率100%。', ['收到申请=36', '结转下年度=0']],
  ['政府信息公开申请由2024年的80件降至64件，降幅20%。', ['办理申请=64']],
  ['2024年底未办结、转入本年度的政府信息公开申请3件，本年新收24件。', ['上年结转=3', '收到申请=24']],
  // The number stands first.
  ['收到申请12件，9件系个人提出，3件为企业申请。', ['收到申请=12', '自然人=9', '商业企业=3'], requests],
  ['收到申请12件，10件按规定时限答复，2件留待2026年办理。', ['收到申请=12', '办结申请=10', '结转下年度=2'], requests],
  ['收到申请7件，3件作区分处理后部分公开，4件决定不予公开。', ['收到申请=7', '部分公开=3', '不予公开=4'], requests],
  ['制定行政规范性文件6件，2件予以废止。', ['行政规范性文件本年制发件数=6', '行政规范性文件本年废止件数=2']],
  ['全年作出203件行政许可，66件行政处罚。', ['行政许可=203', '行政处罚=66']],
  // Units of persons, lists that go together, the total behind its parts.
  ['收到政府信息公开申请12件，申请主体为自然人9人次、企业3家次。', ['收到申请=12', '自然人=9', '商业企业=3']],
  ['收到政府信息公开申请12件，自然人、企业分别提出9件和3件。', ['收到申请=12', '自然人=9', '商业企业=3']],
  ['自然人政府信息公开申请13件、法人政府信息公开申请2件，共15件。', ['自然人=13', '法人或其他组织=2', '收到申请=15']],
  ['收到政府信息公开申请20件，自然人占80%，共16件。', ['收到申请=20', '自然人=16']],
  // 数量 needs no unit; 为零 neither.
  ['行政规范性文件制发数3，废止数1。', ['行政规范性文件本年制发件数=3', '行政规范性文件本年废止件数=1']],
  ['全年依申请公开受理数为零。', ['收到申请=0'], requests],
  ['行政强制为零，行政许可93件。', ['行政强制=0', '行政许可=93']],
  // Nothing of a kind.
  ['收到政府信息公开申请6件，无不予公开情形。', ['收到申请=6', '不予公开=0']],
  ['制定行政规范性文件2件，未废止文件。', ['行政规范性文件本年制发件数=2', '行政规范性文件本年废止件数=0']],
  // Outcomes of one's own cases.
  ['发生政府信息公开行政复议5件，审结4件，1件尚在审理。', ['行政复议=5', '行政复议已审结=4', '行政复议尚未审结=1']],
  [
    '政府信息公开诉讼案件中，判决维持5件，判决纠正1件，共6件。',
    ['行政诉讼结果维持=5', '行政诉讼结果纠正=1', '行政诉讼=6']
  ],
  ['收到针对我局政府信息公开答复的行政复议1件。', ['行政复议=1']],
  // The number behind a change, and the year of the report between them.
  ['政府信息公开申请较上年同期的40件上升15%，达到46件。', ['办理申请=46']],
  ['政府信息公开申请由2024年的40件上升到2025年的46件。', ['办理申请=46'], {year: 2025}],
  // A noun behind the number, and behind it what became of it.
  ['3件申请依法不予公开，2件申请予以公开。', ['不予公开=3', '予以公开=2'], requests],
  ['申请方式以网络为主，全年44件申请中，网络申请36件。', ['办理申请=44', '申请渠道=36'], requests],
  ['上年结转申请2件、当年申请16件。', ['上年结转=2', '收到申请=16'], requests],
  // 申请 alone, where results of requests stand beside it.
  ['2025年收到申请25件，予以公开13件。', ['收到申请=25', '予以公开=13'], {year: 2025}],
  ['2025年收到建房审批申请25件，予以公开公示13件。', [], {year: 2025}],
  // Whose cases they are, and of which half, said beside the number.
  [
    '以我局为被申请人的政府信息公开行政复议4件，维持3件，纠正1件。',
    ['行政复议=4', '行政复议结果维持=3', '行政复议结果纠正=1']
  ],
  ['以区政府为被申请人的政府信息公开行政复议4件，维持3件。', []],
  ['政府信息公开行政诉讼2件（均为复议后起诉）。', ['行政诉讼=2', '复议后起诉=2']],
  ['政府信息公开行政诉讼1件（直接起诉），法院判决维持。', ['行政诉讼=1', '未经复议直接起诉=1', '行政诉讼结果维持=1']],
  ['政府信息公开行政诉讼3件，均系复议后起诉。', ['行政诉讼=3', '复议后起诉=3']],
  ['政府信息公开行政诉讼3件，其中复议后起诉2件。', ['行政诉讼=3', '复议后起诉=2']],
  ['政府信息公开行政复议2件（均维持）。', ['行政复议=2', '行政复议结果维持=2']],
  // Some kinds of licences; all penalties.
  ['办理取水许可审批等行政许可88件，作出行政处罚12件。', ['行政许可=88', '行政处罚=12']],
  ['办理取水许可审批等行政许可88件、行政处罚12件。', ['行政许可=88']],
  ['公示取水许可审批等行政许可88件，作出行政处罚12件。', []],
  // A denial ends with its clause.
  ['年内没有废止的规范性文件，共有17件规范性文件受到评估。', ['行政规范性文件本年废止件数=0']]
]

describe('what a number counts', () => {
  test.each(said.map(([text, claims, setting]) => ({text, claims, setting})))('$text', ({text, claims, setting}) => {
    expect(claimsOf(text, setting ?? {year: 2025})).toEqual(claims)
  })
})

const silent: readonly string[] = [
  '邀请企业2家、律师事务所1家参加依申请公开工作座谈。',
  '问卷样本中，企业占20%，共40份。',
  '答复文书模板中，不予公开类6份。',
  '对3件政府信息公开申请答复开展案例评析。',
  '1件转入下一年度继续调解，2件正在办理。',
  '行政许可、行政处罚分别公开88项、27项。',
  '按时答复12件，延期答复3件。',
  '没有不予公开的理由。'
]

test.each(silent)('is left alone where something else is counted: %s', text => {
  expect(claimsOf(text, requests).filter(claim => !claim.startsWith('~'))).toEqual([])
})

describe('whose number it is', () => {
  const office: Setting = {agency: '霁川市人民政府办公室', kind: 'government-office'}

  test.each([
    '市政府共收到政府信息公开申请12件。',
    '我办代表市人民政府受理政府信息公开申请12件。',
    '以市政府名义答复政府信息公开申请12件。'
  ])('an office speaks for its government: %s', text => {
    expect(readText(text, office).claims).toMatchObject([{comparable: false, isOfGovernment: true}])
  })

  test.each([
    '局办公室全年受理政府信息公开申请12件。',
    '政府信息公开申请统一由水务局答复，全年共答复政府信息公开申请12件。',
    '全局收到政府信息公开申请12件。'
  ])('a part of the agency is the agency: %s', text => {
    expect(readText(text).claims).toMatchObject([{comparable: true}])
  })

  test.each(['以县委名义受理政府信息公开申请12件。', '代表市政府受理政府信息公开申请12件。'])(
    'another body is another body: %s',
    text => {
      expect(readText(text).claims).toMatchObject([{comparable: false, isOfGovernment: false}])
    }
  )
})

describe('shares', () => {
  const sharesOf = (text: string) => readText(text, requests).partitions.filter(({kind}) => kind === 'share')

  test('a rate is one of the number that it names', () => {
    expect(sharesOf('收到申请20件，办结19件，予以公开9件，当年办结率95%。')).toMatchObject([
      {parts: [{kind: 'answered', share: {quote: '当年办结率95%'}}]}
    ])
  })

  test('按期办结率 and a share of a larger area are none of these', () => {
    expect(sharesOf('收到申请20件，办结19件，按期办结率100%。')).toEqual([])
    expect(sharesOf('收到申请20件，占全省申请总量的2%，办结19件。')).toEqual([])
  })
})

describe('a comparison in a sentence of its own', () => {
  const changesIn = (text: string) =>
    readText(text, requests).changes.map(({claim, growth}) => [claim.quote, growth.quote])

  test('is of the one number received before it', () => {
    const said = '收到政府信息公开申请12件，办结12件。予以公开12件。与2024年的10件相比增加2件，增长20%。'
    expect(changesIn(said)).toEqual([
      ['12件', '增加2件'],
      ['12件', '增长20%']
    ])
  })

  test('is left alone where it is open what is compared', () => {
    expect(changesIn('收到政府信息公开申请12件，补登收到申请3件。与2024年的10件相比增加2件。')).toEqual([])
  })

  test('is of what no table counts where that number stands before it', () => {
    expect(changesIn('收到政府信息公开申请12件。网站发布信息300条，与2024年的280条相比增加20条。')).toEqual([
      ['300条', '增加20条']
    ])
  })
})

describe('a change of what no table counts', () => {
  const changesIn = (text: string) =>
    readText(text, {year: 2025}).changes.map(({claim, previous, growth}) => [
      claim.quote,
      formatExact(previous),
      growth.quote
    ])

  test.each([
    [
      '全年发布信息3127条，比2024年的2894条增加233条，增长8.1%。',
      [
        ['3127条', '2894', '增加233条'],
        ['3127条', '2894', '增长8.1%']
      ]
    ],
    ['发布解读88篇，较上年减少12篇，下降12%。', [['88篇', '100', '下降12%']]],
    ['培训120人次（2024年为100人次），增长20%。', [['120人次', '100', '增长20%']]]
  ])('is judged by the numbers beside it: %s', (text, changes) => {
    expect(changesIn(text)).toEqual(changes)
  })

  test.each([
    '发布信息3127条，其中网站2500条，比上年的2894条增加233条。',
    '开展培训12场、参训300人次，比上年的10场增加3场。',
    '发布信息3,127条，较上年的2,894条增加233条。',
    '公众号关注9120人，较上年增长约8%。',
    '培训120人次，同比增长30%。',
    '发布信息约3127条，比上年的2894条增加230条。',
    '发布信息2.4万条，比上年的2万条增长19%。',
    '访问量比上年增长30%，发布信息3127条，解读12篇。'
  ])('is left alone where the number is a part, rounded or one of several: %s', text => {
    expect(changesIn(text)).toEqual([])
  })
})

describe('proposals', () => {
  test.each([
    '收到政府信息公开申请9件，拟办意见：予以公开6件、不予公开3件。',
    '收到政府信息公开申请9件，6件拟予以公开。',
    '收到政府信息公开申请9件，拟全部予以公开。'
  ])('what is proposed is no result: %s', text => {
    expect(claimsOf(text, requests)).toEqual(['收到申请=9'])
  })

  test('what was decided afterwards is one', () => {
    expect(claimsOf('收到政府信息公开申请9件，拟办意见为予以公开6件，最终予以公开5件。', requests)).toContain(
      '予以公开=5'
    )
    expect(claimsOf('收到政府信息公开申请9件，科室草拟的答复规范，予以公开9件。', requests)).toContain('予以公开=9')
  })
})
