/** The names by which the parts of an archive refer to one another. */

/**
 * The name of a part: from the root of the archive where the reference begins with a slash, else from the folder of the part that
 * has it. It is only ever looked up among the entries.
 */
export function partNamed(reference: string, from: string): string {
  const path = reference.replaceAll('\\', '/')
  const steps = path.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
