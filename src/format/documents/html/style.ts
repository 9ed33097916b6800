/** The style sheet of the web page: quiet on the screen, black on white on paper. */

const SANS =
  '"Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", sans-serif'
const SERIF =
  '"Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "Songti SC", "STSong", "SimSun", "FangSong", serif'

export const stylesheet = `
:root {
  --ink: #22262b; --soft: #59626d; --line: #dfe2e6; --paper: #ffffff; --ground: #f5f5f2;
  --error: #a8281c; --error-tint: #fbeeeb; --warning: #7d5300; --warning-tint: #fcf4e2;
  --warning-line: #c18a1c; --info-line: #7ea3c7; --part-line: #cf9a92; --note-line: #a79ccb; --hatch: #d9d4e8;
  --mark: #f7d9a8; --mark-error: #f3c4bb; --mark-info: #cfe0f0; --head: #fafaf8; --skipped: #ececea;
  --info: #24527f; --info-tint: #edf3f9; --undetermined: #574a7d; --undetermined-tint: #f1eff7; --passed: #2b6444; --passed-tint: #ebf4ee;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ink: #e4e7ea; --soft: #a5aeb8; --line: #3b4148; --paper: #1f2328; --ground: #16191c;
    --error: #ffa092; --error-tint: #42231e; --warning: #f0c36a; --warning-tint: #3a2f14;
    --warning-line: #b98a2c; --info-line: #5f8fbd; --part-line: #a8665c; --note-line: #7d70a8; --hatch: #4a4366;
    --mark: #6a4f1a; --mark-error: #74362c; --mark-info: #2b4c6c; --head: #262b31; --skipped: #31363c;
    --info: #9ec6ee; --info-tint: #1d3045; --undetermined: #c6baee; --undetermined-tint: #2e2843; --passed: #92d5af; --passed-tint: #1b3527;
  }
  .chart .picture { background: #ffffff; border-radius: 4px; padding: .4rem; }
}
* { box-sizing: border-box; }
html { font: 16px/1.75 ${SANS}; color: var(--ink); background: var(--ground); -webkit-text-size-adjust: 100%; }
body { margin: 0; line-break: strict; overflow-wrap: anywhere; text-autospace: normal; }
main { max-width: 60rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; }
h1, h2 { font-family: ${SERIF}; font-weight: 700; line-height: 1.4; margin: 0; }
h1 { font-size: 1.9rem; letter-spacing: .02em; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1rem; font-weight: 600; margin: 2.25rem 0 .75rem; }
p { margin: .5rem 0; }
a { color: var(--info); text-underline-offset: .2em; text-decoration-thickness: 1px; }
a:focus-visible, .scroll:focus-visible, summary:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
.soft { color: var(--soft); font-size: .875rem; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.verdict { display: inline-block; font-weight: 600; padding: 0 .7em; border-radius: 1em; font-size: .875rem; line-height: 1.9; white-space: nowrap; }
.verdict.failed { color: var(--error); background: var(--error-tint); }
.verdict.passed { color: var(--passed); background: var(--passed-tint); }
.verdict.passed-with-warnings { color: var(--warning); background: var(--warning-tint); white-space: normal; }
.verdict.not-judged, .verdict.missing { color: var(--undetermined); background: var(--undetermined-tint); }
.verdict.skipped { color: var(--soft); background: var(--skipped); }
header { margin-bottom: 2.5rem; }
header .verdict { font-size: 1rem; margin-top: .9rem; }
.groups { display: flex; flex-wrap: wrap; margin: 1.5rem 0 0; border-bottom: 1px solid var(--line); }
.totals { display: flex; flex-wrap: wrap; gap: .75rem 2rem; flex: 1 0 auto; max-width: 100%; margin: 0; padding: .8rem 2.5rem .8rem 0; border-top: 1px solid var(--line); }
.totals div { display: flex; flex-direction: column-reverse; }
.totals dt { color: var(--soft); font-size: .875rem; line-height: 1.5; }
.totals dd { margin: 0; font-size: 1.6rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.totals .none dd { color: var(--soft); }
.totals .error dd { color: var(--error); } .totals .warning dd { color: var(--warning); } .totals .info dd { color: var(--info); }
.totals .undetermined dd { color: var(--undetermined); } .totals .passed dd { color: var(--passed); }
.report { background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 2rem 2.25rem 2.25rem; margin-top: 2rem; }
.report > .soft { margin: .4rem 0 0; } .fact { display: inline-block; margin-right: 1em; }
.title { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: baseline; justify-content: space-between; }
.findings { list-style: none; margin: 0; padding: 0; }
.finding { border-left: 3px solid var(--line); padding: .15rem 0 .15rem 1.15rem; margin: 0 0 1.5rem; break-inside: avoid; }
.finding.error { border-color: var(--error); } .finding.warning { border-color: var(--warning-line); } .finding.info { border-color: var(--info-line); }
.finding:target { background: var(--info-tint); }
.finding .head { margin: 0; font-size: .875rem; color: var(--soft); }
.finding .head b { font-weight: 600; margin-right: .5em; }
.finding.error .head b { color: var(--error); } .finding.warning .head b { color: var(--warning); } .finding.info .head b { color: var(--info); }
.finding .message { margin: .15rem 0 .5rem; font-weight: 500; }
.finding dl { display: grid; grid-template-columns: 4.5em 1fr; gap: .15rem .75rem; margin: 0; font-size: .9375rem; line-height: 1.7; }
.finding dt { color: var(--soft); } .finding dd { margin: 0; }
.finding dd.basis, .finding dd.rule { color: var(--soft); font-size: .875rem; line-height: 1.94; }
.overview tr[hidden], .report[hidden], .finding[hidden], .filters[hidden] { display: none; }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-top: 1.25rem; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: baseline; font-size: .875rem; color: var(--soft); margin-bottom: .75rem; }
.filters input, .filters select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: 4px; padding: .2rem .4rem; max-width: 16rem; }
.overview th button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-decoration: underline dotted; text-underline-offset: .25em; }
.overview th[aria-sort="ascending"] button::after { content: " ↑"; } .overview th[aria-sort="descending"] button::after { content: " ↓"; }
section > h2 { margin: 2.5rem 0 1rem; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1.5rem; margin: .75rem 0; }
.chart { margin: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.1rem; min-width: 0; break-inside: avoid; }
.chart.rows { grid-column: 1 / -1; } .chart figcaption { font-weight: 600; margin-bottom: .5rem; }
.chart .picture { overflow-x: auto; } .chart svg { display: block; width: 100%; height: auto; min-width: 24rem; } .chart.rows svg { min-width: 34rem; }
.chart details { margin-top: .5rem; } .chart summary { font-weight: 400; font-size: .875rem; color: var(--soft); }
.rules th[scope="row"] { font-weight: 400; background: none; } .rules th, .rules td { border-width: 1px 0; } .rules thead th { background: none; color: var(--soft); } .rules thead th:first-child { text-align: left; }
p.next { float: right; font-size: .875rem; }
.fate { font-size: .75rem; padding: 0 .5em; margin-right: .5em; border: 1px solid currentColor; border-radius: 1em; } .fate.new { color: var(--error); }
q { quotes: none; font-family: ${SERIF}; } q .around { color: var(--soft); }
mark { color: inherit; background: linear-gradient(transparent 62%, var(--mark) 62%); }
.finding.error mark { background: linear-gradient(transparent 62%, var(--mark-error) 62%); }
.finding.info mark { background: linear-gradient(transparent 62%, var(--mark-info) 62%); }
code { font: .8125rem/1 ui-monospace, "SFMono-Regular", Consolas, "Liberation Mono", monospace; color: var(--soft); }
.note { border-left: 3px solid var(--note-line); padding-left: 1.15rem; }
.note ul { margin: .5rem 0 0; padding-left: 1.2em; }
.note li { margin: .2rem 0; }
.scroll { overflow-x: auto; margin: .75rem 0 1.25rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.5; font-variant-numeric: tabular-nums; background: var(--paper); }
caption { text-align: left; font-weight: 600; padding: 0 0 .4rem; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: center; vertical-align: middle; overflow-wrap: break-word; }
th { font-weight: 500; background: var(--head); }
th[scope^="row"] { text-align: left; }
.form-table td { min-width: 3.2em; } .form-table thead th { min-width: 3.2em; } .form-table th[scope^="row"] { min-width: 5em; }
.form-table td i { font-style: normal; font-size: .75rem; color: var(--soft); }
td.wrong { position: relative; font-weight: 600; } td sup { margin-left: .25em; font-weight: 400; line-height: 0; }
td.wrong.error { background: var(--error-tint); box-shadow: inset 0 0 0 2px var(--error); color: var(--error); }
td.wrong.warning { background: var(--warning-tint); box-shadow: inset 0 0 0 2px var(--warning-line); color: var(--warning); }
td.wrong.info { background: var(--info-tint); box-shadow: inset 0 0 0 1px var(--info-line); }
td.wrong.cause { background: var(--error-tint); box-shadow: inset 0 0 0 3px var(--error); color: var(--error); }
td .right { display: block; font-size: .75rem; font-weight: 600; white-space: nowrap; }
.causes { list-style: none; margin: 0; padding: 0; } .cause .message { margin: .15rem 0 0; font-weight: 600; }
li.cause { border-left: 6px solid var(--error); padding: .15rem 0 .15rem 1.15rem; margin: 0 0 1rem; break-inside: avoid; }
td.part { box-shadow: inset 0 0 0 1px var(--part-line); }
td.undetermined { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--hatch) 5px 6px); }
.overview td:first-child, .overview th:first-child, .overview td.left, .overview th.left { text-align: left; }
.overview td, .overview th { border-width: 1px 0; padding: .5rem .6rem; min-width: 4em; }
.overview td:first-child { min-width: 13em; } .overview td.left { min-width: 10em; }
.contact { display: block; white-space: nowrap; }
.overview .verdict { white-space: nowrap; }
.overview th { background: none; color: var(--soft); }
details { margin-top: 2.25rem; } summary { cursor: pointer; font-weight: 600; }
footer { margin-top: 3rem; }
@media (max-width: 40rem) {
  main { padding: 2rem 1rem 3rem; } .report { padding: 1.25rem 1.1rem; }
  .finding dl { grid-template-columns: 1fr; gap: 0; } .finding dd { margin-bottom: .4rem; }
}
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt ${SERIF}; } }
@media print {
  html { font-size: 10.5pt; line-height: 1.6; background: none; color: #000; }
  body { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; } header { margin-bottom: 1.25rem; }
  .report { border: 0; border-radius: 0; padding: 0; margin-top: 1.75rem; } .several .report { break-before: page; margin-top: 0; }
  .scroll { overflow: visible; } table { font-size: 8.5pt; line-height: 1.35; } th, td { padding: .2rem .25rem; border-color: #999; }
  .form-table td, .form-table thead th, .form-table th[scope^="row"] { min-width: 0; } .form-table > div { break-inside: avoid; } h2, h3, caption { break-after: avoid; }
  .filters, nav, p.next, .chart details { display: none; } .charts { grid-template-columns: 1fr 1fr; } .chart { border: 0; padding: 0; } .overview th button { text-decoration: none; }
  a { color: inherit; text-decoration: none; } .soft, code, dt { color: #333; }
}
`
