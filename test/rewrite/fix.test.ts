/** Safe fixes written back to files: the words change, and nothing else does. */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {named, part, textOf} from '../annotate/looking.ts'
import {Folder} from '../cli/harness.ts'
import {advised, good} from '../cli/reports.ts'
import {encodeGb18030} from '../encoding/encode.ts'
import {inventTruth, type Truth} from '../invented/truth.ts'
import {makeDocx, paragraph, renderDocx, run} from '../word/make-docx.ts'

let folder: Folder

function open(files: Record<string, string | Uint8Array>): void {
  folder = new Folder(files)
}

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder.path, name)))

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

// ---- Text ----------------------------------------------------------------------------------------------------------

const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ['UTF-8', text => new TextEncoder().encode(text)],
  ['UTF-8 with a byte order mark', text => new TextEncoder().encode(`\uFEFF${text}`)],
  ['GB18030', encodeGb18030],
  ['UTF-16LE with a byte order mark', text => utf16(`\uFEFF${text}`, true)],
  ['UTF-16BE with a byte order mark', text => utf16(`\uFEFF${text}`, false)],
  ['UTF-16LE without', text => utf16(text, true)]
]

describe.each(encodings)('a text in %s', (_, encode) => {
  it.each([
    ['\n', (text: string) => text],
    ['\r\n', (text: string) => text.replaceAll('\n', '\r\n')]
  ])('is fixed in place, with line ends %j and every other byte kept', async (_, ends) => {
    const rare = (text: string) => ends(text.replace('\n\n', '\n\n㐀𠮷€①\n\n'))
    open({'年报.md': encode(rare(advised))})
    const {stderr} = await folder.run(['年报.md', '--fix'])
    expect(stderr).toContain('已改正 1 处')
    expect(bytesOf('年报.md')).toEqual(encode(rare(good)))
  })
})

it('leaves a text whose bytes are not those of its encoding as it is, and does not promise to fix it', async () => {
  const damaged = encodeGb18030(advised)
  const lost = Uint8Array.from([...damaged, 0x0a, 0xff, 0x0a])
  open({'年报.md': lost})
  const before = await folder.run(['年报.md'])
  expect(before.stdout).toContain('halfwidth-punctuation')
  expect(before.stdout).not.toContain('--fix')
  const {stderr} = await folder.run(['年报.md', '--fix'])
  expect(stderr).toContain('没有自动改')
  expect(bytesOf('年报.md')).toEqual(lost)
})

// ---- Word ----------------------------------------------------------------------------------------------------------

const clean = inventTruth(77, {size: 'few', standard: '2021'})

/** The report with a paragraph of these words in section five. */
function withText(...texts: readonly string[]): Truth {
  const sections = clean.sections.map(section =>
    section.number === 5
      ? {...section, blocks: [...section.blocks, ...texts.map(text => ({kind: 'paragraph' as const, text}))]}
      : section
  )
  return {...clean, sections}
}

/** A body in the place of the paragraph that says 「标记」. */
function withBody(xml: string, others: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const files = unzipSync(renderDocx(withText('标记在此。')))
  const main = new TextDecoder().decode(files['word/document.xml'])
  const at = main.indexOf('标记在此。')
  const start = main.lastIndexOf('<w:p>', at)
  const end = main.indexOf('</w:p>', at) + '</w:p>'.length
  const changed = main.slice(0, start) + xml + main.slice(end)
  return zipSync({...files, 'word/document.xml': new TextEncoder().encode(changed), ...others})
}

const linter = createLinter()
const fix = async (bytes: Uint8Array) => {
  const fixed = await linter.fixBytes(bytes, {path: '年报.docx'})
  if (fixed === null) throw new Error('It was not fixed')
  return fixed
}
const wordsOf = (bytes: Uint8Array): string => textOf(part(bytes, 'word/document.xml'))

describe('a Word file', () => {
  it('is fixed in place: runs, formatting and all other parts stay as they are', async () => {
    const runs =
      run('一是制度不够完善', '<w:b/>') +
      run(',培训', '<w:i/>') +
      run('经费&人员不够(含线上）', '<w:color w:val="FF0000"/>') +
      run(';二是力量不足。', '<w:u w:val="single"/>')
    const before = withBody(paragraph(runs, '<w:jc w:val="both"/>'), {'word/media/a.bin': new Uint8Array([1, 2, 3])})
    open({'年报.docx': before})
    const {stderr} = await folder.run(['年报.docx', '--fix'])
    expect(stderr).toMatch(/已改正 [1-9]/)
    const after = bytesOf('年报.docx')
    const main = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
    expect(main(after)).toBe(
      main(before)
        .replace(',培训', '，培训')
        .replace('人员不够(含', '人员不够（含')
        .replace(';二是力量不足。', '；二是力量不足。')
    )
    expect(wordsOf(after)).toContain('一是制度不够完善，培训经费&人员不够（含线上）；二是力量不足。')
    const [old, now] = [unzipSync(before), unzipSync(after)]
    expect(Object.keys(now)).toEqual(Object.keys(old))
    for (const [name, bytes] of Object.entries(old)) if (name !== 'word/document.xml') expect(now[name]).toEqual(bytes)
    expect((await folder.run(['年报.docx'])).stdout).not.toContain('halfwidth-punctuation')
  })

  it('says for each paragraph what --fix-dry-run would change, and changes nothing', async () => {
    const before = renderDocx(withText('一是制度不够完善,培训不够。', '二是力量不足;三是经费不足。'))
    open({'年报.docx': before})
    const {stdout} = await folder.run(['年报.docx', '--fix-dry-run'])
    expect(stdout).toMatch(
      /--- 年报\.docx\n\+\+\+ 年报\.docx\n@@ .*第 \d+ 段.* @@\n-一是制度不够完善,培训不够。\n\+一是制度不够完善，培训不够。\n/
    )
    expect(stdout).toContain('-二是力量不足;三是经费不足。\n+二是力量不足；三是经费不足。\n')
    expect(bytesOf('年报.docx')).toEqual(before)
  })

  const field = (words: string) => `<w:fldSimple w:instr="REF a">${run(words)}</w:fldSimple>`
  const complex = (words: string) =>
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r>' +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
  const bound = (words: string) =>
    `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="b"/></w:sdtPr><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`
  it.each([
    ['the result of a field', field],
    ['the result of a field in runs', complex],
    ['a control that shows data', bound]
  ])('leaves %s alone, and does not promise to fix it', async (_, wrap) => {
    const bytes = withBody(paragraph(wrap('一是制度不够完善,培训不够。')))
    const result = await linter.lintBytes(bytes, {path: '年报.docx'})
    const found = result.diagnostics.filter(({rule}) => rule === 'halfwidth-punctuation')
    expect(found.flatMap(({fixes}) => fixes.map(({safety}) => safety))).toEqual(['suggestion'])
    const fixed = await fix(bytes)
    expect(fixed.fixed).toEqual([])
    expect(fixed.bytes).toBe(bytes)
  })

  it('fixes what stands in an insertion, a link and a plain control', async () => {
    const plain = `<w:sdt><w:sdtContent>${run('一是制度不够完善,')}</w:sdtContent></w:sdt>`
    const link = `<w:hyperlink w:anchor="a">${run('培训不够;')}</w:hyperlink>`
    const inserted = `<w:ins w:id="9" w:author="某人">${run('力量(专职）不足。')}</w:ins>`
    const fixed = await fix(withBody(paragraph(plain + link + inserted)))
    expect(wordsOf(fixed.bytes)).toContain('一是制度不够完善，培训不够；力量（专职）不足。')
    expect(named(part(fixed.bytes, 'word/document.xml'), 'w:ins')).toHaveLength(1)
  })

  it('never changes a figure, and gives the text that is read from the new file', async () => {
    const fixed = await fix(renderDocx(withText('一是制度不够完善,培训不够。')))
    const read = await linter.lintBytes(fixed.bytes, {path: '年报.docx'})
    expect(read.report?.source.text).toBe(fixed.after)
    expect(fixed.after).not.toBe(fixed.before)
    const figures = (text: typeof read) => [...(text.report?.figures ?? [])].map(({raw}) => raw)
    expect(figures(read)).toEqual(figures(await linter.lintBytes(renderDocx(clean), {path: '年报.docx'})))
  })

  it('that is signed is left as it is', async () => {
    const signed = withBody(paragraph(run('一是制度不够完善,培训不够。')), {
      '_xmlsignatures/sig1.xml': new Uint8Array([60])
    })
    expect(await linter.fixBytes(signed, {path: '年报.docx'})).toBeNull()
    expect((await linter.lintBytes(signed, {path: '年报.docx'})).fixable).toBe(false)
  })
})

it('gives nothing for what is no report, and for kinds that are not written', async () => {
  const minutes = makeDocx(paragraph(run('会议纪要,略')))
  expect(await linter.fixBytes(minutes, {path: 'a.docx'})).toBeNull()
  expect(await linter.fixBytes(new TextEncoder().encode('{\\rtf1 a}'), {path: 'a.rtf'})).toBeNull()
})
