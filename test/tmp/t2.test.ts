import {test} from 'vitest'
import {readFileSync, readdirSync} from 'node:fs'
import {parseDocument} from '../../src/parse/parse.ts'
import {Source} from '../../src/source.ts'
import {findRows} from '../../src/report/tables/rows.ts'
import {findEvidence, chooseStandard} from '../../src/report/tables/evidence.ts'
import {readTables} from '../../src/report/tables/read.ts'
test('x', () => {
  for (const dir of ['../shared/seeds/','../shared/real/']) for (const f of readdirSync(dir).filter(f=>/\.(txt|md)$/.test(f)&&f!=='README.md')) {
    const source = new Source(readFileSync(dir+f,'utf8'))
    const d = parseDocument(source, {path:f})
    const rows = findRows(source, d.tables)
    const standard = chooseStandard(findEvidence(rows), 2024)
    const r = readTables(source, rows, standard!, [])
    const states: any = {}; const grounds: any = {}
    let badslice = 0
    for (const x of r.figures) { states[x.state]=(states[x.state]??0)+1; grounds[x.ground]=(grounds[x.ground]??0)+1; if (x.state==='number' && source.slice(x.span)!==x.raw) badslice++ }
    console.log('=====',f,JSON.stringify(states),JSON.stringify(grounds), r.tables.map(t=>t.state).join(), badslice)
    for (const t of r.tables) for (const i of t.issues.slice(0,6)) console.log('   ', i.kind, (i as any).row?.label, (i as any).label, (i as any).labels, (i as any).reason?.zh, (i as any).found, source.pointAt(i.at.span.start).line)
    if (process.env.SHOW && f.includes(process.env.SHOW)) console.log([...r.figures].map(x=>x.figure+'='+x.raw).join('\n'))
  }
})
