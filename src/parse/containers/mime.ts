/** The parameters of a header field, as mail, web archives and forms have them (RFC 2045). */

/** The value of `; name=value` or `; name="value"`, as it is written; null where there is none. */
export function parameterOf(field: string, name: string): string | null {
  for (const parameter of parametersOf(field)) {
    const equals = parameter.indexOf('=')
    if (equals > 0 && parameter.slice(0, equals).trim().toLowerCase() === name)
      return withoutMarks(parameter.slice(equals + 1).trim())
  }
  return null
}

/** What stands behind each semicolon. Within quotation marks a semicolon is a part of the value. */
function* parametersOf(field: string): Generator<string> {
  let start = -1
  let isQuoted = false
  for (let at = 0; at <= field.length; at++) {
    if (field[at] === '"') isQuoted = !isQuoted
    const isEnd = at === field.length || (field[at] === ';' && !isQuoted)
    if (isEnd && start >= 0) yield field.slice(start, at)
    if (isEnd) start = at + 1
  }
}

function withoutMarks(value: string): string {
  if (!value.startsWith('"')) return value
  const end = value.indexOf('"', 1)
  return value.slice(1, end < 0 ? undefined : end)
}
