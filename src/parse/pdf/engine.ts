/**
 * PDFium in WebAssembly: the only file that knows where it comes from and how it is run.
 *
 * It runs by what stands here and not by the glue code of its package, so that it is given nothing of the outside: no file,
 * no variable of the environment, no stream to write to, and no more memory than `MOST_PAGES`. After a trap an instance
 * cannot be used any more; the next file gets a new one.
 */

import {hadOrMade} from '../../remembered.ts'
import {damagedPages, Refused, unsupported} from '../refusal.ts'

/** The version that is called for in `package.json`: results kept from another one are not taken for those of this. */
export const engineVersion = '2.15.1'

/** Of 64 KB. The largest real reports need 1,600. */
const MOST_PAGES = 2048
const PAGE_BYTES = 0x10000

const SIGNATURE = '%PDF-'
/** The most bytes before the signature that readers allow for. */
const HEAD = 1024

/** Whether bytes are those of a PDF. */
export function isPdf(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  return head.trimStart().startsWith(SIGNATURE)
}

/** The functions of PDFium that are called. */
const names = [
  'FPDFAnnot_AppendAttachmentPoints',
  'FPDFAnnot_GetFormFieldValue',
  'FPDFAnnot_GetRect',
  'FPDFAnnot_GetStringValue',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetFlags',
  'FPDFAnnot_HasAttachmentPoints',
  'FPDFAnnot_CountAttachmentPoints',
  'FPDFAnnot_GetAttachmentPoints',
  'FPDFAnnot_SetColor',
  'FPDFAnnot_SetFlags',
  'FPDFAnnot_SetRect',
  'FPDFAnnot_SetStringValue',
  'EPDFAnnot_GenerateAppearanceWithBlend',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFClipPath_CountPathSegments',
  'FPDFClipPath_CountPaths',
  'FPDFClipPath_GetPathSegment',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetClipPath',
  'FPDFPageObj_HasTransparency',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_GetMarkedContentID',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetStrokeColor',
  'FPDFPageObj_GetStrokeWidth',
  'FPDFPageObj_GetType',
  'FPDFPage_CloseAnnot',
  'FPDFPage_CountObjects',
  'FPDFPage_CreateAnnot',
  'FPDFPage_GetAnnot',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetObject',
  'FPDFPage_GetRotation',
  'FPDFPage_RemoveAnnot',
  'FPDFPathSegment_GetClose',
  'FPDFPathSegment_GetPoint',
  'FPDFPathSegment_GetType',
  'FPDFPath_CountSegments',
  'FPDFPath_GetDrawMode',
  'FPDFPath_GetPathSegment',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetFillColor',
  'FPDFText_GetFontSize',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetMatrix',
  'FPDFText_GetTextObject',
  'FPDFText_GetUnicode',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_IsGenerated',
  'FPDFText_LoadPage',
  'FPDF_CloseDocument',
  'FPDF_ClosePage',
  'FPDF_GetLastError',
  'FPDF_GetMetaText',
  'FPDF_GetPageBoundingBox',
  'FPDF_GetPageCount',
  'FPDF_GetSignatureCount',
  'FPDF_LoadMemDocument',
  'FPDF_LoadPage',
  'FPDF_StructElement_Attr_GetNumberValue',
  'FPDF_StructElement_Attr_GetValue',
  'FPDF_StructElement_CountChildren',
  'FPDF_StructElement_GetAttributeAtIndex',
  'FPDF_StructElement_GetAttributeCount',
  'FPDF_StructElement_GetChildAtIndex',
  'FPDF_StructElement_GetChildMarkedContentID',
  'FPDF_StructElement_GetType',
  'FPDF_StructTree_Close',
  'FPDF_StructTree_CountChildren',
  'FPDF_StructTree_GetChildAtIndex',
  'FPDF_StructTree_GetForPage',
  'PDFiumExt_CloseFileWriter',
  'PDFiumExt_CloseFormFillInfo',
  'PDFiumExt_ExitFormFillEnvironment',
  'PDFiumExt_GetFileWriterData',
  'PDFiumExt_GetFileWriterSize',
  'PDFiumExt_InitFormFillEnvironment',
  'PDFiumExt_OpenFileWriter',
  'PDFiumExt_OpenFormFillInfo',
  'PDFiumExt_SaveAsCopy',
  'free',
  'malloc'
] as const

type FunctionName = (typeof names)[number]
type Call = (...values: number[]) => number

let module: WebAssembly.Module | undefined
let binary: (() => Promise<BufferSource>) | undefined
let living: Engine | undefined

/**
 * Says where the WebAssembly of PDFium is had, for a browser: `@embedpdf/pdfium/pdfium.wasm`, 4.6 MB. It is asked for when the
 * first PDF is read. In Node nothing has to be said.
 */
export function providePdfEngine(load: () => Promise<BufferSource>): void {
  binary = load
}

/** Makes ready what cannot be had at once: needed where no file can be read and compiled at once, that is in a browser. */
export async function preparePdfEngine(): Promise<void> {
  if (module === undefined && binary !== undefined) module = await WebAssembly.compile(await binary())
}

/**
 * Does something with PDFium.
 * @throws Refused where it gives up: because memory runs out, or because the file was made to do harm
 */
export function withEngine<Made>(use: (engine: Engine) => Made): Made {
  living ??= new Engine(compiled())
  try {
    return use(living)
  } catch (error) {
    // Whatever was thrown, nothing is known of the state in which it left the instance.
    living = undefined
    if (error instanceof WebAssembly.RuntimeError || error instanceof Aborted || error instanceof RangeError)
      throw damagedPages(
        'PDF 的内容无法展开，可能经过特殊构造',
        'its content cannot be unfolded; it may be made to do harm'
      )
    throw error
  }
}

function compiled(): WebAssembly.Module {
  module ??= fromPackage()
  if (module === undefined) throw new Refused(unsupported('noPdfEngine'))
  return module
}

/**
 * Node gives its modules without an import, so that this file can be bundled for a browser. Undefined where the package is not
 * installed, or its file cannot be read or compiled: that is no fault of the PDF.
 */
function fromPackage(): WebAssembly.Module | undefined {
  const given = globalThis.process?.getBuiltinModule
  if (given === undefined) return undefined
  try {
    const path = given('module')
      .createRequire(import.meta.url)
      .resolve('@embedpdf/pdfium/pdfium.wasm')
    return new WebAssembly.Module(new Uint8Array(given('fs').readFileSync(path)))
  } catch {
    return undefined
  }
}

/** The program gives up by itself. */
class Aborted extends Error {}

interface Exports extends Readonly<Record<FunctionName, Call>> {
  readonly memory: WebAssembly.Memory
  readonly __indirect_function_table: WebAssembly.Table
  readonly __wasm_call_ctors: () => void
  readonly emscripten_stack_init: () => void
  readonly emscripten_stack_get_current: () => number
  readonly _emscripten_stack_restore: (stack: number) => void
  readonly setThrew: (threw: number, value: number) => void
  readonly PDFiumExt_Init: () => void
}

/** Room for what functions give back by way of an address. */
const SCRATCH_BYTES = 256

/** One running PDFium. Addresses and handles are numbers; 0 stands for none. */
export class Engine {
  readonly call: Readonly<Record<FunctionName, Call>>
  /** Where functions may write what they give back. */
  readonly scratch: number
  readonly #exports: Exports
  readonly #names = new Map<string, number>()
  #view: DataView

  constructor(of: WebAssembly.Module) {
    this.#exports = instantiate(of)
    this.call = this.#exports
    this.#view = new DataView(this.#exports.memory.buffer)
    this.#exports.emscripten_stack_init()
    this.#exports.__wasm_call_ctors()
    this.#exports.PDFiumExt_Init()
    this.scratch = this.allocate(SCRATCH_BYTES)
  }

  /** A piece of memory, which has to be freed. */
  allocate(size: number): number {
    const address = this.call.malloc(size)
    if (address === 0) throw new Aborted('no memory')
    return address
  }

  /** The bytes in memory; to be copied before anything else is called. */
  bytes(address: number, length: number): Uint8Array {
    return new Uint8Array(this.#exports.memory.buffer, address, length)
  }

  float(index: number): number {
    return this.#memory.getFloat32(this.scratch + 4 * index, true)
  }

  double(index: number): number {
    return this.#memory.getFloat64(this.scratch + 8 * index, true)
  }

  integer(index: number): number {
    return this.#memory.getUint32(this.scratch + 4 * index, true)
  }

  setFloats(values: readonly number[]): void {
    for (const [index, value] of values.entries()) this.#memory.setFloat32(this.scratch + 4 * index, value, true)
  }

  /** The address of a name of PDF, which stays: there are few. */
  name(text: string): number {
    return hadOrMade(this.#names, text, () => {
      const encoded = new TextEncoder().encode(text)
      const address = this.allocate(encoded.length + 1)
      this.bytes(address, encoded.length + 1).set([...encoded, 0])
      return address
    })
  }

  /** A text that a function writes as UTF-16 with a zero behind it, once it knows how much room there is. */
  text(write: (address: number, length: number) => number): string {
    const length = write(0, 0)
    if (length <= 2) return ''
    const address = this.allocate(length)
    write(address, length)
    const text = new TextDecoder('utf-16le').decode(this.bytes(address, length - 2))
    this.call.free(address)
    return text
  }

  /** Gives a text to a function. */
  withText(text: string, use: (address: number) => void): void {
    const address = this.allocate(2 * text.length + 2)
    const {buffer} = this.#exports.memory
    const units = new DataView(buffer, address, 2 * text.length + 2)
    for (let index = 0; index <= text.length; index++) units.setUint16(2 * index, text.charCodeAt(index) || 0, true)
    use(address)
    this.call.free(address)
  }

  /** Memory that has grown is another buffer. */
  get #memory(): DataView {
    const {buffer} = this.#exports.memory
    if (this.#view.buffer !== buffer) this.#view = new DataView(buffer)
    return this.#view
  }
}

/** What `longjmp` throws; the call by `invoke_` that it is for catches it. */
const LONG_JUMP = Number.POSITIVE_INFINITY
const NOT_SUPPORTED = 52

function instantiate(of: WebAssembly.Module): Exports {
  let exports: Exports | undefined
  const own = (): Exports => {
    if (exports === undefined) throw new Aborted('called before it has begun')
    return exports
  }
  const given: Record<string, Record<string, WebAssembly.ImportValue>> = {}
  for (const {module: from, name} of WebAssembly.Module.imports(of)) {
    const functions = given[from] ?? {}
    given[from] = functions
    functions[name] = name.startsWith('invoke_') ? invoker(own) : outside(own, name, from)
  }
  exports = new WebAssembly.Instance(of, given).exports as unknown as Exports
  for (const name of names) if (typeof exports[name] !== 'function') throw new TypeError(`PDFium has no ${name}`)
  return exports
}

/** Calls a function that may jump out of it. */
function invoker(own: () => Exports): Call {
  return (index = 0, ...values) => {
    const exports = own()
    const stack = exports.emscripten_stack_get_current()
    try {
      return exports.__indirect_function_table.get(index)(...values)
    } catch (error) {
      exports._emscripten_stack_restore(stack)
      if (error !== LONG_JUMP) throw error
      exports.setThrew(1, 0)
      return 0
    }
  }
}

/** What the program asks of the outside. It gets memory up to the limit and nothing else: no file, no clock, no output. */
function outside(own: () => Exports, name: string, from: string): Call {
  switch (name) {
    case 'emscripten_resize_heap':
      return (size = 0) => (grow(own().memory, size >>> 0) ? 1 : 0)
    case '_emscripten_memcpy_js':
      return (to = 0, source = 0, length = 0) => {
        new Uint8Array(own().memory.buffer).copyWithin(to >>> 0, source >>> 0, (source >>> 0) + (length >>> 0))
        return 0
      }
    case '_emscripten_throw_longjmp':
      return () => {
        throw LONG_JUMP
      }
    case '_abort_js':
    case '__assert_fail':
      return () => {
        throw new Aborted(name)
      }
    case 'fd_write':
      return (_, pieces = 0, count = 0, written = 0) => swallow(own().memory, pieces, count, written)
    case 'environ_sizes_get':
      return (count = 0, size = 0) => {
        const view = new DataView(own().memory.buffer)
        view.setUint32(count, 0, true)
        view.setUint32(size, 0, true)
        return 0
      }
    case 'emscripten_date_now':
    case 'environ_get':
    case '_tzset_js':
    case '_localtime_js':
    case '_gmtime_js':
      return () => 0
    default:
      return () => (from === 'env' ? -NOT_SUPPORTED : NOT_SUPPORTED)
  }
}

function grow(memory: WebAssembly.Memory, size: number): boolean {
  const have = memory.buffer.byteLength / PAGE_BYTES
  const need = Math.ceil(size / PAGE_BYTES)
  if (need > MOST_PAGES) return false
  // By a fifth at least, so that a large file does not grow it page by page.
  const target = Math.min(MOST_PAGES, Math.max(need, Math.ceil(have * 1.2)))
  if (target > have) memory.grow(target - have)
  return true
}

/** What is written to a stream is taken and dropped. */
function swallow(memory: WebAssembly.Memory, pieces: number, count: number, written: number): number {
  const view = new DataView(memory.buffer)
  let length = 0
  for (let index = 0; index < count; index++) length += view.getUint32(pieces + 8 * index + 4, true)
  view.setUint32(written, length, true)
  return 0
}
