import {describe, expect, test} from 'vitest'
import {fourDecimals, readAmounts, toTenThousands} from '../../rules/fees/helpers/money.ts'
import {namesFee, saysElsewhere, speaksOfCharging} from '../../rules/fees/helpers/statements.ts'
import {formatExact, parseExact} from '../../src/exact.ts'

function exact(text: string) {
  const number = parseExact(text)
  if (number === null) throw new Error(text)
  return number
}

describe('money', () => {
  test.each([
    ['20.3', '20.3000'],
    ['24252.311082', '24252.3111'],
    ['0.00005', '0.0001'],
    ['0.00004', '0.0000'],
    ['-1.00005', '-1.0001'],
    ['7545', '7545.0000'],
    ['99999999999999999999.99999', '100000000000000000000.0000']
  ])('%s with four decimals is %s', (text, expected) => {
    expect(fourDecimals(exact(text))).toBe(expected)
  })

  test('380 yuan are 0.0380 ten thousands', () => {
    expect(fourDecimals(toTenThousands(exact('380')))).toBe('0.0380')
  })

  test.each([
    ['收取380元', [['380元', '380']]],
    ['收取0.038万元', [['0.038万元', '380']]],
    [
      '共 1,200 元，另2亿元',
      [
        ['1,200 元', '1200'],
        ['2亿元', '200000000']
      ]
    ],
    ['金额３８０元', [['３８０元', '380']]],
    ['多元化、单元、元旦，几百元', []]
  ])('%s', (text, expected) => {
    expect(readAmounts(text).map(({text: words, yuan}) => [words, formatExact(yuan)])).toEqual(expected)
  })
})

describe('what is said of the fee', () => {
  test.each([
    '本年度未收取信息处理费',
    '没有产生政府信息公开处理费',
    '本年度暂未开展信息处理费收取工作',
    '依申请公开政府信息未收费',
    '未收取政府信息公开费用，不存在减免费用',
    '及历年均未收取任何费用',
    '全年收取政府信息公开信息处理费 0 元',
    '不收取任何费用',
    '无收费及减免情况'
  ])('in section six: %s', text => {
    expect(speaksOfCharging(text)).toBe(true)
  })

  test.each([
    '无',
    '无其他需要报告的事项。',
    '无需要报告的事项',
    '本年度报告可在网站下载',
    '人大建议、政协提案办理结果已公开'
  ])('nothing is said in section six: %s', text => {
    expect(speaksOfCharging(text)).toBe(false)
  })

  test.each([
    '全年收到申请4件，未收取信息处理费',
    '政府信息公开未收费',
    '办理政府信息公开申请未收取任何费用',
    '依申请公开均免收费用',
    '2023年对3件政府信息公开申请收取信息公开处理费'
  ])('elsewhere: %s', text => {
    expect(saysElsewhere(text)).toBe(true)
  })

  test.each([
    '及时公开行政事业性收费项目、依据和标准，主动公开政府信息120条',
    '主动公开涉企收费目录清单等政府信息',
    '公开医疗收费、教育收费标准等政府信息',
    '免费向公众开放政府信息公开查阅点',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    '开展污水处理费征收信息公开'
  ])('not elsewhere: %s', text => {
    expect(saysElsewhere(text)).toBe(false)
  })

  test('other fees for processing are not this one', () => {
    expect(namesFee('公开垃圾处理费标准')).toBe(false)
    expect(namesFee('信 息 处 理 费')).toBe(true)
  })
})
