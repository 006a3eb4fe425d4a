/**
 * Tesseract 5 (LSTM) for English, compiled to WebAssembly: what hostile pictures do in it stays in its own memory. All of
 * it lies beside the app; it asks for no network and starts no process (ADR 0016).
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { PagePicture, ReadLine, ReadPage, Recognise } from './page.ts'
import { upright } from './upright.ts'

/** Of the library what is used. */
interface Tesseract {
  readonly FS: {
    writeFile(path: string, bytes: Uint8Array): void
    readFile(path: string): Uint8Array
    unlink(path: string): void
  }
  readonly TessBaseAPI: new () => Reader
}

interface Reader {
  /** -1 where the language is none. */
  Init(folder: null, language: string, engine: number): number
  /** Decodes the file `/input`; 1 where it cannot. */
  SetImageFile(orientation: number, angle: number): number
  Recognize(monitor: null): number
  /** Writes what was decoded as a PNG to the file `/image.png`, in colour where `kind` is 0. */
  WriteImage(kind: number, path: string): void
  GetJSONText(): string
  Clear(): void
}

interface LoadOptions {
  readonly wasmBinary: Uint8Array
  readonly print: (line: string) => void
  readonly printErr: (line: string) => void
  /** Called while a page is read, with how much of it is, 0 to 100. */
  readonly TesseractProgress: (part: number) => void
}

/** As `GetJSONText` writes them. */
interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}
interface WrittenLine {
  readonly bbox: Box
  readonly baseline: Box
  readonly rowAttributes: {
    readonly rowHeight: number
    readonly ascenders: number
    readonly descenders: number
  }
  readonly words?: readonly {
    readonly bbox: Box
    readonly text: string
    readonly confidence: number
    readonly symbols?: readonly { readonly bbox: Box; readonly text: string }[]
  }[]
}
interface WrittenPage {
  readonly blocks?: readonly {
    readonly paragraphs?: readonly { readonly lines?: readonly WrittenLine[] }[]
  }[]
}

interface Loaded {
  readonly library: Tesseract
  readonly reader: Reader
}

/** OEM_LSTM_ONLY. */
const lstm = 1
const input = '/input'
const image = '/image.png'
const inColour = 0

const require = createRequire(import.meta.url)
let loading: Promise<Loaded> | null = null
/** Told while a page is read: the library has one place for it. */
let pulse = (): void => {}

/**
 * Reads the pages of one document with Tesseract, one at a time. Takes 1 to 5 seconds for each, four times that where it lies on
 * its side, and does not give way meanwhile.
 *
 * @param onPage told before a page is read
 * @param onPulse called every now and then while it is
 */
export function recogniser(
  onPage: (at: { readonly page: number; readonly of: number }) => void,
  onPulse = () => {},
): Recognise {
  const read = upright((picture) =>
    decoding(picture, ({ reader }) => {
      pulse = onPulse
      return reader.Recognize(null) === 0 ? pageOf(JSON.parse(reader.GetJSONText()) as WrittenPage) : null
    }),
  )
  return (picture, at) => {
    onPage(at)
    return read(picture)
  }
}

/** A page's picture as a PNG, decoded and encoded anew; null where it cannot be decoded. */
export const pngOf = (picture: PagePicture): Promise<Uint8Array | null> =>
  decoding(picture, ({ library, reader }) => {
    reader.WriteImage(inColour, image)
    const png = library.FS.readFile(image)
    library.FS.unlink(image)
    return png
  })

/** Loaded when it is first needed, in under a second, and kept: its memory never shrinks. */
function load(): Promise<Loaded> {
  loading ??= start()
  return loading
}

async function start(): Promise<Loaded> {
  const makeCore = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (
    options: LoadOptions,
  ) => Promise<Tesseract>
  const [wasmBinary, packed] = await Promise.all([
    readFile(require.resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm')),
    readFile(require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz')),
  ])
  const library = await makeCore({
    wasmBinary,
    print: () => {},
    printErr: () => {},
    // biome-ignore lint/correctness/noComponentHookFactories: the library has named it so; it is no component
    TesseractProgress: () => pulse(),
  })
  library.FS.writeFile('eng.traineddata', await promisify(gunzip)(packed))
  const reader = new library.TessBaseAPI()
  if (reader.Init(null, 'eng', lstm) !== 0) throw new Error('Tesseract does not take its language')
  return { library, reader }
}

/** Does something with a picture that was decoded; null where it cannot be, or where the library fails within itself. */
async function decoding<T>(
  { bytes, orientation }: PagePicture,
  use: (loaded: Loaded) => T | null,
): Promise<T | null> {
  const loaded = await load()
  const { library, reader } = loaded
  try {
    library.FS.writeFile(input, bytes)
    return reader.SetImageFile(orientation, 0) === 0 ? use(loaded) : null
  } catch {
    // It aborted: what it holds is not to be trusted any more. The next page gets a fresh one.
    loading = null
    return null
  } finally {
    tidy(loaded)
  }
}

/** Lets go of the picture, where that still can be done. */
function tidy({ library, reader }: Loaded): void {
  if (loading === null) return
  reader.Clear()
  library.FS.unlink(input)
}

const pageOf = ({ blocks = [] }: WrittenPage): ReadPage => ({
  turn: 0,
  lines: blocks.flatMap(({ paragraphs = [] }) =>
    paragraphs.flatMap(({ lines = [] }) => lines.map(lineOf).filter(({ words }) => words.length > 0)),
  ),
})

function lineOf({ bbox, baseline, rowAttributes, words = [] }: WrittenLine): ReadLine {
  const { rowHeight, ascenders, descenders } = rowAttributes
  return {
    words: words.map(({ bbox, text, confidence, symbols = [] }) => ({
      text,
      confidence,
      left: bbox.x0,
      right: bbox.x1,
      letters: symbols.map(({ bbox, text }) => ({
        text,
        left: bbox.x0,
        right: bbox.x1,
        top: bbox.y0,
        foot: bbox.y1,
      })),
    })),
    xHeight: Math.max(1, rowHeight - ascenders - descenders),
    height: rowHeight,
    baseline: { left: baseline.y0, right: baseline.y1 },
    left: bbox.x0,
    right: bbox.x1,
  }
}
