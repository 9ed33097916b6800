import {readFileSync} from 'node:fs'
import {it} from 'vitest'
import {parseDocument} from '/work/main/src/parse/parse.ts'
import {readOutline} from '/work/main/src/report/sections.ts'
import {Source} from '/work/main/src/source.ts'

it('x', () => {
  const out: string[] = []
  for (const f of (process.env.FILES ?? '').split(' ')) {
    const source = new Source(readFileSync(f, 'utf8'))
    const t0 = performance.now()
    const doc = parseDocument(source, {path: f})
    const t1 = performance.now()
    const o = readOutline(doc)
    out.push(
      `##### ${f} ${doc.dialect} parse ${(t1 - t0).toFixed(0)} outline ${(performance.now() - t1).toFixed(0)} tables ${doc.tables.length}`
    )
    out.push(`title ${o.title?.text} | ${o.title?.agency} | ${o.title?.year} | ${o.title?.beforeSections}`)
    for (const s of o.sections)
      out.push(
        `  ${s.number} ${s.state} ${s.heading?.match} ${s.heading?.text} line ${source.pointAt(s.anchor.span.start).line} rep ${s.repeated.map(r => r.text)} paras ${s.paragraphs.length} <${source.slice(s.anchor.span).slice(0, 30)}>`
      )
    if (process.env.ALL)
      for (const p of o.paragraphs)
        out.push(
          `    [${p.section} ${p.kind} ${p.depth ?? ''}] ${p.place} L${source.pointAt(p.span.start).line}: ${p.text.slice(0, 50)} ⋯ ${p.text.slice(-20)} (${p.text.length})`
        )
  }
  console.log(out.join('\n'))
})
