import {describe, expect, test} from 'vitest'
import {readCitations} from '../../src/report/citations.ts'
import type {Paragraph} from '../../src/report/model.ts'

function paragraph(text: string): Paragraph {
  return {
    kind: 'paragraph',
    text,
    section: 6,
    depth: null,
    span: {start: 0, end: text.length},
    place: '六、其他需要报告的事项 第 1 段',
    at: (start, end) => ({span: {start, end}, place: '六、其他需要报告的事项 第 1 段'})
  }
}

const only = (text: string) => {
  const citations = readCitations(paragraph(text))
  expect(citations).toHaveLength(1)
  const [citation] = citations
  if (citation === undefined) throw new Error('no citation')
  return citation
}

describe('a title and its number', () => {
  test('the right citation is read whole', () => {
    const text = '按照《国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知》（国办函〔2020〕109号）规定'
    const citation = only(text)
    expect(text.slice(citation.start, citation.end)).toBe(text.slice(2, -2))
    expect(citation.title).toMatchObject({
      open: '《',
      close: '》',
      text: '国务院办公厅关于印发〈政府信息公开信息处理费管理办法〉的通知'
    })
    expect(citation.title?.inner).toMatchObject([{open: '〈', close: '〉', text: '政府信息公开信息处理费管理办法'}])
    expect(citation.number).toMatchObject({
      text: '国办函〔2020〕109号',
      organ: '国办函',
      year: 2020,
      serial: 109,
      ordinal: false,
      open: '〔',
      close: '〕',
      wrap: {open: '（', close: '）'}
    })
    expect(text.slice(citation.number?.yearAt?.span.start, citation.number?.yearAt?.span.end)).toBe('〔2020〕')
  })

  test.each([
    ['《国务院办公厅关于印发《政府信息公开信息处理费管理办法》的通知》', '《', '》'],
    ['《国务院办公厅关于印发<政府信息公开信息处理费管理办法>的通知》', '<', '>'],
    ['《国务院办公厅关于印发＜政府信息公开信息处理费管理办法＞的通知》', '＜', '＞'],
    ['《国务院办公厅关于印发《政府信息公开信息处理费管理办法的通知》', '《', '']
  ])('inner marks as written: %s', (text, open, close) => {
    const {title} = only(text)
    expect(title?.end).toBe(text.length)
    expect(title?.inner).toMatchObject([{open, close}])
  })

  test('a title that never closes ends with its sentence', () => {
    const {title} = only('依据《政府信息公开条例规定，不收费。另行通知')
    expect(title).toMatchObject({close: '', text: '政府信息公开条例规定，不收费'})
  })

  test('a comparison is no title', () => {
    expect(readCitations(paragraph('数量<100的'))).toEqual([])
  })

  test.each([
    '《中华人民共和国政府信息公开条例》（国务院令第711号，以下简称《条例》）',
    '《中华人民共和国政府信息公开条例》（以下简称《条例》，国务院令第711号）',
    '《中华人民共和国政府信息公开条例》国务院令第711号',
    '国务院令第711号《中华人民共和国政府信息公开条例》'
  ])('the number belongs to the title: %s', text => {
    const [citation] = readCitations(paragraph(text))
    expect(citation?.title?.text).toBe('中华人民共和国政府信息公开条例')
    expect(citation?.number).toMatchObject({organ: '国务院令', serial: 711, year: null, ordinal: true})
  })

  test('of two titles in a row the nearer takes the number', () => {
    const citations = readCitations(paragraph('《甲办法》和《乙办法》（某政办发〔2022〕5号、某政办发〔2023〕6号）'))
    expect(citations.map(({title, number}) => [title?.text ?? null, number?.text ?? null])).toEqual([
      ['甲办法', null],
      ['乙办法', '某政办发〔2022〕5号'],
      [null, '某政办发〔2023〕6号']
    ])
  })

  test('a number in the next sentence stays alone', () => {
    const citations = readCitations(paragraph('执行《甲办法》。国办函〔2020〕109号已经印发'))
    expect(citations.map(({title, number}) => [title === null, number === null])).toEqual([
      [false, true],
      [true, false]
    ])
  })
})

describe('numbers as written', () => {
  test.each([
    ['国办函[2020]109号', '国办函', 2020, 109, '[', ']'],
    ['国办函（2020）109号', '国办函', 2020, 109, '（', '）'],
    ['国办函【2020】109号', '国办函', 2020, 109, '【', '】'],
    ['国办函﹝2020﹞109号', '国办函', 2020, 109, '﹝', '﹞'],
    ['国办函 〔2020〕 109 号', '国办函', 2020, 109, '〔', '〕'],
    ['国办函〔２０２０〕１０９号', '国办函', 2020, 109, '〔', '〕'],
    ['国办函2020109号', '国办函', 2020, 109, '', ''],
    ['国办公开办函〔202130号', '国办公开办函', 2021, 30, '〔', ''],
    ['国办公开办函2021〕30号', '国办公开办函', 2021, 30, '', '〕'],
    ['根据国办函〔2020〕109号', '国办函', 2020, 109, '〔', '〕'],
    ['国办函〔2020〕第109号', '国办函', 2020, 109, '〔', '〕'],
    ['国务院令711号', '国务院令', null, 711, '', ''],
    ['国令第 711 号', '国令', null, 711, '', '']
  ] as const)('%s', (text, organ, year, serial, open, close) => {
    expect(only(text).number).toMatchObject({organ, year, serial, open, close, ordinal: text.includes('第')})
  })

  test.each(['2024年第3号', '中山路109号', '（2021）某01行初123号', '电话12345678号', '一号文件', '号'])(
    '%s is none',
    text => {
      expect(readCitations(paragraph(text))).toEqual([])
    }
  )
})

test('a paragraph of nothing but marks or numbers is read to its end', () => {
  expect(readCitations(paragraph('《〈'.repeat(20_000))).every(({end}) => end <= 40_000)).toBe(true)
  expect(readCitations(paragraph('国办函〔2020〕1号、'.repeat(5_000)))).toHaveLength(5_000)
})
