/** How the notices that issued the forms are cited: one that is superseded, one without its marks. */

import {rememberedFor} from '../../../src/remembered.ts'
import {instrumentMeant, isNumberOf, titleKey} from '../../../src/report/cited-instruments.ts'
import type {Citation, CitedNumber, CitedTitle, Report} from '../../../src/report/model.ts'
import type {Spot} from '../../../src/report/spot.ts'
import {noticeDue, type Standard, standardFor, standards} from '../../../src/standard/index.ts'
import type {Instrument} from '../../../src/standard/law/instruments.ts'

/** A form that a report cites, and the form due for its year, whose notice is to be cited in its place. */
export interface Superseded {
  readonly cited: Standard
  readonly due: Standard
}

/** Whether a number is that of the notice of a form which the form due for the year of the report has superseded. */
export function supersededByNumber(report: Report, number: CitedNumber): Superseded | null {
  const forms = formsFor(report)
  const cited = forms?.earlier.find(({notice}) => isNumberOf(notice, number))
  return forms === null || cited === undefined ? null : {cited, due: forms.due}
}

/** The same for a title without a number. Any title of the form with 试行 behind it is that of the form before the one due. */
export function supersededByTitle(report: Report, title: CitedTitle): Superseded | null {
  const forms = formsFor(report)
  if (forms === null) return null
  const {due, earlier} = forms
  const text = titleKey(title.text)
  if (text === titleKey(due.notice.name)) return null
  const isProvisional = text.endsWith('试行') && due.notice.shortNames.some(name => text.includes(name))
  const cited =
    earlier.find(({notice}) => text === titleKey(notice.name)) ?? (isProvisional ? earlier.at(-1) : undefined)
  return cited === undefined ? null : {cited, due}
}

/** The form due for the year of a report, and the forms before it. */
interface Forms {
  readonly due: Standard
  readonly earlier: readonly Standard[]
}

/** The forms for a report that does not name the notice of the form due by its number: asked for each citation, answered by all of them. */
const formsFor = rememberedFor(({year, citations}: Report): Forms | null => {
  const due = year === null ? null : standardFor(year)
  if (due === null || citations.some(({number}) => number !== null && isNumberOf(due.notice, number))) return null
  return {due, earlier: standards.slice(0, standards.indexOf(due))}
})

/** The notices whose titles hold the name of their form in marks of its own. */
const nested = standards.map(({notice}) => notice).filter(({name}) => name.includes('〈'))

/** The notice of a form under its whole name, of which 〈 or 〉 or both are lost; else null. Signs in their place are another matter. */
export function noticeWithoutInnerMarks(report: Report, {title, number}: Citation): Instrument | null {
  if (title === null || title.open !== '《' || title.close !== '》' || title.inner.length > 0) return null
  const named = nested.filter(({name}) => titleKey(name) === titleKey(title.text))
  const notice = instrumentMeant(named, number, noticeDue(report))
  return notice === null || (number !== null && !isNumberOf(notice, number)) ? null : notice
}

/** The whole name of a form's notice right before its number, without any marks. */
export function unmarkedNotice({
  number,
  paragraph
}: Citation): (Spot & {readonly text: string; readonly notice: Instrument}) | null {
  const notice = number === null ? undefined : nested.find(candidate => isNumberOf(candidate, number))
  if (number === null || notice === undefined) return null
  let end = number.start
  while (end > 0 && /[（(\s]/.test(paragraph.text[end - 1] ?? '')) end--
  const before = paragraph.text.slice(0, end)
  const name = titleKey(notice.name)
  if (!before.endsWith(name)) return null
  const start = before.length - name.length
  return {...paragraph.at(start, before.length), text: name, notice}
}
