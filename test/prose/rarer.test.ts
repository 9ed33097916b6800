/** Rarer ways of saying what the tables hold, and what looks like them and says something else. */

import {describe, expect, test} from 'vitest'
import {claimsOf, readText, type Setting} from './helpers.ts'

const requests: Setting = {heading: '（二）依申请公开', year: 2025}
const county: Setting = {year: 2025, agency: '蔚澄县人民政府', kind: 'government'}

describe('a reason that no phrase holds whole', () => {
  const lower = (text: string) =>
    readText(text, requests).claims.map(({ids, atMost}) => [ids.join(), atMost === true ? 'at least' : 'exactly'])

  test('bounds its row or its group from below', () => {
    expect(lower('有2件申请经一次性告知补正后仍指向不明，按无法提供处理。')).toEqual([
      ['unavailable.unclear', 'at least']
    ])
    expect(lower('3件申请因第三方不同意，依法不予公开。')).toEqual([['denied.some', 'at least']])
    expect(lower('因第三方不同意不予公开4件。')).toEqual([['denied.some', 'at least']])
    expect(lower('第三方均不愿公开，不予公开4件。')).toEqual([['denied', 'at least']])
    expect(lower('理由不充分的4件不予处理。')).toEqual([['notProcessed.some', 'at least']])
    expect(lower('权利人未回复、经审查予以公开的2件。')).toEqual([['granted.some', 'at least']])
  })

  test('is no opinion of a third party', () => {
    expect(claimsOf('第三方明确不同意公开的6件，均不予公开。', requests)).toEqual([])
    expect(claimsOf('我局同意公开6件。', requests)).toEqual(['予以公开=6'])
  })

  test.each([
    '其中有6件申请内容属于咨询事项，已电话告知无法提供法律咨询服务。',
    '另有2件申请系直接向县自然资源局提出，该局已作出不予公开答复。',
    '3件申请因涉及多个部门，原拟不予公开，最终予以公开。',
    '2件申请因与工作无关，作不予处理登记，未计入年报统计。'
  ])('says nothing of another body, or where it is open which result: %s', text => {
    expect(claimsOf(text, requests)).toEqual([])
  })
})

describe('open at either end of the year', () => {
  test('is carried in, or over', () => {
    const said = '年初在办申请4件，全年新增申请51件，年末在办2件。'
    expect(claimsOf(said, requests)).toEqual(['上年结转=4', '收到申请=51', '结转下年度=2'])
    expect(claimsOf('承接上一年度未办结申请6件。', requests)).toEqual(['上年结转=6'])
    expect(claimsOf('收到政府信息公开申请99件，办结97件，余2件。', requests)).toContain('结转下年度=2')
  })

  test('counts requests only', () => {
    expect(claimsOf('年初在办工程12个，年末在办9个。', requests)).toEqual([])
  })
})

describe('cases', () => {
  test('joined by 、 are all meant', () => {
    const said = '行政复议3件、行政诉讼2件，均因政府信息公开引起，全部维持。'
    expect(claimsOf(said)).toEqual(['行政复议=3', '行政诉讼=2', '行政复议结果维持=3', '行政诉讼结果维持=2'])
  })

  test('none of which was corrected', () => {
    const said = '因政府信息公开被申请行政复议3件、被提起诉讼2件，均未出现被纠错情形。'
    expect(claimsOf(said)).toContain('行政复议结果纠正=0')
    expect(claimsOf(said)).toContain('行政诉讼结果纠正=0')
  })

  test('that were won are upheld or closed otherwise', () => {
    const [, won] = readText('政府信息公开行政诉讼2件，我局全部胜诉。', {year: 2025}).claims
    expect(won?.readings.map(({paths}) => paths.length)).toEqual([2, 4])
  })

  test('of all fields are not those over the disclosure of information', () => {
    expect(claimsOf('行政复议案件5件，其中政府信息公开2件。', requests)).toEqual([])
    expect(claimsOf('因政府信息公开被复议13件，被纠正的复议2件。')).toEqual(['行政复议=13', '行政复议结果纠正=2'])
  })
})

describe('a government and its whole area', () => {
  test.each([
    '全县收到政府信息公开申请612件，其中以县政府名义答复申请24件。',
    '全县收到政府信息公开申请612件，县政府72件中，予以公开24件。'
  ])('what is its own is a part: %s', text => {
    const [, ...others] = claimsOf(text, county)
    expect(others.every(claim => claim.startsWith('~'))).toBe(true)
    expect(others.length).toBeGreaterThan(0)
  })
})

describe('what is said of others', () => {
  test.each([
    '指导市县两级办理政府信息公开申请8476件，其中予以公开4120件。',
    '其中重复申请2件合并答复。',
    '依申请办理事项全年收件28.6万件，办结28.5万件。'
  ])('is held against nothing: %s', text => {
    expect(claimsOf(text, requests).filter(claim => !claim.startsWith('~'))).toEqual([])
  })

  test('a year only compared with is not that of the next number', () => {
    expect(claimsOf('收到申请13件，数量同2024年持平，办结13件。', requests)).toEqual(['收到申请=13'])
  })
})

describe('wholes told once more', () => {
  test('within a share', () => {
    const {claims} = readText('自然人申请45件，占申请总数50件的90%。', requests)
    expect(claims.map(({quote, share}) => [quote, share?.quote ?? null])).toEqual([
      ['45件', '占申请总数50件的90%'],
      ['50件', null]
    ])
  })

  test('behind the list of their parts', () => {
    const listed = (text: string) =>
      readText(text).breakdowns.map(({whole, parts}) => [whole.words, ...parts.map(({words}) => words)])
    expect(listed('网站公开210条、新媒体公开130条，合计公开340条。')).toEqual([
      ['公开340条', '网站公开210条', '新媒体公开130条']
    ])
    expect(listed('网站公开120条、公众号公开80条，共公开信息150条（多渠道发布只计一次）。')).toEqual([])
  })

  test('behind some results and behind all', () => {
    const {partitions} = readText(
      '予以公开9件、部分公开3件，两类合计12件；不予公开2件、无法提供4件，共18件。',
      requests
    )
    expect(partitions.map(({totals, parts}) => [totals[0]?.quote, parts.length])).toEqual([
      ['12件', 2],
      ['18件', 4]
    ])
  })
})

test('a total in brackets is of another year, and divided by nothing outside', () => {
  const {partitions} = readText('受理申请176件（2024年受理154件），其中自然人170件、商业企业6件。', requests)
  expect(partitions.filter(({kind}) => kind === 'applicant').map(({totals}) => totals[0]?.quote)).toEqual(['176件'])
})

describe('what is left, and what is in force, by other words', () => {
  test.each([
    [
      '2025年新收政府信息公开申请97件，连同2024年结转7件，应办104件，实办98件，结转8件。',
      ['收到申请=97', '上年结转=7', '办理申请=104', '办结申请=98', '结转下年度=8']
    ],
    [
      '2025年印发规范性文件2件，宣布废止3件，年末有效文件18件。',
      ['行政规范性文件本年制发件数=2', '行政规范性文件本年废止件数=3', '行政规范性文件现行有效件数=18']
    ],
    ['收到政府信息公开申请1 203件。', ['收到申请=1203']]
  ])('%s', (text, expected) => {
    expect(claimsOf(text, requests)).toEqual(expected)
  })

  test('a new document is one of those that were made', () => {
    const {claims} = readText('1件新制发规范性文件自2025年8月1日起施行。', requests)
    expect(claims.map(({subject, atMost}) => [subject.zh, atMost])).toEqual([['行政规范性文件本年制发件数', true]])
  })
})

describe('a part of what came in', () => {
  test('is no total of its own', () => {
    expect(claimsOf('131件新收申请中，市局机关受理88件，3个分局受理43件。', requests)).toEqual(['收到申请=131'])
    expect(claimsOf('市局机关受理88件，3个分局受理43件。', requests)).toEqual([])
    expect(claimsOf('局机关受理88件，已办结86件。', requests)).toEqual(['收到申请=88', '办结申请=86'])
  })

  test('that was finished is no more than all that was', () => {
    const {claims} = readText('新收政府信息公开申请37件，当年受理并办结33件。', requests)
    expect(claims.map(({kind, atMost = false}) => [kind, atMost])).toEqual([
      ['received', false],
      ['answered', true]
    ])
  })
})

test('that those carried in were all finished says nothing of the others', () => {
  const kinds = (text: string) => readText(text, requests).claims.map(({kind}) => kind)
  expect(kinds('上年度未办结申请1件，结转2025年办理，已全部办结。')).toEqual(['carried-in'])
  expect(kinds('收到申请3件，上年结转1件，已全部办结。')).toContain('completed')
})

describe('some of the requests, or more than them', () => {
  test.each([
    '经补正后受理5件，补正后未再提交的2件。',
    '重新受理1件，重新答复1件。',
    '法定期限内答复率100%；提前答复20件，占76.9%。',
    '全年接收申请32件次，剔除重复提交后为26件。',
    '累计收到政府信息公开申请46件（含历年），其中2025年26件。',
    '对3件内容不明确的申请，均一次性告知补正，其中2件补正后受理。',
    '优先受理3件，加急办理2件。',
    '批量受理8件，集中答复8件。',
    '以公告方式答复2件，以告知书形式答复20件。',
    '经与第三方协商后答复3件。',
    '当日办结2件，一周内办结6件。',
    '收到单位申请4件。'
  ])('are not all of them: %s', text => {
    expect(claimsOf(text, requests).filter(claim => !claim.startsWith('上年'))).toEqual([])
  })

  test('with those of bodies below it are not the agency’s own', () => {
    const [claim] = readText('市局及下属单位共收到政府信息公开申请58件，其中下属单位32件。', requests).claims
    expect(claim?.comparable).toBe(false)
  })

  test('behind a word that says no more are all', () => {
    expect(claimsOf('年底前办结29件，另有2件转到2026年办理。', requests)).toEqual(['办结申请=29', '结转下年度=2'])
    expect(claimsOf('全年应办15件，实际办结15件。', requests)).toContain('办结申请=15')
  })

  test('of the year, finished beside those carried in, are a part', () => {
    const {claims} = readText('收到政府信息公开申请26件。办结上年结转1件，办结当年申请25件。', requests)
    expect(claims.at(-1)).toMatchObject({kind: 'answered', atMost: true})
  })

  test.each(['26件新收申请加上结转1件，除1件结转外，26件均已办结。', '应办结26件，实际办结26件，办结率100%。'])(
    'but those that stay open are not all finished: %s',
    said => {
      expect(readText(said, requests).claims.filter(({topic}) => topic === 'completion')).toEqual([])
    }
  )
})

describe('cases of another year, court or subject', () => {
  test.each(['上年的3件复议中，1件被纠正，本年度未再出现被纠正的情形。', '本年度未发生因行政许可引起的复议诉讼。'])(
    'are not those of the table: %s',
    text => {
      expect(claimsOf(text, {heading: '四、政府信息公开行政复议、行政诉讼情况', year: 2025})).toEqual([])
    }
  )

  test('that a higher court has not ended are pending', () => {
    const said = '因政府信息公开引起的行政诉讼1件，一审维持，当事人上诉，二审尚未审结。'
    expect(claimsOf(said)).not.toContain('行政诉讼结果维持=1')
  })
})

describe('cases that have all ended', () => {
  test('are not pending', () => {
    const said = '因政府信息公开引起的行政复议、行政诉讼均已审结。'
    expect(claimsOf(said)).toEqual(['行政复议尚未审结=0', '行政诉讼尚未审结=0'])
  })

  test('are those of the half that is named', () => {
    const said = '因政府信息公开引起的复议后起诉案件均已审结。'
    expect(readText(said).claims.flatMap(({readings}) => readings.flatMap(({paths}) => paths))).toEqual([
      'disputes.litigation.afterReconsideration.pending'
    ])
  })

  test.each([
    '上年结转的行政诉讼均已审结。',
    '县政府受理的行政复议案件均已审结。',
    '除1件行政诉讼外，政府信息公开行政复议、行政诉讼均已审结。',
    '行政处罚案件均已结案。'
  ])('where others are meant says nothing of the table: %s', text => {
    expect(claimsOf(text)).toEqual([])
  })
})

describe('what is told in other words', () => {
  test('is a result behind 办理结果为, and no total where it is none', () => {
    const said = '收到政府信息公开申请20件，8件办理结果为本机关不掌握相关政府信息，另外5件办理结果为其他处理。'
    expect(claimsOf(said, requests)).toEqual(['收到申请=20', '本机关不掌握相关政府信息=8', '其他处理=5'])
    expect(claimsOf('收到政府信息公开申请20件，2件办理结果为依申请公开。', requests)).toEqual(['收到申请=20'])
  })

  test('is carried over where it goes on the next year', () => {
    expect(claimsOf('收到政府信息公开申请20件，办结20件，下年度继续办理0件。', requests)).toContain('结转下年度=0')
    expect(claimsOf('收到政府信息公开申请20件，办结20件。下一年度办理民生实事10件。', requests)).not.toContain(
      '结转下年度=10'
    )
  })
})
