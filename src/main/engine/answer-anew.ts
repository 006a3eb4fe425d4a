import { isDeepStrictEqual } from 'node:util'
import { keepFigures } from '../../core/anew/figures.ts'
import { moveStretches } from '../../core/anew/move.ts'
import { reconcile } from '../../core/anew/reconcile.ts'
import { compile, recompile, type Wishes } from '../../core/compile.ts'
import { compilerVersion } from '../../core/compiler.ts'
import type { Briefing } from '../../core/model/document.ts'
import type { Edits } from '../../core/model/edits.ts'
import { buildIndex } from '../../core/search/lunr-index.ts'
import { leftByHand } from '../../core/text/left-by-hand.ts'
import type { LinesWanted } from '../../shared/contract/anew.ts'
import { ownLanguage } from '../../shared/scan-language.ts'
import { readDocument } from '../formats/formats.ts'
import { orRefusal, Refusal } from '../formats/refuse.ts'
import { isBriefing } from '../library/is-briefing.ts'
import { type Pictured, takePictures } from '../pictures/figures.ts'
import { type Recognise, recognitionVersion } from '../recognition/page.ts'
import type { AnewRequest, MadeAnew, OnStage } from './protocol.ts'

/** What reads pages that are pictures, and tells of it. */
export interface ScanReader {
  readonly recognise: Recognise
  /** In which it does, by Tesseract's codes; absent for English. */
  readonly languages?: readonly string[]
  readonly onDrawing: (page: number | null) => void
}

/**
 * Reads a stored document anew; null where the stored JSON is no Briefing, or its file cannot be read for what is in there
 * alone.
 *
 * @param scansIn what reads pages in some languages, as far as those are there: those of before, or those asked for
 */
export async function answerAnew(
  { briefing, other, original, source, lines, scansIn: asked, use, read }: Omit<AnewRequest, 'kind' | 'job'>,
  onStage: OnStage,
  scansIn: (languages: readonly string[]) => ScanReader,
): Promise<MadeAnew | null> {
  const old = storedBriefing(briefing)
  const stored = other === null ? null : storedBriefing(other)
  if (old === null || (other !== null && stored === null)) return null
  const reading =
    stored === null
      ? await nextReading(
          old,
          { original, id: source, scans: scansIn(asked ?? old.source.recognisedIn ?? [ownLanguage]) },
          { lines, scansIn: asked },
          onStage,
        )
      : { next: stored, notes: null, pictures: [] }
  if (reading === null) return null
  const { next, notes, pictures } = reading
  const { briefing: made, edits, reworded, outcome } = reconcile(old, next, use)
  onStage('index')
  const { fresh, reworded: number, kept } = outcome
  return {
    ...sendable(made, edits, reworded),
    outcome: { fresh, reworded: number, kept },
    told: { title: made.title, date: made.date, words: made.source.words, notes: notes && [...notes] },
    pictures: [...pictures],
    read: moveStretches(old, made, read).map(([start, end]) => [start, end]),
    isSame: edits.facts.length + edits.cards.length === 0 && isDeepStrictEqual(shownOf(old), shownOf(made)),
  }
}

interface NextReading extends Pick<Pictured, 'pictures'> {
  readonly next: Briefing
  readonly notes: readonly string[] | null
}

/**
 * What the reader makes of the file; of its text where there is no file, or one that this reader does not take, or one of
 * which many pages would be read from their pictures once more by the same version of what reads them, or any in other
 * languages than before. Null where its user asks for what the file alone can give.
 */
async function nextReading(
  old: Briefing,
  { original, id, scans: { recognise, languages, onDrawing } }: ToRead,
  { lines, scansIn: asked }: Pick<AnewRequest, 'lines' | 'scansIn'>,
  onStage: OnStage,
): Promise<NextReading | null> {
  const wishes = wishesFor(old, lines)
  const ofText = () => ({ next: recompile(old, onStage, wishes), notes: null, pictures: [] })
  const isOfFile = asked !== null || lines.some((each) => !isInText(old, each))
  if (lines.length > 0 && !isOfFile && old.compiler === compilerVersion) return ofText()
  const isRead = old.source.recognised === recognitionVersion
  const wanted = asked ?? old.source.recognisedIn
  const again = !areThere(wanted, languages)
    ? neverAgain
    : isRead && !isOfFile
      ? fewAgain(recognise)
      : recognise
  const source =
    original === null
      ? null
      : await orRefusal(() =>
          readDocument({ bytes: original, name: old.source.name, recognise: again, languages, onDrawing }),
        )
  if (source?.ok !== true || source.value.id !== id) return isOfFile ? null : ofText()
  const { document, pictures } = takePictures(
    source.value,
    () => performance.now(),
    () => onStage('parsing'),
  )
  return {
    next: keepFigures(old, compile({ ...document, id: old.id }, onStage, wishes)),
    notes: document.notes ?? [],
    pictures,
  }
}

interface ToRead {
  readonly original: Uint8Array | null
  /** Of that file. */
  readonly id: string
  readonly scans: ScanReader
}

/** Whether lines only leave out what the text holds without being asked to: the file is not needed for that. */
function isInText({ broughtBack = [] }: Briefing, { texts, wanted }: LinesWanted): boolean {
  return wanted === 'out' && !broughtBack.some(({ text }) => texts.includes(text))
}

/** What its user wants to have in a document of what was left out of it, and what they leave out, as they say it now. */
function wishesFor({ dropped, broughtBack = [] }: Briefing, lines: readonly LinesWanted[]): Required<Wishes> {
  const wanted = new Set(broughtBack.map(({ text }) => text))
  const unwanted = new Set(leftByHand(dropped))
  for (const { texts, wanted: where } of lines) {
    const [from, to] = where === 'in' ? [unwanted, wanted] : [wanted, unwanted]
    for (const text of texts) if (!from.delete(text)) to.add(text)
  }
  return { wanted: [...wanted], unwanted: [...unwanted] }
}

/** Whether all languages are there in which it is to be read: without one it would be read as words that it does not have. */
const areThere = (
  wanted: readonly string[] = [ownLanguage],
  languages: readonly string[] = [ownLanguage],
): boolean => wanted.every((code) => languages.includes(code))

const neverAgain: Recognise = () => {
  throw new Refusal('was read in a language that is no longer there')
}

/** Pages that are read from their pictures again for the sake of all else in their file: each takes seconds. */
const mostAgain = 4

const fewAgain =
  (recognise: Recognise): Recognise =>
  (picture, at) => {
    if (at.of > mostAgain) throw new Refusal('has many pages that were read before')
    return recognise(picture, at)
  }

/** A Briefing as it is stored; null if it is none. */
export function storedBriefing(json: string): Briefing | null {
  const value: unknown = JSON.parse(json)
  const id = (value as { readonly id?: unknown } | null)?.id
  return typeof id === 'string' && isBriefing(value, id) ? value : null
}

/** The parts of a Briefing that a user would see change: all but which program read it, and what its file is called. */
const shownOf = ({ compiler: _, format: __, source, names = [], spares = [], ...rest }: Briefing) => {
  const { name: ___, recognised: ____, recognisedIn: _____, scans: ______, ...shown } = source
  return JSON.parse(JSON.stringify({ ...rest, names, spares, source: shown }))
}

/** A document that was made as it is sent: as JSON with its index, and what is said of it in lists that can be sent. */
export const sendable = (made: Briefing, { facts, cards }: Edits, reworded: Iterable<string>) => ({
  briefing: JSON.stringify(made),
  index: JSON.stringify(buildIndex(made)),
  compiler: made.compiler ?? 0,
  cards: made.cards.length,
  edits: { facts: facts.map((edit) => ({ ...edit })), cards: cards.map((edit) => ({ ...edit })) },
  reworded: [...reworded],
})
