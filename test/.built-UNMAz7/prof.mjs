import {Session} from './src/node/session.js'
import {findFiles} from './src/node/files.js'
import {readFileSync} from 'node:fs'
import {readBytes} from './src/parse/bytes.js'
import {decodeText} from './src/parse/encoding.js'
import {buildReport} from './src/report/build.js'
const s=new Session({config:null})
const {files}=await findFiles(['/tmp/inv'],{cwd:'/'})
const t={};const add=(k,v)=>t[k]=(t[k]??0)+v
const results=[]
for(let pass=0;pass<2;pass++){ for(const k in t) delete t[k]
for(const f of files){const b=readFileSync(f.absolute);
let a=performance.now();decodeText(b);add('decode',performance.now()-a)
a=performance.now();const d=await readBytes(b,{path:f.path});add('parse',performance.now()-a)
a=performance.now();buildReport(d);add('build',performance.now()-a)
a=performance.now();const r=await s.lintBytes(b,f.absolute,{path:f.path});add('lint',performance.now()-a)
if(pass==1)results.push(r)
}
console.log(t)}
global.gc?.();console.log('full',process.memoryUsage().heapUsed/1e6)
const l=await s.linterFor('/x')
let a=performance.now();l.lintCorpus(results);console.log('corpus',performance.now()-a)
const plain=results.map(({report,...r})=>JSON.stringify({...r,report:report&&{agency:report.agency,year:report.year}}))
console.log('plain chars',plain.reduce((a,b)=>a+b.length,0)/results.length)
console.log('digest chars',results.reduce((a,b)=>a+JSON.stringify(b.digests).length,0)/results.length, Object.fromEntries(Object.entries(results[0].digests).map(([k,v])=>[k,JSON.stringify(v).length])), 'outcomes', JSON.stringify(results[0].outcomes).length, 'gravest', JSON.stringify(results[0].gravest).length)
results.length=0; global.gc?.();const h=process.memoryUsage().heapUsed
const back=plain.map(x=>JSON.parse(x)); global.gc?.(); console.log('plain each KB',(process.memoryUsage().heapUsed-h)/1e3/back.length, process.memoryUsage().heapUsed/1e6)
