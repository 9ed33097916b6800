/** How an office speaks of itself: 我局, 我委. A pronoun that belongs to another kind of body was taken over with the text. */

import {isWithinWord} from '../../../src/report/body-endings.ts'
import type {Report} from '../../../src/report/model.ts'
import {proseOf} from '../../../src/rule/text.ts'
import type {Name} from './agency-names.ts'

/** How bodies speak of themselves, by the end of their names; a name with none of these ends is not judged. */
const PRONOUNS: readonly (readonly [RegExp, string])[] = [
  [/局$/, '局'],
  [/(?:委员会|委)$/, '委'],
  [/厅$/, '厅'],
  [/镇(?:人民政府)?$/, '镇'],
  [/乡(?:人民政府)?$/, '乡'],
  [/街道(?:办事处|办)?$/, '街道'],
  [/[省市县区旗州盟]人民政府$/, '政府'],
  // The office of a 局 may say 我局.
  [/(?<![局委厅会部])(?:办公室|办公厅)$/, '办']
]
/** These name a body of one kind only. 我办, 我院 and 我处 may be a part of any. */
const TELLING = ['局', '委', '厅', '镇', '乡', '街道']
/** In the reports of these 本镇, 本局 may be what those below it are to do: 各镇公开本镇的预算. */
const ABOVE_OTHERS = ['政府', '办']

/** Each pronoun of another kind once, where it stands first; not within quotation marks or beside the right one's place. */
export function wrongPronouns(report: Report, name: string): readonly Name[] {
  const own = PRONOUNS.find(([ending]) => ending.test(name))?.[1]
  if (own === undefined || /[（(]/.test(name)) return []
  const heads = ABOVE_OTHERS.includes(own) ? ['我'] : ['我', '本']
  return TELLING.filter(kind => kind !== own).flatMap(kind => firstPronoun(report, heads, kind) ?? [])
}

function firstPronoun(report: Report, heads: readonly string[], kind: string): Name | null {
  for (const paragraph of proseOf(report)) {
    for (const pronoun of heads.map(head => head + kind)) {
      const start = paragraph.text.indexOf(pronoun)
      if (start === -1 || isOtherwiseMeant(paragraph.text, start, kind)) continue
      return {at: paragraph.at(start, start + pronoun.length), text: pronoun}
    }
  }
  return null
}

/** 自我委屈, 基本局面, 本乡本土: the characters belong to other words; and within quotation marks another may speak. */
function isOtherwiseMeant(text: string, start: number, kind: string): boolean {
  const [before, after] = [text[start - 1] ?? '', text[start + 2] ?? '']
  if ('自基根原日成资文版样'.includes(before) && before !== '') return true
  // 委员 is a person, and no word that a body's name could be taken for.
  if (isWithinWord(text, start + 1, kind) || (kind === '委' && after === '员')) return true
  if ((kind === '乡' || kind === '镇') && '村土镇街乡亲'.includes(after) && after !== '') return true
  const quote = text.lastIndexOf('“', start)
  return quote > text.lastIndexOf('”', start) && !isDefined(text.slice(0, quote))
}

/** 以下简称“管委会”或“我局”: the report says itself how it calls itself. */
function isDefined(before: string): boolean {
  return /简称(?:为|[：:])?(?:“[^”]{1,16}”(?:或者?|、|和))*$/.test(before.slice(-LONGEST_DEFINITION))
}
const LONGEST_DEFINITION = 60
