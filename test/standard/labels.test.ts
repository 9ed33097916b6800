import {describe, expect, it} from 'vitest'
import {standard2019} from '../../src/standard/forms/2019.ts'
import {standard2021} from '../../src/standard/forms/2021.ts'
import {instruments} from '../../src/standard/index.ts'
import {foldWithOrigin} from '../../src/standard/labels/fold.ts'
import {keyBehindGroups, labelKey, normaliseLabel, rowsNamed, vocabularyOf} from '../../src/standard/labels/labels.ts'
import {labelNumber, splitNumeral} from '../../src/standard/labels/numerals.ts'
import {similarity} from '../../src/standard/labels/similarity.ts'

describe('normaliseLabel', () => {
  it.each([
    ['结果 维持', '结果维持'],
    ['社会公益\n组织', '社会公益组织'],
    ['\u00a0规\u3000章\u200b', '规章'],
    ['危及「三安全一稳定」', '危及“三安全一稳定”'],
    [
      '(二) 部分公开(区分处理的, 只计这一情形, 不计其他情形)',
      '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'
    ],
    ['钩稽关系', '勾稽关系'],
    ['⾏政许可', '行政许可'],
    ['人⺠政府', '人民政府'],
    ['ＡＰＰ', 'app'],
    ['国办函﹝２０２０﹞１０９号', '国办函〔2020〕109号']
  ])('%j reads as %j', (written, form) => {
    expect(normaliseLabel(written)).toBe(normaliseLabel(form))
  })

  it('keeps words apart', () => {
    expect(normaliseLabel('其他法律法规禁止公开')).not.toBe(normaliseLabel('其他法律行政法规禁止公开'))
    expect(normaliseLabel('社会组织')).not.toBe(normaliseLabel('社会公益组织'))
  })

  it('tells where each unit came from', () => {
    const folded = foldWithOrigin('一、 总“体”\u3000情')
    expect(folded.text).toBe('一、总体情')
    expect(folded.origin).toEqual([0, 1, 3, 5, 8])
  })
})

describe('keyBehindGroups', () => {
  const under = ['三、本年度办理结果', '（三）不予公开']
  const words = '其他法律行政法规禁止公开'

  it.each([
    '（三）不予公开2.其他法律行政法规禁止公开',
    '不予公开：其他法律行政法规禁止公开',
    '（三）不予公开 － 2、其他法律行政法规禁止公开',
    '三、本年度办理结果（三）不予公开（2）其他法律行政法规禁止公开'
  ])('%s', text => {
    expect(keyBehindGroups(labelKey(text), under)).toBe(words)
    expect(rowsNamed(vocabularyOf(standard2021), labelKey(text))?.map(({row}) => row.id)).toEqual([
      'results.denied.otherLaws'
    ])
  })

  it('does not take other words', () => {
    expect(keyBehindGroups(words, under)).toBeNull()
    expect(keyBehindGroups('不予公开', under)).toBeNull()
    expect(rowsNamed(vocabularyOf(standard2021), '予以公开属于国家秘密')).toBeUndefined()
  })
})

describe('splitNumeral', () => {
  it.each([
    ['壹、总体情况', 1],
    ['陆、其他需要报告的事项', 6],
    ['Ⅳ、政府信息公开行政复议、行政诉讼情况', 4]
  ])('%s has the number %d', (text, number) => {
    expect(splitNumeral(text)).toMatchObject({number, style: 'chinese'})
  })

  it('takes no amount for a number', () => {
    expect(splitNumeral('贰万元').number).toBeNull()
  })

  it.each([
    ['1.属于国家秘密', 1, 'arabic', '属于国家秘密'],
    ['1．属于国家秘密', 1, 'arabic', '属于国家秘密'],
    ['２、重复申请', 2, 'arabic', '重复申请'],
    ['（1）重复申请', 1, 'arabic-bracketed', '重复申请'],
    ['③重复申请', 3, 'arabic-bracketed', '重复申请'],
    ['(七) 总计', 7, 'chinese-bracketed', '总计'],
    ['七）总计', 7, 'chinese-bracketed', '总计'],
    ['一、总体情况', 1, 'chinese', '总体情况'],
    ['一 总体情况', 1, 'chinese', '总体情况'],
    [' 十二、其他', 12, 'chinese', '其他'],
    ['第一、认识不足', 1, 'ordinal', '认识不足'],
    ['1 重复申请', 1, 'arabic', '重复申请'],
    ['1.2024年新收', 1, 'arabic', '2024年新收'],
    ['1.2024，新收', 1, 'arabic', '2024，新收'],
    ['** 三、收到', 3, 'chinese', '收到'],
    ['■1．重复申请', 1, 'arabic', '重复申请'],
    ['1）、重复申请', 1, 'arabic-bracketed', '重复申请']
  ])('%j', (text, number, style, words) => {
    const split = splitNumeral(text)
    expect([split.number, split.style, text.slice(split.rest)]).toEqual([number, style, words])
  })

  it.each([
    '一般情况',
    '12件',
    '21 个，制作',
    '2024 年工作',
    '2024、2025年',
    '1.05万元',
    '1.2024万元',
    '10:30',
    '1,234件',
    '三安全一稳定',
    '第三方合法权益',
    '（本列数据',
    '一是加强领导',
    '规章',
    ''
  ])('%j has none', text => {
    expect(splitNumeral(text)).toEqual({number: null, style: null, numeral: null, rest: 0})
  })

  it('reads Chinese numbers up to 99', () => {
    expect(['一', '十', '十一', '二十', '九十九', '百', '一二', '十十', '两', '零', '一百'].map(labelNumber)).toEqual([
      1,
      10,
      11,
      20,
      99,
      null,
      null,
      null,
      null,
      null,
      null
    ])
  })
})

describe('vocabularyOf', () => {
  const {rows, columns, sections, groups} = vocabularyOf(standard2021)
  const row = (label: string) => rows.get(labelKey(label))?.map(entry => `${entry.row.id} ${entry.match}`)

  it('finds rows by their words', () => {
    expect(row('(一) 予以公开')).toEqual(['results.granted exact'])
    expect(row('2. 其他法律法规禁止公开')).toEqual(['results.denied.otherLaws alias'])
    expect(row('1.逾期不补正')).toEqual(['results.other.noCorrection alias'])
    expect(row('规范性文件')).toEqual(['normativeDocuments alias'])
    expect(rows.get(labelKey('规范性文件：'))?.length).toBe(1)
    expect(vocabularyOf(standard2019).rows.get('规范性文件')?.[0]?.match).toBe('exact')
  })

  it('gives every meaning of an ambiguous label', () => {
    expect(row('其他')).toEqual(['results.other.other exact'])
    expect(columns.get('总计')).toHaveLength(4)
    expect(columns.get('其他')?.map(entry => entry.column.id)).toEqual(['other'])
  })

  it('sets markup and ornaments aside', () => {
    expect(labelKey('**三、收到和处理政府信息公开申请情况**')).toBe('收到和处理政府信息公开申请情况')
    expect(labelKey('# 规章*')).toBe('规章')
  })

  it('finds sections, exact names first', () => {
    expect(sections.get(labelKey('四、因政府信息公开工作被申请行政复议、提起行政诉讼情况'))).toMatchObject({
      section: {number: 4},
      match: 'alias'
    })
    expect(sections.get(labelKey('5．存在的主要问题及改进情况'))).toMatchObject({section: {number: 5}, match: 'exact'})
  })

  it('knows the labels that span others', () => {
    for (const label of ['（三）不予公开', '法人或其他组织', '第二十条 第(八)项', '信息内容', '行政诉讼']) {
      expect(groups.has(labelKey(label)), label).toBe(true)
    }
  })
})

describe('similarity', () => {
  it('is the share of characters that agree', () => {
    expect(similarity('政府信息公开行政复议', '政府信息公开行政复议')).toBe(1)
    expect(similarity('行政法复议', '行政复议')).toBeCloseTo(0.8)
    expect(similarity('甲', '乙')).toBe(0)
    expect(similarity('', '')).toBe(1)
  })

  it('gives up early below the bound, and on long texts', () => {
    expect(similarity('总体情况', '其他需要报告的事项', 0.8)).toBe(0)
    expect(similarity('总体情况', '总体状况', 0.75)).toBeCloseTo(0.75)
    expect(similarity('甲'.repeat(100_000), '乙'.repeat(100_000))).toBe(0)
  })
})

describe('instruments', () => {
  it.each(instruments)('$number is cited by its name and number', instrument => {
    expect(instrument.citation).toBe(`《${instrument.name}》（${instrument.number}）`)
    if (instrument.organMark !== null)
      expect(instrument.number).toBe(`${instrument.organMark}〔${instrument.year}〕${instrument.serial}号`)
  })
})

describe('similarity within a bound', () => {
  /** Wagner and Fischer's table, without bound or band. */
  function plainDistance(left: string, right: string): number {
    let previous = Array.from({length: right.length + 1}, (_, index) => index)
    for (let row = 1; row <= left.length; row++) {
      const current = [row]
      for (let column = 1; column <= right.length; column++) {
        const replaced = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1)
        current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced))
      }
      previous = current
    }
    return previous[right.length] ?? 0
  }

  it('agrees with the plain reckoning', () => {
    let seed = 7
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return Math.floor((seed / 2147483648) * below)
    }
    const word = (): string => Array.from({length: random(12)}, () => '甲乙丙丁'[random(4)]).join('')
    for (let round = 0; round < 3000; round++) {
      const [left, right, bound] = [word(), word(), [0, 0.5, 0.7, 0.85][random(4)] ?? 0]
      const length = Math.max(left.length, right.length)
      const exact = length === 0 ? 1 : 1 - plainDistance(left, right) / length
      const expected = exact + 1e-9 >= bound ? exact : 0
      expect(similarity(left, right, bound), `${left} ${right} ${bound}`).toBeCloseTo(expected, 9)
    }
  })
})
