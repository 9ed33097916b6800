import {describe, expect, it} from 'vitest'
import {parseDocument} from '../../src/parse/parse.ts'
import {readOutline} from '../../src/report/sections.ts'
import {Source} from '../../src/source.ts'
import {sections as forms} from '../../src/standard/forms/sections.ts'

const title = '清河县民政局2024年政府信息公开工作年度报告'
const bodies = [
  '全年公开信息若干。',
  '（表略）',
  '（表略）',
  '（表略）',
  '人手不足，下一步加强培训。',
  '未收取信息处理费。'
]
const headings = forms.map(form => form.heading)

/** A report with other headings in the place of some; null for none. */
function report(changes: Record<number, string | null> = {}, start = title): string {
  const parts = bodies.map((body, index) => {
    const heading = index + 1 in changes ? changes[index + 1] : headings[index]
    return heading === null ? body : `${heading}\n\n${body}`
  })
  return [start, ...parts].join('\n\n')
}

function read(text: string, path = 'report.txt') {
  const source = new Source(text)
  const outline = readOutline(parseDocument(source, {path}))
  return {
    ...outline,
    source,
    states: outline.sections.map(({state, heading}) => (heading === null ? state : heading.match)),
    bodies: outline.sections.map(section => section.paragraphs.map(paragraph => paragraph.text).join('|'))
  }
}

const allExact = Array(6).fill('exact')

describe('the six sections', () => {
  it('are found with their text', () => {
    const outline = read(report())
    expect(outline.states).toEqual(allExact)
    expect(outline.bodies).toEqual(bodies)
    expect(outline.sections.map(({heading}) => heading?.numeral)).toEqual([...'一二三四五六'])
    expect(outline.source.slice(outline.sections[3]?.anchor.span ?? {start: 0, end: 0})).toBe(headings[3])
  })

  it.each([
    ['marked and bold', 'md', (heading: string, index: number) => (index % 2 ? `**${heading}**` : `#### ${heading}`)],
    ['without numbers', 'txt', (heading: string) => heading.slice(2)],
    ['numbered by digits', 'txt', (heading: string, index: number) => `${index + 1}. ${heading.slice(2)}`],
    ['an ordered list', 'md', (heading: string, index: number) => `${index + 1}. ${heading.slice(2)}`],
    ['第一部分', 'txt', (heading: string, index: number) => `第${'一二三四五六'[index]}部分　${heading.slice(2)}`],
    ['blanks within', 'txt', (heading: string) => [...heading].join(' ')],
    ['a colon behind', 'txt', (heading: string) => `${heading}：`]
  ])('in other dress: %s', (_, extension, dress) => {
    const changes = Object.fromEntries(headings.map((heading, index) => [index + 1, dress(heading, index)]))
    expect(read(report(changes), `report.${extension}`).states).toEqual(allExact)
  })

  it('by other names, and with misprints', () => {
    const outline = read(
      report({
        1: '一、工作基本情况',
        4: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
        5: '五、存在问题及今后努力方向',
        6: '六、其它需要报告事项'
      })
    )
    expect(outline.states).toEqual(['alias', 'exact', 'exact', 'alias', 'alias', 'slip'])
    expect(
      read(report({4: '四、政府信息公开行政法复议、行政诉讼情况', 3: '三、收到和处理政府信息公开申情况'})).states
    ).toEqual(['exact', 'exact', 'slip', 'slip', 'exact', 'exact'])
  })

  it('are not found in a table of contents', () => {
    for (const entry of headings.map((_, index) => ['', '……3', '    7'][index % 3] ?? '')) {
      const contents = headings.map(heading => heading + entry).join('\n')
      const outline = read(report({}, `${title}\n\n目录\n\n${contents}`))
      expect(outline.bodies).toEqual(bodies)
      expect(outline.sections.flatMap(section => section.repeated)).toEqual([])
    }
  })

  it('are not the rows of table three', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量 0',
      '二、上年结转政府信息公开申请数量 0',
      '三、本年度办理结果',
      '四、结转下年度继续办理 0'
    ]
    const outline = read(report({3: `${headings[2]}\n\n${rows.join('\n\n')}`}))
    expect(outline.states).toEqual(allExact)
    expect(outline.headings).toHaveLength(6)
  })

  it('are not the topics of section one', () => {
    const topics = '（一）主动公开情况\n\n甲。\n\n（二）依申请公开情况\n\n乙。\n\n2. 主动公开政府信息情况的说明\n\n丙。'
    const outline = read(report({1: `${headings[0]}\n\n${topics}`}))
    expect(outline.headings).toHaveLength(6)
  })
})

describe('what is amiss', () => {
  it('absent: the anchor is the heading before the gap', () => {
    const outline = read(report({4: null, 5: null}))
    expect(outline.states).toEqual(['exact', 'exact', 'exact', 'absent', 'absent', 'exact'])
    expect(outline.source.slice(outline.sections[3]?.anchor.span ?? {start: 0, end: 0})).toBe(headings[2])
    expect(outline.source.slice(outline.sections[4]?.anchor.span ?? {start: 0, end: 0})).toBe(headings[2])
    expect(outline.sections[3]?.paragraphs).toEqual([])
  })

  it('absent at the beginning: the anchor is the title', () => {
    const outline = read(report({1: null}))
    expect(outline.states[0]).toBe('absent')
    expect(outline.source.slice(outline.sections[0]?.anchor.span ?? {start: 0, end: 0})).toBe(title)
  })

  it('out of order: both are there', () => {
    const outline = read(report({2: headings[2] ?? '', 3: headings[1] ?? ''}))
    expect(outline.states).toEqual(allExact)
    expect(outline.headings.map(heading => heading.numeral)).toEqual([...'一三二四五六'])
  })

  it('twice', () => {
    const outline = read(report({6: `${headings[4]}\n\n经费不足，下一步增加投入。\n\n${headings[5]}`}))
    expect(outline.sections[4]?.repeated.map(heading => heading.text)).toEqual([headings[4]])
    expect(outline.headings).toHaveLength(7)
  })

  it('headings restart with other numbers', () => {
    const outline = read(report({2: '一、主动公开政府信息情况', 3: '二、收到和处理政府信息公开申请情况'}))
    expect(outline.states).toEqual(allExact)
    expect(outline.sections.flatMap(section => section.repeated)).toEqual([])
  })

  it.each([
    ['（一）主要问题\n\n人手不足。\n\n（二）改进情况\n\n加强培训。', '（一）主要问题'],
    ['（一）存在的不足：人手不足。\n\n（二）改进措施：加强培训。', '（一）存在的不足：人手不足。']
  ])('the heading of section five is lost, its content stands: %j', (content, anchor) => {
    const text = report({5: null}).replace(bodies[4] ?? '', content)
    const outline = read(text)
    expect(outline.states).toEqual(['exact', 'exact', 'exact', 'exact', 'unheaded', 'exact'])
    expect(outline.source.slice(outline.sections[4]?.anchor.span ?? {start: 0, end: 0})).toBe(anchor)
    expect(outline.sections[3]?.paragraphs.map(({text: words}) => words)).toEqual(['（表略）'])
  })

  it('the heading of section four is lost, its table stands', () => {
    const table = [
      '| 行政复议 | | | | |',
      '|---|---|---|---|---|',
      '| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |',
      '| 0 | 0 | 0 | 0 | 0 |'
    ].join('\n')
    const outline = read(
      report({4: null}).replace(`${bodies[2]}\n\n${bodies[3]}`, `${bodies[2]}\n\n${table}`),
      'report.md'
    )
    expect(outline.states[3]).toBe('unheaded')
    expect(outline.source.slice(outline.sections[3]?.anchor.span ?? {start: 0, end: 0})).toBe('行政复议')
    expect(outline.sections[2]?.span.end).toBe(outline.sections[3]?.span.start)
  })

  it('nothing at all', () => {
    const outline = read('')
    expect(outline.states).toEqual(Array(6).fill('absent'))
    expect(outline.title).toBeNull()
    expect(outline.sections[0]?.anchor.span).toEqual({start: 0, end: 0})
  })
})

describe('the title', () => {
  it.each([
    [title, '清河县民政局', 2024],
    ['清河县民政局 2024 年度政府信息公开工作年度报告', '清河县民政局', 2024],
    ['2023年清河县人民政府政府信息公开工作年度报告', '清河县人民政府', 2023],
    ['清河县人民政府关于2023年政府信息公开工作年度报告', '清河县人民政府', 2023],
    ['清河县人民政府信息公开工作年度报告（2022年）', '清河县人民政府', 2022],
    ['清河镇二〇二四年政府信息公开年报', '清河镇', 2024],
    ['政府信息公开工作年度报告', null, null],
    ['２０２４年政府信息公开工作年度报告', null, 2024]
  ])('%j', (text, agency, year) => {
    const {title: found} = read(report({}, text))
    expect([found?.text, found?.agency, found?.year]).toEqual([text, agency, year])
    expect(found?.beforeSections).toBe(true)
  })

  it.each([
    ['清河县民政局\n   2024年政府信息公开工作年度报告', 'txt'],
    ['正文\n清河县民政局2024年政府\n信息公开工作\n年度报告', 'txt'],
    ['清河县民政局\n\n2024年政府信息公开工作年度报告', 'txt'],
    ['# 清河县民政局\n\n# 2024年政府信息公开工作年度报告', 'md']
  ])('over several lines: %j', (start, extension) => {
    const {title: found, states} = read(report({}, start), `report.${extension}`)
    expect([found?.text, found?.agency]).toEqual([title, '清河县民政局'])
    expect(states).toEqual(allExact)
  })

  it('behind the first heading', () => {
    const outline = read(report({1: `${headings[0]}\n\n${title}`}, '清河县人民政府网'))
    expect(outline.title?.text).toBe(title)
    expect(outline.title?.beforeSections).toBe(false)
    expect(outline.states).toEqual(allExact)
  })

  it('is not a sentence that speaks of the report', () => {
    expect(read(report({}, '根据条例要求，现公布2024年政府信息公开工作年度报告')).title).toBeNull()
    expect(read(report({}, '本报告由清河县民政局编制。')).title).toBeNull()
  })
})
