/** Answers that are kept: what is asked again and again of the same short texts, of the same objects, by the same keys. */

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

/**
 * A function of an object that keeps its answer for as long as the object is there.
 * @param answer depends on the object alone, which is never changed
 */
export function rememberedFor<Subject extends object, Answer extends object | string | null>(
  answer: (subject: Subject) => Answer
): (subject: Subject) => Answer {
  const kept = new WeakMap<Subject, Answer>()
  return subject => {
    const known = kept.get(subject)
    if (known !== undefined) return known
    const given = answer(subject)
    kept.set(subject, given)
    return given
  }
}

/** What a map has for a key; where it has nothing yet, it is made. */
export function hadOrMade<Key, Value extends string | number | object | null>(
  map: Map<Key, Value>,
  key: Key,
  make: () => Value
): Value {
  const had = map.get(key)
  if (had !== undefined) return had
  const made = make()
  map.set(key, made)
  return made
}

/** A part of a report's text would keep the whole of it in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1)
}
