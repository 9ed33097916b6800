/** Small PDF files for tests: text, lines, fields and annotations put where a test wants them. */

interface MadePage {
  content: string
  annotations: string[]
}

const HEIGHT = 842
const WIDTH = 595

export class MadePdf {
  readonly #pages: MadePage[] = []
  #isSigned = false
  #turn = 0

  page(): this {
    this.#pages.push({content: '', annotations: []})
    return this
  }

  get #last(): MadePage {
    if (this.#pages.length === 0) this.page()
    const last = this.#pages.at(-1)
    if (last === undefined) throw new RangeError('no page')
    return last
  }

  /** @param y from the top of the page to the line that the text stands on */
  text(x: number, y: number, value: string, size = 10, mode = 0): this {
    const code = Array.from({length: value.length}, (_, index) => value.charCodeAt(index).toString(16).padStart(4, '0'))
    this.#last.content += `BT ${mode} Tr /F1 ${size} Tf ${x} ${HEIGHT - y} Td <${code.join('')}> Tj ET\n`
    return this
  }

  /** 一, drawn by itself as a font of drawings (Type 3) has it: its box is that of the stroke alone. */
  drawnOne(x: number, y: number, size = 10): this {
    this.#last.content += `BT 0 Tr /F3 ${size} Tf ${x} ${HEIGHT - y} Td <01> Tj ET\n`
    return this
  }

  /** Operators as they are, between those of a state of their own. */
  raw(operators: string): this {
    this.#last.content += `q ${operators} Q\n`
    return this
  }

  /** A filled box, grey from 0 (black) to 1. */
  box(x0: number, y0: number, x1: number, y1: number, grey: number): this {
    return this.raw(`${grey} g ${x0} ${HEIGHT - y1} ${x1 - x0} ${y1 - y0} re f`)
  }

  line(x0: number, y0: number, x1: number, y1: number): this {
    this.#last.content += `${x0} ${HEIGHT - y0} m ${x1} ${HEIGHT - y1} l S\n`
    return this
  }

  /** A picture of one grey point that fills the box. */
  picture(x0: number, y0: number, x1: number, y1: number): this {
    this.#last.content += `q ${x1 - x0} 0 0 ${y1 - y0} ${x0} ${HEIGHT - y1} cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q\n`
    return this
  }

  annotation(subtype: string, x0: number, y0: number, x1: number, y1: number, more = ''): this {
    const [top, bottom] = [HEIGHT - y0, HEIGHT - y1]
    const quads = `/QuadPoints [${x0} ${top} ${x1} ${top} ${x0} ${bottom} ${x1} ${bottom}]`
    const marks = subtype === 'StrikeOut' ? quads : ''
    this.#last.annotations.push(
      `<< /Type /Annot /Subtype /${subtype} /Rect [${x0} ${bottom} ${x1} ${top}] ${marks} ${more} >>`
    )
    return this
  }

  /** A table with all its lines: texts by row and column. */
  grid(x: number, y: number, widths: readonly number[], height: number, rows: readonly (readonly string[])[]): this {
    const right = x + widths.reduce((sum, width) => sum + width, 0)
    const bottom = y + height * rows.length
    for (let row = 0; row <= rows.length; row++) this.line(x, y + row * height, right, y + row * height)
    let at = x
    for (const [column, width] of [...widths, 0].entries()) {
      this.line(at, y, at, bottom)
      for (const [row, cells] of rows.entries()) {
        const text = cells[column] ?? ''
        if (text !== '') this.text(at + 4, y + row * height + height * 0.7, text)
      }
      at += width
    }
    return this
  }

  /** With a signature over nothing: enough to be one. */
  signed(): this {
    this.#isSigned = true
    return this
  }

  /** Every page turned by the given number of degrees. */
  turned(degrees: number): this {
    this.#turn = degrees
    return this
  }

  bytes(): Uint8Array {
    const objects: string[] = []
    const add = (text: string): number => objects.push(text)
    const catalog = add('<< /Type /Catalog /Pages 2 0 R >>')
    const pages = add('')
    const font = add(
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>'
    )
    add(
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 95 500] >>'
    )
    const drawings = addDrawings(add)
    const kids = this.#pages.map(({content, annotations}) => {
      const notes = annotations.map(text => `${add(text)} 0 R`)
      const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
      return add(
        `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Rotate ${this.#turn} /Contents ${stream} 0 R /Annots [${notes.join(' ')}] /Resources << /Font << /F1 ${font} 0 R /F3 ${drawings} 0 R >> >> >>`
      )
    })
    objects[pages - 1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map(kid => `${kid} 0 R`).join(' ')}] >>`
    if (this.#isSigned) {
      const field = add(
        '<< /FT /Sig /T (s) /V << /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 1 2 3] /Contents <00> >> >>'
      )
      objects[catalog - 1] = `<< /Type /Catalog /Pages 2 0 R /AcroForm << /SigFlags 3 /Fields [${field} 0 R] >> >>`
    }
    let text = '%PDF-1.7\n'
    const offsets = objects.map((object, index) => {
      const offset = text.length
      text += `${index + 1} 0 obj\n${object}\nendobj\n`
      return offset
    })
    const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const trailer = `trailer << /Size ${objects.length + 1} /Root ${catalog} 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
    text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`
    return Uint8Array.from(text, letter => letter.charCodeAt(0))
  }
}

/** A font of one character, 一. */
function addDrawings(add: (text: string) => number): number {
  const stream = (text: string): number => add(`<< /Length ${text.length} >>\nstream\n${text}\nendstream`)
  const stroke = stream('1000 0 40 380 960 450 d1 40 380 920 70 re f')
  const names = stream(
    '/CIDInit /ProcSet findresource begin begincmap /CMapName /A def 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <01> <4E00> endbfchar endcmap end'
  )
  return add(
    `<< /Type /Font /Subtype /Type3 /FontBBox [40 380 960 450] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /one ${stroke} 0 R >> /Encoding << /Type /Encoding /Differences [1 /one] >> /FirstChar 1 /LastChar 1 /Widths [1000] /Resources << >> /ToUnicode ${names} 0 R >>`
  )
}
