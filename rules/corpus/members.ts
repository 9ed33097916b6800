/** Who is subordinate to whom, as the configuration says it: never a guess. */

export interface Membership {
  readonly superior: string
  readonly subordinates: readonly string[]
}

/** @param text `上级=下属、下属；上级=下属`; half-width signs and line ends too */
export function readMembers(text: string): readonly Membership[] {
  return text.split(/[；;\n]/).flatMap(line => {
    const [superior, rest] = line.split(/[=＝]/)
    const subordinates = (rest ?? '').split(/[、，,]/).map(name => name.trim())
    const named = subordinates.filter(name => name !== '')
    return superior === undefined || superior.trim() === '' || named.length === 0
      ? []
      : [{superior: superior.trim(), subordinates: named}]
  })
}

/** Names are compared without blanks, and otherwise as they are written. */
export function sameName(left: string | null, right: string | null): boolean {
  return left !== null && right !== null && left.replace(/\s/g, '') === right.replace(/\s/g, '')
}
