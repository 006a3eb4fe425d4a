/**
 * The engine: a process of its own that reads hostile bytes and compiles them. It has no window, no store and no
 * network; main may end it at any moment, and takes nothing from it but checked messages.
 */
import '../base/offline.ts'
import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { compile } from '../../core/compile.ts'
import { err } from '../../core/model/result.ts'
import { buildIndex } from '../../core/search/lunr-index.ts'
import { sketchOf } from '../../core/versions/sketch.ts'
import type { DeckTold } from '../../shared/contract/packs.ts'
import { ownLanguage } from '../../shared/scan-language.ts'
import { limits as cardLimits } from '../exchange/anki-limits.ts'
import { readDeckCards } from '../exchange/deck/read-deck-cards.ts'
import type { LibraryPart } from '../exchange/everything/part.ts'
import { placeAnnotations } from '../exchange/place-annotations.ts'
import { placeCards } from '../exchange/place-cards.ts'
import { readAnkiText } from '../exchange/read-anki-text.ts'
import { importAnnotations } from '../exchange/read-annotations.ts'
import { deckExtensions } from '../formats/accepted.ts'
import { readDocument } from '../formats/formats.ts'
import { orRefusal, Refusal } from '../formats/refuse.ts'
import { besidesOf } from '../pictures/besides.ts'
import { takePictures } from '../pictures/figures.ts'
import { isLanguageData, unpackLanguage } from '../recognition/language-file.ts'
import { LanguageFault, readsIn, recogniser } from '../recognition/tesseract.ts'
import { answerAnew, type ScanReader, storedBriefing } from './answer-anew.ts'
import { pageViewer } from './answer-page.ts'
import { answerCompare, answerVersion } from './answer-version.ts'
import { originalText } from './original-text.ts'
import {
  type AnewRequest,
  type AnnotationsRequest,
  type AskedOfEngine,
  type CardsRequest,
  type CompareRequest,
  type EngineReply,
  type LanguageRequest,
  type LibraryRequest,
  mostTold,
  type OnStage,
  type PageAt,
  type ReadRequest,
  type ScanLanguages,
  type SketchRequest,
  type StoredNote,
  type TextRequest,
  type VersionRequest,
} from './protocol.ts'

const port = process.parentPort
const say = (reply: EngineReply) => port.postMessage(reply)
const stagesOf =
  (job: string): OnStage =>
  (stage, at) =>
    say({ kind: 'stage', job, stage, ...(at && { at }) })

const lookAt = pageViewer()

/** Lets the next part of a library be read. */
let goOn = (): void => {}

// A defect ends the process on purpose: main tells it, and the next job gets a new one.
port.on('message', ({ data }: { data: AskedOfEngine | StoredNote }) => {
  switch (data.kind) {
    case 'document':
      return void read(data, data.languages)
    case 'annotations':
      return void readAnnotations(data)
    case 'cards':
      return void readCards(data)
    case 'library':
      return void readLibrary(data)
    case 'anew':
      return void makeAnew(data, data.languages)
    case 'text':
      return tellText(data)
    case 'page':
      return void lookAt(data).then(say)
    case 'version':
      return makeVersion(data)
    case 'compare':
      return compare(data)
    case 'sketch':
      return sketch(data)
    case 'language':
      return void tryLanguage(data)
    case 'stored':
      return goOn()
  }
})

async function read({ job, name, from }: ReadRequest, languages: ScanLanguages): Promise<void> {
  const stage = stagesOf(job)
  stage('reading')
  const bytes = 'bytes' in from ? from.bytes : await readFile(from.path).catch(() => null)
  if (bytes === null) return say({ kind: 'refused', job, why: 'could not be read' })
  stage('parsing')
  const besides = 'path' in from ? besidesOf(from.path) : undefined
  const scans = scanReaderOf(job, languages, languages.used)
  const source = await orRefusal(() => readDocument({ bytes, name, besides, ...scans }))
  if (!source.ok) return say({ kind: 'refused', job, why: source.error })
  const { document, pictures } = takePictures(source.value, () => performance.now(), pulseOf(job))
  const briefing = compile(document, stage)
  stage('index')
  const { id, title, date, cards } = briefing
  const { kind, words } = briefing.source
  say({
    kind: 'done',
    job,
    document: {
      id,
      title,
      file: name,
      date,
      kind,
      words,
      cards: cards.length,
      notes: [...(document.notes ?? [])],
      briefing: JSON.stringify(briefing),
      index: JSON.stringify(buildIndex(briefing)),
      pictures: [...pictures],
      sketch: [...sketchOf(briefing.blocks.map(({ text }) => text))],
      original: new Uint8Array(bytes),
    },
  })
}

/**
 * Tells main of each page that is drawn or read, and now and then while one is read: it takes seconds.
 *
 * @param wanted the languages to read in, as far as they are there
 */
function scanReaderOf(job: string, { all }: ScanLanguages, wanted: readonly string[]): ScanReader {
  const found = all.filter(({ code }) => wanted.includes(code))
  const languages = found.length > 0 ? found : all.filter(({ code }) => code === ownLanguage)
  let at: PageAt = { page: 1, of: 1 }
  const tell = () => stagesOf(job)('parsing', at)
  const read = recogniser(
    (page) => {
      at = page
      tell()
    },
    rarely(tell),
    languages,
  )
  return {
    recognise: (picture, at) => read(picture, at).catch(refuseFault),
    languages: languages.map(({ code }) => code),
    onDrawing: (page) => say({ kind: 'drawing', job, page }),
  }
}

function refuseFault(cause: unknown): never {
  if (!(cause instanceof LanguageFault)) throw cause
  throw new Refusal('could not be read: a language file for scans is damaged; add it again in Settings')
}

async function tryLanguage({ job, code, path }: LanguageRequest): Promise<void> {
  const refuse = (why: string) => say({ kind: 'refused', job, why })
  const bytes = await readFile(path).catch(() => null)
  const data = bytes && (await unpackLanguage(bytes))
  if (bytes === null) return refuse(unreadable)
  if (data === null || !isLanguageData(data)) return refuse('is not a language file of Tesseract 4 or 5')
  if (!(await readsIn(code, data))) return refuse('is damaged: no page can be read with it')
  say({ kind: 'language', job, data: new Uint8Array(data) })
}

/** How often main is told that the engine is at work, in ms. */
const pulse = 1000

const pulseOf = (job: string) => rarely(() => say({ kind: 'stage', job, stage: 'parsing' }))

function rarely(tell: () => void): () => void {
  let told = performance.now()
  return () => {
    if (performance.now() - told < pulse) return
    told = performance.now()
    tell()
  }
}

/** How long cards may be searched for by words that are nearly the same, in ms. */
const searching = 20_000

async function readCards({ job, path, blocks }: CardsRequest): Promise<void> {
  const read = isDeckName(path) ? await readDeckCards(path, pulseOf(job)) : await readTextCards(path)
  if (!read.ok) return say({ kind: 'refused', job, why: read.error })
  const until = performance.now() + searching
  const cards = placeCards(read.value.cards, blocks, pulseOf(job), () => performance.now() > until)
  const { skipped, notes } = read.value
  say({
    kind: 'cards',
    job,
    cards: {
      cards: cards.map((card) => ({ ...card, accept: [...card.accept] })),
      skipped: skipped.slice(0, mostTold),
      skips: skipped.length,
      notes: [...notes],
    },
  })
}

async function readTextCards(path: string): Promise<ReturnType<typeof readAnkiText>> {
  const found = await stat(path).catch(() => null)
  if (found !== null && found.size > cardLimits.bytes) return err('is larger than 20 MB')
  const bytes = await readFile(path).catch(() => null)
  return bytes === null ? err('could not be read') : readAnkiText(bytes)
}

async function readAnnotations({ job, path, blocks }: AnnotationsRequest): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) return say({ kind: 'refused', job, why: 'could not be read' })
  const read = importAnnotations(text)
  if (!read.ok) return say({ kind: 'refused', job, why: read.error })
  const marks = placeAnnotations(read.value.items, blocks, pulseOf(job))
  const { skipped } = read.value
  say({
    kind: 'annotations',
    job,
    annotations: {
      marks: marks.map(({ tags, parts: [first, ...rest], ...mark }) => ({
        ...mark,
        tags: [...tags],
        parts: [first, ...rest],
      })),
      skipped: skipped.slice(0, mostTold).map(({ index, why }) => ({ row: index + 1, why })),
      skips: skipped.length,
    },
  })
}

async function makeAnew(request: AnewRequest, languages: ScanLanguages): Promise<void> {
  const { job } = request
  const anew = await answerAnew(request, stagesOf(job), (wanted) => scanReaderOf(job, languages, wanted))
  say(anew === null ? { kind: 'refused', job, why: 'could not be read' } : { kind: 'anew', job, anew })
}

const unreadable = 'could not be read'

function makeVersion(request: VersionRequest): void {
  const { job } = request
  const version = answerVersion(request, (stage) => say({ kind: 'stage', job, stage }))
  say(version === null ? { kind: 'refused', job, why: unreadable } : { kind: 'version', job, version })
}

function compare(request: CompareRequest): void {
  const { job } = request
  const compared = answerCompare(request)
  say(compared === null ? { kind: 'refused', job, why: unreadable } : { kind: 'compared', job, compared })
}

function sketch({ job, briefing }: SketchRequest): void {
  const stored = storedBriefing(briefing)
  say(
    stored === null
      ? { kind: 'refused', job, why: unreadable }
      : { kind: 'sketch', job, sketch: [...sketchOf(stored.blocks.map(({ text }) => text))] },
  )
}

function tellText({ job, bytes }: TextRequest): void {
  const text = originalText(bytes)
  say(text === null ? { kind: 'refused', job, why: 'is not a text file' } : { kind: 'text', job, text })
}

async function readLibrary({ job, path, own, wants }: LibraryRequest): Promise<void> {
  const store = (part: LibraryPart, done: number) => {
    const stored = new Promise<void>((resolve) => {
      goOn = resolve
    })
    say({ kind: 'part', job, part: sendable(part), done })
    return stored
  }
  // Loaded where they are needed: most that the engine reads is no library.
  const read =
    wants === 'any' && isDeckName(path)
      ? await (await import('./answer-deck.ts')).readDeck({
          path,
          store,
          onPulse: pulseOf(job),
          now: Date.now(),
        })
      : await (await import('../exchange/everything/read.ts')).readEverything(
          path,
          new Set(own),
          store,
          wants,
        )
  say(
    read.ok
      ? {
          kind: 'library',
          job,
          pack: read.value.pack,
          ...(read.value.deck && { deck: sendableDeck(read.value.deck) }),
        }
      : { kind: 'refused', job, why: read.error },
  )
}

const isDeckName = (path: string): boolean => deckExtensions.includes(extname(path).slice(1).toLowerCase())

const sendableDeck = ({ left, ...deck }: DeckTold) => ({ ...deck, left: left.map((each) => ({ ...each })) })

/** A part of a library with plain lists, which can be sent between processes. */
function sendable(part: LibraryPart): Extract<EngineReply, { kind: 'part' }>['part'] {
  if (part.kind === 'rows') return { ...part, rows: part.rows.map((row) => ({ ...row })) }
  return part.kind === 'marks' ? { ...part, marks: part.marks.map((mark) => ({ ...mark })) } : part
}
