/** The time that passes. */

/** Milliseconds. `performance` is loaded when it is first asked, which a quick start would feel. */
export function clock(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
