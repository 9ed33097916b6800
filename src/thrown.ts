/** What was thrown, whatever it is, as a text. */
export function thrownText(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
