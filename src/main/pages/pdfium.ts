/**
 * PDFium, compiled to WebAssembly: what hostile bytes do in it stays in its own memory (ADR 0015). Only what is called is
 * declared here, as its public headers (fpdfview.h, fpdf_text.h, fpdf_formfill.h) have it; all numbers without a word are
 * addresses in that memory, and 0 is none.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { collectGarbage } from './collect.ts'

/** All that it may hold, in bytes: a file, what it unpacks of it, and the pixels of one page. */
const mostMemory = 1024 * 1024 * 1024

export interface Pdfium {
  _FPDF_InitLibraryWithConfig(config: number): void
  _FPDF_LoadMemDocument(bytes: number, size: number, password: number): number
  _FPDF_CloseDocument(document: number): void
  /** 4: it has a password. */
  _FPDF_GetLastError(): number
  _FPDF_GetPageCount(document: number): number
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  /** In points, as the page is turned. */
  _FPDF_GetPageWidthF(page: number): number
  _FPDF_GetPageHeightF(page: number): number
  _FPDF_PageToDevice(
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turned: number,
    x: number,
    y: number,
    toX: number,
    toY: number,
  ): number
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, pixels: number, row: number): number
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, to: number): void
  _FPDFBitmap_Destroy(bitmap: number): void
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turned: number,
    flags: number,
  ): void
  _FPDFDOC_InitFormFillEnvironment(document: number, callbacks: number): number
  _FPDFDOC_ExitFormFillEnvironment(form: number): void
  _FPDF_FFLDraw(
    form: number,
    bitmap: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    turned: number,
    flags: number,
  ): void
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  /** Four floats: left, top, right and bottom in the page's own units, from its foot. */
  _FPDFText_GetLooseCharBox(text: number, index: number, box: number): number
  readonly wasmExports: { malloc(size: number): number; free(address: number): void }
  /** These are others whenever the memory has grown: ask for them each time. */
  readonly HEAPU8: Uint8Array<ArrayBuffer>
  readonly HEAP32: Int32Array
  readonly HEAPF32: Float32Array
}

interface LoadOptions {
  readonly locateFile: () => string
  readonly instantiateWasm: (imports: Imports, receive: (instance: object) => void) => object
}

interface Imports {
  readonly env: Readonly<Record<string, unknown>>
}

/** What Node has of it; its types know no WebAssembly. */
const { WebAssembly } = globalThis as unknown as {
  readonly WebAssembly: {
    compile(bytes: Uint8Array): Promise<object>
    instantiate(code: object, imports: Imports): Promise<object>
  }
}

const require = createRequire(import.meta.url)
let loading: Promise<Pdfium> | null = null

/** Loaded when it is first needed, and used again: its memory never shrinks, and what is free in it is filled anew. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= load()
  return loading
}

/** After it failed within itself nothing that it holds is to be trusted: the next file gets a fresh one. */
export function dropPdfium(): void {
  loading = null
  collectGarbage()
}

async function load(): Promise<Pdfium> {
  const { PDFiumModule } = require('@hyzyla/pdfium') as {
    PDFiumModule: (options: LoadOptions) => Promise<Pdfium>
  }
  const code = await WebAssembly.compile(await readFile(require.resolve('@hyzyla/pdfium/pdfium.wasm')))
  const library = await PDFiumModule({
    // It is asked for, and not used.
    locateFile: () => 'pdfium.wasm',
    instantiateWasm: (imports, receive) => {
      const bounded = { ...imports, env: { ...imports.env, emscripten_resize_heap: bound(imports.env) } }
      void WebAssembly.instantiate(code, bounded).then(receive)
      return {}
    },
  })
  library._FPDF_InitLibraryWithConfig(makeConfig(library))
  return library
}

/** Refuses memory beyond the bound, as a system does that has no more. */
function bound(env: Imports['env']): (size: number) => unknown {
  const grow = env['emscripten_resize_heap'] as (size: number) => unknown
  return (size) => (size >>> 0 > mostMemory ? 0 : grow(size))
}

/** FPDF_LIBRARY_CONFIG of version 2: no fonts of the system's, no scripts. */
function makeConfig(library: Pdfium): number {
  const size = 20
  const config = library.wasmExports.malloc(size)
  library.HEAPU8.fill(0, config, config + size)
  library.HEAP32[config / 4] = 2
  return config
}
