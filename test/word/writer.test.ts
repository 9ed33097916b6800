/**
 * A report from its first line in LibreOffice Writer to the fixed file, as its author goes about it: written with
 * tables and automatic numbers, checked, annotated, opened, fixed, checked again. Skipped where there is no `soffice`.
 */

import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {comments} from '../annotate/looking.ts'
import {Folder} from '../cli/harness.ts'
import {inventTruth, type Truth, withFigures} from '../invented/truth.ts'
import {isInstalled, LibreOffice} from './libreoffice.ts'
import {renderFodt} from './make-fodt.ts'
import {figuresIn, figuresOf, findingsOf, lintBytes} from './reading.ts'

const good = inventTruth(121, {size: 'many'})

/** Two figures and a sentence that are wrong; what is right instead, by the words that are wrong. */
const wrong = {
  figures: {'requests.results.granted.naturalPerson': '99999', 'disputes.reconsideration.total': '777'},
  words: '的的'
}

function planted(truth: Truth): Truth {
  const sections = truth.sections.map(section =>
    section.number === 1
      ? {
          ...section,
          blocks: [...section.blocks, {kind: 'paragraph' as const, text: `公开工作取得新${wrong.words}进展。`}]
        }
      : section
  )
  return withFigures({...truth, sections}, wrong.figures)
}

const office = isInstalled ? new LibreOffice() : null
const folder = new Folder()
afterAll(() => office?.dispose())

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder.path, name)))

/** The words that Writer shows as those of each comment, with the comment. */
function marked(odt: string): {words: string; comment: string}[] {
  const begun = [...odt.matchAll(/<office:annotation [^>]*office:name="([^"]+)"[^>]*>/g)]
  return begun.map(({0: tag, 1: name, index}) => {
    const close = odt.indexOf('</office:annotation>', index)
    const end = odt.indexOf(`<office:annotation-end office:name="${name}"`, close)
    const plain = (xml: string): string => xml.replace(/<office:annotation [\s\S]*?<\/office:annotation>|<[^<>]*>/g, '')
    return {words: end < 0 ? '' : plain(odt.slice(close, end)), comment: plain(odt.slice(index + tag.length, close))}
  })
}

describe.skipIf(!office)('a report written in LibreOffice Writer (skipped: soffice is not installed)', () => {
  test('is checked, annotated, fixed and checked again', async () => {
    if (!office) return
    const draft = office.convert(encode(renderFodt(planted(good))), 'fodt', 'docx')
    folder.write('年报.docx', draft)
    expect(figuresOf(await lintBytes(draft, '年报.docx'))).toEqual(figuresIn(planted(good)))

    const checked = await folder.run(['年报.docx'])
    expect(checked.exitCode).toBe(1)
    for (const words of ['99999', '777', wrong.words]) expect(checked.stdout).toContain(words)

    expect(await folder.run(['annotate', '年报.docx', '-o', '校核.docx'])).toMatchObject({exitCode: 0})
    const {diagnostics, report} = await lintBytes(draft, '年报.docx')
    const text = report?.source.text ?? ''
    const opened = new TextDecoder().decode(office.convert(bytesOf('校核.docx'), 'docx', 'fodt'))
    const all = marked(opened)
    // Beside the findings stand their causes, each in a comment of its own.
    const shown = all.filter(({comment}) => diagnostics.some(({message}) => comment.includes(message)))
    expect(shown).toHaveLength(diagnostics.length)
    for (const {message} of diagnostics) expect(shown.some(({comment}) => comment.includes(message))).toBe(true)
    expect(shown.map(({words}) => words).sort()).toEqual(
      diagnostics.map(({location: {range}}) => text.slice(range.start.offset, range.end.offset)).sort()
    )

    const fixed = [...Object.entries(wrong.figures), [wrong.words, wrong.words] as const].reduce(
      (text, [path, words]) => text.replace(`>${words}<`, `>${good.figures.get(path) ?? '的'}<`),
      opened
    )
    folder.write('定稿.docx', office.convert(encode(fixed), 'fodt', 'docx'))
    const last = await lintBytes(bytesOf('定稿.docx'), '定稿.docx')
    expect(figuresOf(last)).toEqual(figuresIn(good))
    expect(findingsOf(last)).toEqual([])
    expect(await folder.run(['定稿.docx'])).toMatchObject({exitCode: 0})

    expect(comments(bytesOf('定稿.docx'))).toHaveLength(all.length)
    expect(await folder.run(['annotate', '定稿.docx', '-o', '定稿批注.docx'])).toMatchObject({exitCode: 0})
    const [verdict, ...rest] = marked(
      new TextDecoder().decode(office.convert(bytesOf('定稿批注.docx'), 'docx', 'fodt'))
    )
    expect(verdict?.comment).toContain('通过')
    expect(rest).toEqual([])
  }, 180_000)
})
