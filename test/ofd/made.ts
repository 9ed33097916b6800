/** Small OFD files for tests: text and lines put where a test wants them, in millimetres. */

import {strToU8, zipSync} from 'fflate'

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'

export class MadeOfd {
  /** Parts that take the place of those that are made. */
  readonly #parts = new Map<string, string>()
  readonly #pages: string[] = []
  #common = ''
  #document = ''
  #beneath = ''

  page(): this {
    this.#pages.push('')
    return this
  }

  /** An object as it stands in a layer. */
  object(xml: string): this {
    if (this.#pages.length === 0) this.page()
    this.#pages[this.#pages.length - 1] += xml
    return this
  }

  /** @param more attributes of the object */
  text(x: number, y: number, value: string, more = ''): this {
    const steps = [...value].map(letter => (/[\d.]/.test(letter) ? 1.75 : 3.5))
    const width = steps.reduce((sum, step) => sum + step, 0)
    const deltas = value.length > 1 ? ` DeltaX="${steps.slice(0, -1).join(' ')}"` : ''
    return this.object(
      `<ofd:TextObject Boundary="${x} ${y - 3.5} ${width} 4.5" Size="3.5" Font="1" ${more}><ofd:TextCode X="0" Y="3.5"${deltas}>${value}</ofd:TextCode></ofd:TextObject>`
    )
  }

  line(x0: number, y0: number, x1: number, y1: number): this {
    return this.object(
      `<ofd:PathObject Boundary="${x0} ${y0} ${x1 - x0} ${y1 - y0}" LineWidth="0.2"><ofd:AbbreviatedData>M 0 0 L ${x1 - x0} ${y1 - y0}</ofd:AbbreviatedData></ofd:PathObject>`
    )
  }

  /** A table with all its lines: texts by row and column. */
  grid(x: number, y: number, widths: readonly number[], height: number, rows: readonly (readonly string[])[]): this {
    const right = x + widths.reduce((sum, width) => sum + width, 0)
    for (let row = 0; row <= rows.length; row++) this.line(x, y + row * height, right, y + row * height)
    let at = x
    for (const [column, width] of [...widths, 0].entries()) {
      this.line(at, y, at, y + height * rows.length)
      for (const [row, cells] of rows.entries()) {
        const text = cells[column] ?? ''
        if (text !== '') this.text(at + 1, y + row * height + height * 0.7, text)
      }
      at += width
    }
    return this
  }

  common(xml: string): this {
    this.#common += xml
    return this
  }

  /** Something before the content of every page: what it is painted upon. */
  beneath(xml: string): this {
    this.#beneath += xml
    return this
  }

  /** What has been put on the pages so far, with one piece of it written in another way. */
  replaced(piece: string, other: string): this {
    for (const [index, content] of this.#pages.entries()) this.#pages[index] = content.replaceAll(piece, other)
    return this
  }

  /** Something beside the pages in the document. */
  document(xml: string): this {
    this.#document += xml
    return this
  }

  part(name: string, text: string): this {
    this.#parts.set(name, text)
    return this
  }

  bytes(): Uint8Array {
    const list = this.#pages.map((_, index) => `<ofd:Page ID="${index + 1}" BaseLoc="Pages/P${index}.xml"/>`).join('')
    const parts = new Map([
      [
        'OFD.xml',
        `<ofd:OFD ${NAMESPACE} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`
      ],
      [
        'Doc_0/Document.xml',
        `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>${this.#common}</ofd:CommonData><ofd:Pages>${list}</ofd:Pages>${this.#document}</ofd:Document>`
      ],
      ...this.#pages.map((content, index): readonly [string, string] => [
        `Doc_0/Pages/P${index}.xml`,
        `<ofd:Page ${NAMESPACE}>${this.#beneath}<ofd:Content><ofd:Layer ID="9">${content}</ofd:Layer></ofd:Content></ofd:Page>`
      ]),
      ...this.#parts
    ])
    return zipSync(Object.fromEntries(Array.from(parts, ([name, text]) => [name, strToU8(text)])))
  }
}
