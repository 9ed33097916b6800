/** Numbers that a sentence itself sets apart from those of the report: of one applicant, or counted by another body. */

import type {Segment} from '../sentences/segments.ts'

/** 某公司, 王某, 同一申请人, 一人提起: what one person asked for is a part of all. */
const ONE_PERSON =
  /某(?![种类些项])|同一(?:名)?(?:申请人|人|企业|公司|主体)(?!重复|再次|就[相同])|(?<![无专每第\d])一人(?:就|先后|单独|共|累计|反复|多次|提|申)/
/** 由该局统计, 由牵头单位填报, 不计入: another report counts them, or none. */
const ELSEWHERE =
  /由(?:该|其|牵头|主办|对方|对口|上述)[^，,。；;\d]{0,8}(?:统计|填报|计入|列报)|[不未](?:再)?(?:计入|列入|纳入|统计)|不在[^，,。；;\d]{0,8}(?:之列|统计范围)/

/** 均已区分处理，计入“部分公开”: in the row of another result. */
const ANOTHER_ROW = /(?:计入|列入|归入|纳入|统计为)[“"‘'「]?(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)/

/** Whether a number is one that no table of the report need have. */
export function isSetApart(segment: Segment): boolean {
  return isOfOnePerson(segment) || isCountedElsewhere(segment) || takesInPapers(segment) || takesInMore(segment)
}

/** 接收申请32件次，剔除重复提交后为26件; 累计收到申请46件（含历年）: what is counted is less. */
function takesInMore({sentence: {text}, number}: Segment): boolean {
  return WITH_MORE.test(text.slice(number.end))
}

const WITH_MORE =
  /^(?:[，,][^，,。；;\d]{0,4}(?:剔除|扣除|去除|除去|去重|核减)|[（(](?:含|包括|包含)[^（()）\d]{0,6}(?:历年|往年|以前年度|历史))/

/** 信函94件（含补正材料）: papers, not requests. */
function takesInPapers({sentence: {text}, number}: Segment): boolean {
  return WITH_PAPERS.test(text.slice(number.end))
}

const WITH_PAPERS = /^[（(](?:含|包括)[^\d，,（）()]{0,8}(?:材料|函件|来函|来信)[）)]/

/** 王某提出12件，予以公开5件: all that follows where the statement begins with the person, else the clause alone. */
function isOfOnePerson({sentence: {text}, number}: Segment): boolean {
  const statement = text.slice(text.lastIndexOf(';', number.start) + 1, number.start)
  const person = ONE_PERSON.exec(statement)
  if (person === null) return false
  const isSubject = !/\d/.test(statement.slice(0, person.index))
  return isSubject || !/[，,]/.test(statement.slice(person.index))
}

/** Said right behind the number, or in the clause behind that; another row is named up to the end of the statement. */
function isCountedElsewhere({sentence: {text}, number}: Segment): boolean {
  const behind = /^[^。；;\d]*/.exec(text.slice(number.end))?.[0] ?? ''
  const [clause = '', next = ''] = behind.split(/[，,]/)
  return ELSEWHERE.test(clause) || ELSEWHERE.test(next) || ANOTHER_ROW.test(behind)
}
