/** Whether a text says what was or will be done about problems. In doubt it does: the words of measures are wide. */

import {
  changeWords,
  deedsDone,
  groundWords,
  leadingMeasures,
  leadingWords,
  looseMeasures,
  measureBesideProblem,
  measureInAnyClause,
  measureVerbs,
  plansAhead,
  praiseWords,
  problemWords,
  turningWords
} from './problem-words.ts'

/** A statement ends with its sentence, or where the next item of a list begins. */
const STATEMENT_ENDS = /[。；;！？\n]|(?=[一二三四五六七八九十]是)/

export function speaksOfMeasures(text: string): boolean {
  return text.split(STATEMENT_ENDS).some(isMeasure)
}

function isMeasure(statement: string): boolean {
  if (measureInAnyClause.test(statement)) return true
  const hasProblem = problemWords.test(statement)
  const clauses = afterTurn(statement).split(/[，,、：:]/)
  if (!hasProblem && clauses.some(clause => isNamedIn(clause, looseMeasures)) && !praiseWords.test(statement))
    return true
  return clauses.some(clause => isMeasureClause(clause, hasProblem))
}

/** 有序推进，取得成效，但仍有不足: what stands before 但 is praise where a problem follows. */
function afterTurn(statement: string): string {
  const turn = statement.search(turningWords)
  return turn >= 0 && problemWords.test(statement.slice(turn)) ? statement.slice(turn) : statement
}

/** 加强 is a measure, 有待加强 is a problem; 随着改革不断深化 is the ground for one. */
function isMeasureClause(clause: string, besideProblem: boolean): boolean {
  if (problemWords.test(clause)) return false
  if (
    plansAhead.test(clause) ||
    deedsDone.test(clause) ||
    changesSomething(clause) ||
    (measureBesideProblem.test(clause) && !/针对性|计划性/.test(clause))
  )
    return true
  const lead = withoutLead(clause.trim())
  if (groundWords.some(word => lead.startsWith(word)) || (praiseWords.test(clause) && !besideProblem)) return false
  return measureVerbs.test(lead) || leadingMeasures.some(word => lead.startsWith(word))
}

/** 把七类信息转为主动公开 */
function changesSomething(clause: string): boolean {
  const what = clause.indexOf('把')
  return what >= 0 && changeWords.some(word => clause.indexOf(word, what) > 0)
}

function withoutLead(clause: string): string {
  const lead = leadingWords.find(word => clause.startsWith(word))
  return lead === undefined ? clause : withoutLead(clause.slice(lead.length))
}

function isNamedIn(clause: string, words: readonly string[]): boolean {
  return words.some(word => clause.includes(word))
}
