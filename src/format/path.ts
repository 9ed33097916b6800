/** Paths as other programs want them. */

/** With slashes, and without `./` in front. */
export function slashed(path: string): string {
  const plain = path.replaceAll('\\', '/')
  return plain.startsWith('./') ? plain.slice(2) : plain
}

/** The path as a URI reference: relative where the path is, else a `file:` URI. */
export function toUri(path: string): string {
  const plain = slashed(path)
  if (/^[A-Za-z]:\//.test(plain)) return `file:///${plain.slice(0, 2)}${encodePath(plain.slice(2))}`
  return plain.startsWith('/') ? `file://${encodePath(plain)}` : encodePath(plain)
}

function encodePath(path: string): string {
  const wellFormed = path.replace(/\p{Surrogate}/gu, '\uFFFD')
  return wellFormed.split('/').map(encodeURIComponent).join('/')
}
