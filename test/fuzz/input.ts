/** What is put in: the bytes of a file and its name. Everything else follows from them, so that a failure can be repeated. */

export interface Input {
  /** Its extension tells how the bytes are read. */
  readonly path: string
  readonly bytes: Uint8Array
}

export function extensionOf({path}: Input): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** A number that the bytes decide (FNV-1a): by it an input chooses which of the costlier questions it is asked. */
export function hashOf({bytes}: Input): number {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
  return hash >>> 0
}
