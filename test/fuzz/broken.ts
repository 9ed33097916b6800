/** Something that must hold does not. */
export class Broken extends Error {
  constructor(invariant: string, detail: string) {
    super(`${invariant}: ${detail}`)
    this.name = 'Broken'
  }
}
