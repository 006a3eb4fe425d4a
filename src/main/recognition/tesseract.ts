/**
 * Tesseract 5 (LSTM), compiled to WebAssembly: what hostile pictures do in it stays in its own memory. All of
 * it lies beside the app but for the languages that the user gave; it asks for no network and starts no process (ADR 0016).
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { isLanguageData, unpackLanguage } from './language-file.ts'
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

/** A language that pages are read in. */
export interface Language {
  /** "eng", "chi_sim". */
  readonly code: string
  /** Its file; null for what comes with the app. */
  readonly path: string | null
}

/** A file of a language that Tesseract does not take: it was damaged since it was added. */
export class LanguageFault extends Error {}

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
const english: Language = { code: 'eng', path: null }
let loading: { readonly languages: string; readonly loaded: Promise<Loaded> } | null = null
/** Told while a page is read: the library has one place for it. */
let pulse = (): void => {}

/**
 * Reads the pages of one document with Tesseract, one at a time. Takes 1 to 5 seconds for each, four times that where it lies on
 * its side, and does not give way meanwhile.
 *
 * @param onPage told before a page is read
 * @param onPulse called every now and then while it is
 * @param languages in which it is read, the likeliest first: at least one. Each takes as long again
 * @returns rejects with a `LanguageFault` where Tesseract does not take one of them
 */
export function recogniser(
  onPage: (at: { readonly page: number; readonly of: number }) => void,
  onPulse = () => {},
  languages: readonly Language[] = [english],
): Recognise {
  const read = upright((picture) =>
    decoding(
      picture,
      ({ reader }) => {
        pulse = onPulse
        return reader.Recognize(null) === 0 ? pageOf(JSON.parse(reader.GetJSONText()) as WrittenPage) : null
      },
      languages,
    ),
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

/**
 * Whether a page can be read in a language.
 *
 * @param data of its file, unpacked
 */
export async function readsIn(code: string, data: Uint8Array): Promise<boolean> {
  try {
    const { library, reader } = await start([{ code, data }])
    library.FS.writeFile(input, blankPage)
    return reader.SetImageFile(1, 0) === 0 && reader.Recognize(null) === 0
  } catch {
    return false
  }
}

/** Two strokes on white, of as many pixels as a short line has (Netpbm's PGM). */
const blankPage = (() => {
  const [width, height] = [200, 60]
  const pixels = Buffer.alloc(width * height, 255)
  for (let y = 15; y < 45; y += 1) for (const x of [60, 61, 62, 63, 90, 91, 92, 93]) pixels[y * width + x] = 0
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`, 'latin1'), pixels])
})()

/** Loaded when it is first needed, in under a second, and kept while pages are read in the same languages. */
function load(languages: readonly Language[]): Promise<Loaded> {
  const names = languages.map(({ code }) => code).join('+')
  if (loading?.languages !== names) {
    const begun = { languages: names, loaded: startIn(languages) }
    loading = begun
    // A file that was damaged may be there again.
    begun.loaded.catch(() => {
      if (loading === begun) loading = null
    })
  }
  return loading.loaded
}

async function startIn(languages: readonly Language[]): Promise<Loaded> {
  const read = await Promise.all(
    languages.map(async ({ code, path }) => {
      const bytes = await readFile(
        path ?? require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
      ).catch(() => null)
      const data = bytes && (await unpackLanguage(bytes))
      if (data === null || !isLanguageData(data)) throw new LanguageFault(code)
      return { code, data }
    }),
  )
  return start(read)
}

interface LanguageData {
  readonly code: string
  readonly data: Uint8Array
}

async function start(languages: readonly LanguageData[]): Promise<Loaded> {
  const makeCore = require('tesseract.js-core/tesseract-core-simd-lstm.js') as (
    options: LoadOptions,
  ) => Promise<Tesseract>
  const wasmBinary = await readFile(require.resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm'))
  const library = await makeCore({
    wasmBinary,
    print: () => {},
    printErr: () => {},
    // biome-ignore lint/correctness/noComponentHookFactories: the library has named it so; it is no component
    TesseractProgress: () => pulse(),
  })
  for (const { code, data } of languages) library.FS.writeFile(`${code}.traineddata`, data)
  const reader = new library.TessBaseAPI()
  const names = languages.map(({ code }) => code).join('+')
  if (reader.Init(null, names, lstm) !== 0) throw new LanguageFault(names)
  return { library, reader }
}

/** Does something with a picture that was decoded; null where it cannot be, or where the library fails within itself. */
async function decoding<T>(
  { bytes, orientation }: PagePicture,
  use: (loaded: Loaded) => T | null,
  languages: readonly Language[] = [english],
): Promise<T | null> {
  const loaded = await load(languages)
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
