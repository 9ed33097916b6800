/** What OFD pages hold, and files that are damaged or made to do harm. */

import {zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {parseBytes} from '../../src/parse/bytes.ts'
import {isRefusal} from '../../src/parse/refusal.ts'
import {MadeOfd} from './made.ts'

function read(file: MadeOfd | Uint8Array) {
  const document = parseBytes(file instanceof MadeOfd ? file.bytes() : file, {path: 'report.ofd'})
  if (isRefusal(document)) throw new Error(document.message.zh)
  const tables = document.tables.map(({grid}) => grid.rows.map(row => row.slots.map(({cell}) => cell.text)))
  const kinds = document.notices?.map(({kind}) => kind) ?? []
  return {text: document.source.text, tables, kinds, document}
}

function refusalOf(file: MadeOfd | Uint8Array): string {
  const document = parseBytes(file instanceof MadeOfd ? file.bytes() : file, {path: 'report.ofd'})
  return isRefusal(document) ? document.message.zh : ''
}

const two = [
  ['规章', '12'],
  ['规范性文件', '345']
]

describe('a table', () => {
  it('is read cell by cell, with its place in points', () => {
    const {tables, document} = read(
      new MadeOfd().text(20, 30, '二、主动公开政府信息情况').grid(20, 40, [40, 20], 8, two)
    )
    expect(tables).toEqual([two])
    const origin = document.tables[0]?.grid.rows[1]?.slots[1]?.cell.origin
    expect(origin).toMatchObject({page: 1, table: 1, row: 2, column: 2, box: [170.1, 136.1, 226.8, 158.7]})
  })

  it('is read where its lines are filled boxes of a graphic that is used, or of a template', () => {
    const bar = (x: number, y: number, width: number, height: number): string =>
      `<PathObject Boundary="${x} ${y} ${width} ${height}" Stroke="false" Fill="true"><AbbreviatedData>M 0 0 L ${width} 0 L ${width} ${height} L 0 ${height} C</AbbreviatedData></PathObject>`
    const bars = (x: number, y: number): string =>
      [0, 40, 60].map(each => bar(x + each, y, 0.3, 16)).join('') +
      [0, 8, 16].map(each => bar(x, y + each, 60, 0.3)).join('')
    const texts = (): MadeOfd =>
      new MadeOfd().text(21, 45, '规章').text(61, 45, '12').text(21, 53, '规范性文件').text(61, 53, '345')
    const graphic = texts()
      .common('<ofd:DocumentRes>Res.xml</ofd:DocumentRes>')
      .part(
        'Doc_0/Res.xml',
        `<Res><CompositeGraphicUnit ID="7"><Content>${bars(0, 0)}</Content></CompositeGraphicUnit></Res>`
      )
      .object('<ofd:CompositeObject Boundary="20 40 60 16" ResourceID="7"/>')
    expect(read(graphic).tables).toEqual([two])
    const template = texts()
      .common('<ofd:TemplatePage ID="5" BaseLoc="T.xml"/>')
      .part('Doc_0/T.xml', `<Page><Content><Layer><PageBlock>${bars(20, 40)}</PageBlock></Layer></Content></Page>`)
      .beneath('<ofd:Template TemplateID="5"/>')
    expect(read(template).tables).toEqual([two])
  })

  it('has its last digit in its cell, though nothing says how wide it is', () => {
    const narrow = new MadeOfd().grid(20, 40, [20, 5.5, 20], 8, [['规章', '123', '7']])
    expect(read(narrow).tables).toEqual([[['规章', '123', '7']]])
  })

  it('is read where the size of characters is given in points instead of millimetres', () => {
    const points = new MadeOfd().grid(20, 40, [40, 20], 8, two)
    const changed = points.replaced('Size="3.5"', 'Size="10"')
    expect(read(changed).tables).toEqual([two])
  })
})

describe('text that is not to be read as it stands', () => {
  it('is not shown, or white', () => {
    const file = new MadeOfd().text(20, 20, '正文。').text(60, 20, '不显示', 'Visible="false"')
    file.object(
      '<ofd:TextObject Boundary="20 40 20 5" Size="3.5"><ofd:FillColor Value="255 255 255"/><ofd:TextCode X="0" Y="3.5" DeltaX="3.5">白字</ofd:TextCode></ofd:TextObject>'
    )
    const {kinds, document} = read(file)
    expect(kinds).toContain('hidden-text')
    const looks = JSON.stringify(document.tree.children)
    expect(looks).toContain('"look":"hidden"')
    expect(looks).toContain('"look":"faint"')
  })

  const box = (more: string, inner = ''): string =>
    `<ofd:PathObject Boundary="60 44 20 6" Stroke="false" Fill="true" ${more}>${inner}<ofd:AbbreviatedData>M 0 0 L 20 0 L 20 6 L 0 6 C</ofd:AbbreviatedData></ofd:PathObject>`
  const white = '<ofd:FillColor Value="255 255 255"/>'
  const table = (): MadeOfd => new MadeOfd().grid(20, 40, [40, 20], 8, two)
  const picture = (file: string, more = ''): MadeOfd =>
    table()
      .common('<ofd:DocumentRes>Res.xml</ofd:DocumentRes>')
      .part(
        'Doc_0/Res.xml',
        `<Res><MultiMedias><MultiMedia ID="7" Type="Image"><MediaFile>${file}</MediaFile></MultiMedia></MultiMedias></Res>`
      )
      .object(`<ofd:ImageObject Boundary="60 44 20 6" ResourceID="7" ${more}/>`)
  const clip = (left: number): string =>
    `<ofd:TextObject Boundary="61 50.1 10 4.5" Size="3.5"><ofd:Clips><ofd:Clip><ofd:Area><ofd:Path Boundary="${left} 0 9 5"><ofd:AbbreviatedData>M 0 0 L 9 0 L 9 5 L 0 5 C</ofd:AbbreviatedData></ofd:Path></ofd:Area></ofd:Clip></ofd:Clips><ofd:TextCode X="0" Y="3.5" DeltaX="1.75 1.75">345</ofd:TextCode></ofd:TextObject>`
  const clipped = (left: number): MadeOfd => {
    const file = new MadeOfd().grid(20, 40, [40, 20], 8, [['规章', '12'], ['规范性文件']])
    return file.object(clip(left))
  }
  const beneath = (file: MadeOfd): MadeOfd =>
    file
      .common('<ofd:TemplatePage ID="5" BaseLoc="T.xml"/>')
      .part('Doc_0/T.xml', `<Page><Content><Layer>${box('', white).replaceAll('ofd:', '')}</Layer></Content></Page>`)

  it.each([
    ['beneath a box of the colour of the paper', table().object(box('', white)), 'faint'],
    ['beneath a black box', table().object(box('')), 'faint'],
    ['beneath a picture that lets nothing through', picture('a.jpg'), 'faint'],
    [
      'beneath a page painted above',
      beneath(table()).beneath('<ofd:Template TemplateID="5" ZOrder="Foreground"/>'),
      'faint'
    ],
    ['outside of its clip', clipped(12), 'faint'],
    ['above a box', beneath(table()).beneath('<ofd:Template TemplateID="5"/>'), ''],
    ['beneath a box that lets it through', table().object(box('Alpha="90"', white)), ''],
    ['beneath a picture that may be transparent', picture('a.png'), ''],
    ['beneath a picture that is half transparent', picture('a.jpg', 'Alpha="128"'), ''],
    ['within its clip', clipped(0), '']
  ])('is %s', (_, file, look) => {
    const {document} = read(file)
    const cells = document.tables[0]?.grid.rows.flatMap(row => row.slots.map(({cell}) => cell)) ?? []
    const unread = cells.filter(({unread}) => unread !== undefined)
    expect(cells.map(({text}) => text)).toContain('规章')
    expect(unread.length > 0).toBe(look === 'faint')
    if (look === '') expect(cells.map(({text}) => text)).toEqual(two.flat())
  })

  it('was recognised beneath a scan', () => {
    const scan = picture('a.jpg').object('<ofd:ImageObject Boundary="0 0 210 297" ResourceID="7"/>')
    const {kinds, tables} = read(scan)
    expect(kinds).toContain('recognised-text')
    expect(tables).toEqual([two])
  })

  it('was added as an annotation', () => {
    const file = new MadeOfd()
      .text(20, 20, '正文。')
      .document('<ofd:Annotations>Annots/A.xml</ofd:Annotations>')
      .part('Doc_0/Annots/A.xml', '<Annotations><Page PageID="1"><FileLoc>P1.xml</FileLoc></Page></Annotations>')
      .part(
        'Doc_0/Annots/P1.xml',
        '<PageAnnot><Annot><Appearance><TextObject><TextCode>改为7</TextCode></TextObject></Appearance></Annot></PageAnnot>'
      )
    const {kinds, text} = read(file)
    expect(kinds).toContain('annotation')
    expect(text).not.toContain('改为7')
  })
})

describe('a file without text of its own, damaged, or made to do harm', () => {
  const page = (xml: string): MadeOfd => new MadeOfd().text(20, 20, '正文。').part('Doc_0/Pages/P0.xml', xml)

  it.each([
    ['a scan', new MadeOfd().object('<ofd:ImageObject Boundary="0 0 210 297" ResourceID="1"/>'), '扫描件'],
    ['a blank one', new MadeOfd().page(), '没有文字'],
    ['one whose characters have no meaning', new MadeOfd().text(20, 20, '\ue001\ue002\ue003'), '字体没有文字对照'],
    [
      'one whose page is missing',
      new MadeOfd().page().part('OFD.xml', '<OFD><DocBody><DocRoot>X.xml</DocRoot></DocBody></OFD>'),
      '缺少 X.xml'
    ],
    ['one without a document', new MadeOfd().part('OFD.xml', '<OFD/>'), '没有列出文档'],
    ['an encrypted one', new MadeOfd().part('Encryptions.xml', '<Encryptions/>'), '加密'],
    ['entities of entities', page('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><Page>&c;</Page>'), 'DOCTYPE'],
    ['elements that go too deep', page(`<Page>${'<a>'.repeat(300)}${'</a>'.repeat(300)}</Page>`), '嵌套层数'],
    [
      'too many characters',
      page(
        `<Page><Content><Layer><TextObject Boundary="0 0 9 9"><TextCode>${'字'.repeat(100_001)}</TextCode></TextObject></Layer></Content></Page>`
      ),
      '字数'
    ],
    ['too many objects', page(`<Page><Content><Layer>${'<a/>'.repeat(100_001)}</Layer></Content></Page>`), '图形数量']
  ])('is refused: %s', (_, file, words) => {
    expect(refusalOf(file)).toContain(words)
  })

  it('is refused where it inflates beyond the limits', () => {
    const bomb = zipSync({'OFD.xml': new Uint8Array(41 * 1024 * 1024)})
    expect(refusalOf(bomb)).toContain('解压后')
  })

  it('is read where a graphic uses itself', () => {
    const file = new MadeOfd()
      .text(20, 20, '正文。')
      .common('<ofd:PublicRes>Res.xml</ofd:PublicRes>')
      .part(
        'Doc_0/Res.xml',
        '<Res><CompositeGraphicUnit ID="7"><Content><CompositeObject Boundary="0 0 9 9" ResourceID="7"/></Content></CompositeGraphicUnit></Res>'
      )
      .object('<ofd:CompositeObject Boundary="0 0 9 9" ResourceID="7"/>')
    expect(read(file).text).toContain('正文。')
  })
})
