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
    ['涉及样品8420批次，合格8193批次，合格率97.3%，不合格272批次均已处置。', ['8420 = 8193+272']],
    ['抽查网站40家次，达标35家次，不达标6家次。', ['40 = 35+6']]
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
    '受理投诉20件，办结25件。'
  ])('%s', text => {
    expect(lists(text)).toEqual([])
  })
})

describe('parts right behind their whole', () => {
  test.each([
    ['召开座谈会52场，其中县政府主办33场、乡镇（街道）主办21场。', ['52 ⊇ 33+21']],
    ['公开信息21.34万条，其中县政府及部门6.82万条、9个乡镇（街道）15.42万条。', ['21.34 ⊇ 6.82+15.42']],
    // As far off as rounding may bring it.
    ['公开信息21.34万条，其中县政府及部门6.82万条、9个乡镇（街道）14.53万条。', []]
  ])('%s', (text, expected) => {
    expect(lists(text)).toEqual(expected)
  })
})
