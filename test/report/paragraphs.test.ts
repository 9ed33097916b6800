import {describe, expect, it} from 'vitest'
import {isPageNumber} from '../../src/parse/furniture.ts'
import {parseDocument} from '../../src/parse/parse.ts'
import {readOutline} from '../../src/report/sections.ts'
import {Source} from '../../src/source.ts'

function paragraphsOf(text: string, path = 'report.txt') {
  const source = new Source(text)
  const {paragraphs} = readOutline(parseDocument(source, {path}))
  return {source, paragraphs, texts: paragraphs.map(paragraph => paragraph.text)}
}

describe('the text of a paragraph', () => {
  it('joins lines: nothing between Chinese characters, a blank between Latin words', () => {
    expect(paragraphsOf('我局办理申请共\n计十件，使用 Open\nGovernment 平台。').texts).toEqual([
      '我局办理申请共计十件，使用 Open Government 平台。'
    ])
  })

  it('resolves emphasis, links, code, escapes and entities, and leaves out what nobody sees', () => {
    const {texts} = paragraphsOf('我局**主动\u200b公开**[12](http://a.example)条\\*，`其中`A&amp;B 3&nbsp;条。', 'a.md')
    expect(texts).toEqual(['我局主动公开12条*，其中A&B 3\u00a0条。'])
  })

  it('reads radicals as the characters they look like', () => {
    expect(paragraphsOf('⾏政许可由⼈⺠政府作出。').texts).toEqual(['行政许可由人民政府作出。'])
  })

  it('leaves out page numbers and joins what a page cuts', () => {
    const text = '    我局不断提升公开的\n质量和水\n\n               - 3 -\n平，成效明显。\n    另起一段。\n'
    expect(paragraphsOf(text).texts).toEqual(['我局不断提升公开的质量和水平，成效明显。', '另起一段。'])
  })

  it('leaves out page numbers that look like a list', () => {
    expect(paragraphsOf('我局不断提升质量和水\n\n- 3 -\n\n平，成效明显。', 'a.md').texts).toEqual([
      '我局不断提升质量和水平，成效明显。'
    ])
  })

  it('leaves out the line that every page repeats', () => {
    const page = (number: number) =>
      `这是第${'一二三四'[number]}页的正文内容。\n\n- ${number + 1} -\n\n清河局年度报告\n\n`
    expect(paragraphsOf([0, 1, 2, 3].map(page).join('')).texts).toEqual([
      '这是第一页的正文内容。',
      '这是第二页的正文内容。',
      '这是第三页的正文内容。',
      '这是第四页的正文内容。'
    ])
  })

  it.each(['-1-', '— 12 —', '第 3 页', '第3页 共8页', '共8页', '3 / 8', '- 3 -', 'Page 3'])(
    '%j is a page number',
    text => {
      expect(isPageNumber(text)).toBe(true)
    }
  )

  it.each(['12', '1-3月', '-5', '第一页为封面', '2024/2025', '共收到 3 件'])('%j is none', text => {
    expect(isPageNumber(text)).toBe(false)
  })
})

describe('where a paragraph begins', () => {
  it('at a line set in', () => {
    const text = '    第一段的第一行文字文字文字\n第一段的第二行。\n    第二段的第一行文字文字文字\n第二段的第二行'
    expect(paragraphsOf(text).texts).toEqual([
      '第一段的第一行文字文字文字第一段的第二行。',
      '第二段的第一行文字文字文字第二段的第二行'
    ])
  })

  it('at a numbered line behind a finished one, not at a number in a broken sentence', () => {
    const text =
      '（一）主动公开情况。全年公开信息若干条。\n（二）依申请公开情况。按照条例第二十条第\n（八）项的规定，全年公开收费项目共计\n21 个，均已公开。'
    expect(paragraphsOf(text).texts).toEqual([
      '（一）主动公开情况。全年公开信息若干条。',
      '（二）依申请公开情况。按照条例第二十条第（八）项的规定，全年公开收费项目共计21 个，均已公开。'
    ])
  })

  it('behind a short last line', () => {
    const text = '全年共组织了四次业务培训，参加人数较多，效\n果良好。\n下一年度将继续组织相关的业务培训和工作交\n流。'
    expect(paragraphsOf(text).texts).toHaveLength(2)
  })

  it('behind a heading glued to its text, on the next line or on the same', () => {
    const {paragraphs} = paragraphsOf('五、存在的主要问题及改进情况\n人手不足。\n\n六、其他需要报告的事项：无')
    expect(paragraphs.map(({kind, text, section}) => [kind, text, section])).toEqual([
      ['heading', '五、存在的主要问题及改进情况', 5],
      ['paragraph', '人手不足。', 5],
      ['heading', '六、其他需要报告的事项', 6],
      ['paragraph', '无', 6]
    ])
  })

  it.each(['\u2028', '\u2029', '\u0085', '\u000b', '\u000c'])('behind %j and a heading', separator => {
    const {texts} = paragraphsOf(
      `四、政府信息公开行政复议、行政诉讼情况${separator}五、存在的主要问题及改进情况${separator}人手不足。`
    )
    expect(texts).toEqual(['四、政府信息公开行政复议、行政诉讼情况', '五、存在的主要问题及改进情况', '人手不足。'])
  })

  it('keeps list items and their numbers apart', () => {
    const {paragraphs} = paragraphsOf('- 1、人手不足。\n- 2、经验不足。\n\n1. 加强培训。\n2. 完善制度。\n', 'a.md')
    expect(paragraphs.map(({kind, text}) => `${kind} ${text}`)).toEqual([
      'list-item 1、人手不足。',
      'list-item 2、经验不足。',
      'list-item 1. 加强培训。',
      'list-item 2. 完善制度。'
    ])
  })
})

describe('places in the source', () => {
  const text = '> 一段引用。\n\n  全年**共收**到\r\n   申请&#49;2件，\\#其中\u200b网上3件。\n'
  const {source, paragraphs} = paragraphsOf(text, 'a.md')
  const paragraph = paragraphs.at(-1)

  function sliceOf(words: string): string {
    const start = paragraph?.text.indexOf(words) ?? -1
    expect(start, words).toBeGreaterThanOrEqual(0)
    return source.slice(paragraph?.at(start, start + words.length).span ?? {start: 0, end: 0})
  }

  it('are exact inside markup and over lines', () => {
    expect(paragraph?.text).toBe('全年共收到申请12件，#其中网上3件。')
    expect(sliceOf('共收')).toBe('共收')
    expect(sliceOf('收到申')).toBe('收**到\r\n   申')
    expect(sliceOf('12件')).toBe('&#49;2件')
    expect(sliceOf('#其')).toBe('\\#其')
    expect(sliceOf('中网')).toBe('中\u200b网')
    expect(sliceOf('网上3件')).toBe('网上3件')
  })

  it('are clamped, and empty where nothing is asked for', () => {
    expect(source.slice(paragraph?.at(-5, 2).span ?? {start: 0, end: 0})).toBe('全年')
    expect(paragraph?.at(500, 900).span).toEqual({start: paragraph?.span.end, end: paragraph?.span.end})
    const empty = paragraph?.at(2, 2).span
    expect(empty?.start).toBe(empty?.end)
  })

  it('have an address', () => {
    const {paragraphs: all} = paragraphsOf(
      '清河县民政局2024年政府信息公开工作年度报告\n\n前言。\n\n一、总体情况\n\n（一）主动公开\n\n甲。\n\n乙。'
    )
    expect(all.map(({place}) => place)).toEqual([
      '标题',
      '正文前 第 1 段',
      '一、总体情况',
      '一、总体情况 · （一）主动公开',
      '一、总体情况 第 1 段',
      '一、总体情况 第 2 段'
    ])
  })
})

describe('much of the same', () => {
  it.each([
    ['lines', '我局不断提升政府信息公开的质量和水平\n'],
    ['blocks', '- 1 -\n\n一、总体情况\n\n甲\n\n'],
    ['breaks', '甲\u2028'],
    ['entities', '&#49;'],
    ['emphasis', '**甲**乙'],
    ['blanks', '　 　 ']
  ])('is read to its end: %s', (_, unit) => {
    const source = new Source(unit.repeat(39_000 / unit.length))
    const {paragraphs} = readOutline(parseDocument(source, {path: 'a.txt', dialect: 'text'}))
    expect(paragraphs.every(({span}) => 0 <= span.start && span.end <= source.text.length)).toBe(true)
    expect(paragraphs.length > 0).toBe(unit.trim() !== '')
  })
})
