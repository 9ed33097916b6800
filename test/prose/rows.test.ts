/** Rows of things that no table has with what they come to, and parts that can be no more than their whole. */

import {describe, expect, test} from 'vitest'
import {formatExact} from '../../src/exact.ts'
import {readText} from './helpers.ts'

/** Each list as `7 = 4+2`, with ⊇ where something may be left out. */
function lists(text: string): readonly string[] {
  return readText(text).lists.map(({whole, parts, isExact}) => {
    const made = parts.map(({number}) => formatExact(number)).join('+')
    return `${formatExact(whole.number)} ${isExact ? '=' : '⊇'} ${made}`
  })
}

describe('rows with their sum that do not make it up', () => {
  test.each([
    ['例行发布会4场、专题发布会2场，共7场。', ['7 = 4+2']],
    ['新闻发布会（例行）4场、专题（含吹风会）2场，共计7场，同比持平。', ['7 = 4+2']],
    ['举办开放日，企业专场4场，学生专场2场，居民专场3场，共10场。', ['10 = 4+2+3']],
    ['东区1200条、西区1100条、中区1026条，三地共3,236条。', ['3236 = 1200+1100+1026']],
    ['网站发布1 203条、微信发布302条，合计1 545条，是上年的2倍。', ['1545 = 1203+302']],
    ['涉及执法案卷（22件）、行政查询（5件）和第三方合法权益（4件），三者共33件。', ['33 = 22+5+4']],
    ['受理咨询45件、投诉30件、举报20件，共100件，办结率100%。', ['100 = 45+30+20']]
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected)
  })
})

describe('no row, or one that makes up its sum', () => {
  test.each([
    '例行发布会4场、专题发布会2场，共6场。',
    // A stretch of the row makes it up.
    '解读文件12件，图解8件、视频3件，共11件。',
    '发布信息100条，其中网站40条、微信50条，共90条。',
    // What there is, what is counted otherwise, what may count twice.
    '新增栏目4个、撤销2个，共有20个。',
    '关停账号3个、整合2个，共7个。',
    '发布要闻10条、公告5条，共转载12条。',
    '微博40条、微信50条，重复的只计一次，共80条。',
    // One item alone, and words in which a number of the unit stands unread.
    '召开座谈会4次，共7次。',
    '共召开3次会议、培训2次，共7次。',
    '较上年增加4次、减少2次，共7次。',
    // An item in another writing or unit, or one of each of several.
    '网站发布1.2万条、微信300条、微博200条，共12500条。',
    '举办讲座两次、培训3次、演练2次，共7次。',
    '收到来信3封、来电12次、来访5次，共20次。',
    '发布要闻40余条、公告30条、动态20条，共90条。',
    '每季度召开例会1次、调度会2次，共12次。',
    '每个乡镇设公开栏2个、查阅点1个，共36个。',
    '网站、公众号各发布信息20条、视频5条，共50条。',
    '参加培训的市级40人、县级60人，两期共200人。',
    // Behind a semicolon the sum may be of what stands elsewhere.
    '网站公开530条，公示26条；两个账号共计1640条。',
    // What the tables have is read as such.
    '网络申请4件、信函2件，共7件。'
  ])('%s', text => {
    expect(lists(text)).toEqual([])
  })
})

describe('parts that can be no more than their whole', () => {
  test.each([
    ['提出建议88条，被采纳98条。', ['88 ⊇ 98']],
    ['发放问卷120份，收回132份，满意率98%。', ['120 ⊇ 132']],
    ['涉及样品8420批次，合格8193批次，合格率97.3%，不合格272批次均已处置。', ['8420 ⊇ 8193+272']],
    ['抽查网站40家次，达标35家次，不达标6家次。', ['40 ⊇ 35+6']]
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected)
  })

  test.each([
    '提出建议98条，采纳88条。',
    // Two of something else, another unit, what the year before left.
    '退回59条，采纳98条。',
    '不合格12批次，合格8193批次。',
    '征集意见12条，采纳15项。',
    '发现问题30个，整改32个。',
    '受理投诉20件，办结25件。',
    // Not all that there were, or drafts that opinions were asked on, or what is used several times.
    '通过网络征集意见12条、座谈会征集意见9条，采纳15条。',
    '公开征求意见6件，采纳8件。',
    '报送信息56条，采用71条。',
    '发放问卷120份，收回125份（含网络自发填写）。',
    '检查生产企业20家，抽查门店30家，合格45家，不合格5家。',
    '抽检320批次，合格310批次，不合格5批次，另有5批次待出结果。'
  ])('%s', text => {
    expect(lists(text)).toEqual([])
  })
})

describe('parts right behind their whole', () => {
  test.each([
    ['召开座谈会52场，其中县政府33场、乡镇（街道）21场。', ['52 ⊇ 33+21']],
    // Two may hold it together.
    ['召开座谈会52场，其中县政府主办33场、乡镇（街道）承办21场。', []],
    ['公开信息21.34万条，其中县政府及部门6.82万条、9个乡镇（街道）15.42万条。', ['21.34 ⊇ 6.82+15.42']],
    // As far off as rounding may bring it, to the place that each is written to.
    ['公开信息21.34万条，其中县政府及部门6.82万条、9个乡镇（街道）14.53万条。', []],
    ['公开信息21万条，其中县政府及部门6.8万条、9个乡镇（街道）14.5万条。', []]
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected)
  })
})

test('a row that is longer than is read is not judged', () => {
  const items = Array.from({length: 22}, (_, index) =>
    `石桥村${index + 1}条`.replace('石桥', `${'甲乙丙丁戊己庚辛'[index % 8]}石`)
  )
  expect(lists(`${items.join('、')}，共253条。`)).toEqual([])
})
