/** For tests of rules: `nianbao-lint/testing`. */

export type {CaseFinding, CaseInput, CaseResult, CaseUnjudged} from './case.ts'
export {rangeText, runCase} from './case.ts'
export {RuleTestError} from './error.ts'
export type {Example, ExampleKind, RulePage} from './page.ts'
export {parsePage, rewritePage} from './page.ts'
export type {ExampleRun} from './run-page.ts'
export {checkExample, checkPage, runExample} from './run-page.ts'
export type {BadCase, ExpectedFinding, ExpectedUnjudged, GoodCase} from './test-rule.ts'
export {testRule} from './test-rule.ts'
