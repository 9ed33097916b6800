import {test} from 'vitest'
import {readFileSync, readdirSync} from 'node:fs'
import {parseDocument} from '/work/main/src/parse/parse.ts'
import {Source} from '/work/main/src/source.ts'
test('x', () => {
  for (const dir of ['/work/shared/seeds/','/work/shared/real/']) for (const f of readdirSync(dir).filter(f=>/\.(txt|md)$/.test(f)&&f!=='README.md')) {
    const d = parseDocument(new Source(readFileSync(dir+f,'utf8')), {path:f})
    console.log('=====',f,d.dialect,d.tables.map(t=>t.grid.layout+':'+t.grid.rows.length).join(' '))
    if (process.env.SHOW && f.includes(process.env.SHOW)) for (const t of d.tables) { console.log('---', t.grid.layout); for (const r of t.grid.rows) console.log(r.slots.map(s=>s.covered?'^':s.cell.text).join(' | ')) }
  }
})
