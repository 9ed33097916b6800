/** What is asked again and again of the same short texts: the labels and numbers of tables, which reports share. */

/** Longer texts are hardly ever met twice. */
const LONGEST = 60
const MOST = 5_000

/**
 * A function of a text that keeps its answers, within bounds, so that no input can fill the memory.
 * @param answer depends on the text alone, and what it gives is never changed
 */
export function remembered<Answer extends string | boolean | object | null>(
  answer: (text: string) => Answer
): (text: string) => Answer {
  const kept = new Map<string, Answer>()
  return text => {
    if (text.length > LONGEST) return answer(text)
    const known = kept.get(text)
    if (known !== undefined) return known
    const own = detached(text)
    const given = answer(own)
    if (kept.size >= MOST) kept.clear()
    kept.set(own, given)
    return given
  }
}

/** A part of a report's text would keep the whole of it in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1)
}
