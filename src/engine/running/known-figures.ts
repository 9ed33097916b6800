/** The figures as a rule is given them: a name that no form has is a mistake of the rule, not a figure that a report lacks. */

import type {Figure, Figures} from '../../report/model.ts'
import {collapsedFigureForms, figureForms, standards} from '../../standard/index.ts'
import type {Words} from '../../words.ts'
import {closest, didYouMean} from '../closest.ts'
import {RuleMistake} from './rule-mistake.ts'

export class KnownFigures implements Figures {
  readonly #figures: Figures

  constructor(figures: Figures) {
    this.#figures = figures
  }

  get size(): number {
    return this.#figures.size
  }

  /** @throws RuleMistake for a name that no form has */
  get(path: string): Figure | undefined {
    const figure = this.#figures.get(path)
    if (figure === undefined && !isFigureName(path)) throw unknownFigure(path)
    return figure
  }

  [Symbol.iterator](): Iterator<Figure> {
    return this.#figures[Symbol.iterator]()
  }
}

let known: ReadonlySet<string> | null = null

function figureNames(): ReadonlySet<string> {
  known ??= new Set(standards.flatMap(form => [...figureForms(form).keys(), ...collapsedFigureForms(form).keys()]))
  return known
}

/** Whether one of the forms has a figure of this name. */
export function isFigureName(path: string): boolean {
  return figureNames().has(path)
}

/** The name that was probably meant instead, in words. */
export function figureHint(path: string): Words {
  return didYouMean(closest(String(path), figureNames()))
}

function unknownFigure(path: string): RuleMistake {
  const hint = figureHint(path)
  return new RuleMistake(
    `figures.get：没有指标“${path}”。${hint.zh}“nianbao-lint standard”列出全部指标`,
    `figures.get: there is no figure “${path}”.${hint.en} “nianbao-lint standard” lists them all`
  )
}
