/** Words that hold the ending of a body's name and name no body: what reads names of bodies passes them over. */

const WORDS = ['委托', '委派', '委屈', '局面', '局限', '局部', '布局', '格局', '中心工作']

/** Whether the ending of a name (局, 委, 中心) that stands at an offset is a part of such a word. */
export function isWithinWord(text: string, at: number, ending: string): boolean {
  return WORDS.some(word => {
    const before = word.indexOf(ending)
    return before >= 0 && at >= before && text.startsWith(word, at - before)
  })
}
