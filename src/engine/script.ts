/** Whether a report is written in traditional characters, for which neither the labels of the form nor the rules on words are made. */

/** Traditional characters that simplified text does not have, each before its simplified one: what reports are full of. */
const pairs =
  '開开報报務务關关實实總总體体況况處处請请問问題题進进機机構构數数據据類类對对個个條条時时間间長长書书專专業业議议訴诉訟讼' +
  '結结審审維维糾纠決决許许罰罚強强費费額额單单萬万規规廢废現现續续轉转辦办給给導导組组織织會会職职責责監监無无與与為为產产' +
  '這这來来從从發发網网頁页電电話话點点級级區区縣县鎮镇鄉乡廳厅國国內内'

const simplified = new Set(Array.from(pairs).filter((_, position) => position % 2 === 1))
const traditional = new Set(Array.from(pairs).filter((_, position) => position % 2 === 0))

/** A report in which most of those characters are traditional: 信息公開 … 報告. A word or a menu in them makes none. */
export function isTraditionalReport(text: string): boolean {
  if (!text.includes('公開') || !(text.includes('報告') || text.includes('年報'))) return false
  let balance = 0
  for (const character of text) {
    if (traditional.has(character)) balance++
    else if (simplified.has(character)) balance--
  }
  return balance > 0
}
