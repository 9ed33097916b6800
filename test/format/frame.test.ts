/** The code frame: carets stand under their characters in display columns, and long lines are cut to a window. */

import stringWidth from 'string-width'
import {describe, expect, it} from 'vitest'
import {codeFrame} from '../../src/format/terminal/frame.ts'
import {plain} from '../../src/format/terminal/style.ts'
import {Source} from '../../src/source.ts'

function frame(text: string, marked: string, width = 60, numbers = true): string[] {
  const source = new Source(text)
  const start = text.indexOf(marked)
  expect(start).toBeGreaterThanOrEqual(0)
  return codeFrame(source, source.range({start, end: start + marked.length}), {width, numbers, style: plain})
}

/** The text of the first line above its carets, by display columns. */
function underlined([line = '', carets = '']: string[]): string {
  const from = stringWidth(carets.slice(0, carets.indexOf('^')))
  const to = stringWidth(carets)
  let column = 0
  let found = ''
  for (const {segment} of new Intl.Segmenter().segment(line)) {
    if (column >= from && column < to) found += segment
    column += stringWidth(segment)
  }
  return found
}

describe('carets', () => {
  it('stand under Chinese text', () => {
    expect(frame('本年新收政府信息公开申请12件。', '12')).toEqual([
      '1 │ 本年新收政府信息公开申请12件。',
      '  │                         ^^'
    ])
  })

  it('are as wide as what they mark', () => {
    expect(frame('一、总体情况', '总体')).toEqual(['1 │ 一、总体情况', '  │     ^^^^'])
  })

  it.each([
    ['tabs', '自然人\t12\t3', '12'],
    ['full-width digits', '共收到１２件', '１２'],
    ['a character beyond the BMP', '𠮷林局收到5件', '5'],
    ['combining marks', 'e\u0301e\u0301 12', '12'],
    ['an emoji of several code points', '👨‍👩‍👧收到7件', '7']
  ])('are right after %s', (_, text, marked) => {
    expect(underlined(frame(text, marked))).toBe(marked)
  })

  it('mark the place of something missing with one caret', () => {
    const source = new Source('收到  件')
    const range = source.range({start: 3, end: 3})
    expect(codeFrame(source, range, {width: 60, numbers: true, style: plain})[1]).toBe('  │      ^')
  })

  it('stand at the end of the line for a place after its last character', () => {
    const source = new Source('收到\n件')
    expect(codeFrame(source, source.range({start: 2, end: 2}), {width: 60, numbers: true, style: plain})).toEqual([
      '1 │ 收到',
      '  │     ^'
    ])
  })
})

describe('a long line', () => {
  const before = '前'.repeat(500)
  const after = '后'.repeat(500)

  it('is cut to a window around the range', () => {
    const lines = frame(`${before}目标${after}`, '目标', 40)
    expect(lines[0]).toMatch(/^1 │ …前+目标后+…$/)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40)
    expect(underlined(lines)).toBe('目标')
  })

  it('shows the beginning of a range that is longer than the window', () => {
    const lines = frame(`甲${'长'.repeat(300)}乙`, '长'.repeat(300), 40)
    expect(lines[0]).toMatch(/^1 │ …长+…$/)
    expect(stringWidth(lines[0] ?? '')).toBeLessThanOrEqual(40)
    expect(underlined(lines)).toMatch(/^长+$/)
  })

  it('has no ellipsis on the side where it ends', () => {
    expect(frame(`目标${after}`, '目标', 40)[0]).toMatch(/^1 │ 目标后+…$/)
    expect(frame(`${before}目标`, '目标', 40)[0]).toMatch(/^1 │ …前+目标$/)
  })

  it('does not cut a surrogate pair', () => {
    const lines = frame(`${'𠮷'.repeat(400)}目标${'𠮷'.repeat(400)}`, '目标', 41)
    expect(lines.join('')).not.toMatch(/[\ud800-\udfff]/u)
  })

  it('of a megabyte is cut to a window', () => {
    const text = `${'前'.repeat(500_000)}目标${'后'.repeat(500_000)}`
    expect(frame(text, '目标').join('').length).toBeLessThan(500)
  })
})

describe('several lines', () => {
  it('are shown with their numbers, three at most', () => {
    expect(frame('甲\n乙\n丙\n丁\n戊', '甲\n乙\n丙\n丁')).toEqual([
      '1 │ 甲',
      '  │ ^^',
      '2 │ 乙',
      '  │ ^^',
      '3 │ 丙',
      '  │ ^^',
      '  │ …'
    ])
  })

  it('do not show a line that the range only reaches the start of', () => {
    expect(frame('甲\n乙\n', '甲\n')).toEqual(['1 │ 甲', '  │ ^^'])
  })

  it('end with CRLF without a trace', () => {
    expect(frame('甲\r\n乙\r\n', '乙')).toEqual(['2 │ 乙', '  │ ^^'])
  })
})

describe('of a page', () => {
  const page = (body: string) => `<!DOCTYPE html><html><body>${body}</body></html>`

  it('the words are shown, not the tags around them and within the range', () => {
    const marked = '12</span><span style="color: red">件'
    const lines = frame(page(`<p style="font: 12px">收到<span>申请${marked}</span>。</p><p>办结9件</p>`), marked)
    expect(lines).toEqual(['1 │ 收到申请12件。 办结9件', '  │         ^^^^'])
  })

  it('cells are parted, and a blank one is marked', () => {
    const row = '<tr><td><p>规章</p></td><td>&nbsp;1</td><td></td><td>3</td></tr>'
    const source = new Source(page(`<table>${row}</table>`))
    const at = source.text.indexOf('<td></td>') + '<td>'.length
    const options = {width: 60, numbers: true, style: plain}
    expect(codeFrame(source, source.range({start: at, end: at}), options)).toEqual([
      '1 │ 规章 │ 1 │  │ 3',
      '  │            ^'
    ])
  })

  it('characters that are written by name or number are shown themselves', () => {
    const text = page('<p>按照《通知&lt;办法&gt;》&#8220;一&#x4e8c;&rdquo;&amp;三&unknown;</p>')
    expect(frame(text, '&lt;办法&gt;')).toEqual(['1 │ 按照《通知<办法>》“一二”&三&unknown;', '  │           ^^^^^^'])
    expect(frame(page('<p>甲&#27;[31m乙</p>'), '乙')[0]).toBe('1 │ 甲␛[31m乙')
  })

  it('what a tag itself says is shown as it is written', () => {
    const lines = frame('<html>\n<meta name="PubDate" content="2026-04-17"/>\n</html>', '2026-04-17')
    expect(lines[0]).toBe('2 │ <meta name="PubDate" content="2026-04-17"/>')
    expect(underlined(lines)).toBe('2026-04-17')
  })

  it('a line that begins within a tag shows what comes behind it', () => {
    expect(frame('<html><p\nclass="a">甲乙</p></html>', '乙')).toEqual(['2 │ 甲乙', '  │   ^^'])
  })

  it('of a megabyte in one line takes no longer than its window', () => {
    const text = page(`${'<b>前</b>'.repeat(100_000)}目标${'<b>后</b>'.repeat(100_000)}`)
    expect(frame(text, '目标').join('').length).toBeLessThan(500)
  })
})

describe('a frame', () => {
  it('has no numbers where a file has no lines', () => {
    expect(frame('甲乙', '乙', 60, false)).toEqual([' │ 甲乙', ' │   ^^'])
  })

  it('lets no control character through', () => {
    const lines = frame('收\u001b[31m到\u202e5件\u0007', '5')
    expect(lines[0]).toBe('1 │ 收␛[31m到�5件␇')
  })
})
