import { applyEdits, ledgerOf } from '../../core/edits/apply-edits.ts'
import type { Briefing } from '../../core/model/document.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import { type SheetPassage, type SheetSource, sheetItems } from '../../core/sheet/items.ts'
import { keyOf } from '../../core/study/deck.ts'
import type { Reply, Request } from '../../shared/contract/api.ts'
import { mostSheetItems, type Sheet } from '../../shared/contract/sheet.ts'
import type { AppError } from '../../shared/errors.ts'
import { messages } from '../../shared/messages/messages.ts'
import { wordsOf } from '../../shared/passage-words.ts'
import { logFileError } from '../base/log.ts'
import { sheetDocx } from '../exchange/sheet/docx.ts'
import { sheetMarkdown } from '../exchange/sheet/markdown.ts'
import type { Places } from '../library/places.ts'
import { readAgenda } from '../store/agendas.ts'
import type { Database } from '../store/database.ts'
import { readDocument } from '../store/documents.ts'
import { listEdits } from '../store/edits.ts'
import { listMarks } from '../store/marks.ts'
import { memoriesOf } from '../store/memories.ts'
import { listReviews } from '../store/reviews.ts'
import { noDocument } from './access.ts'
import { noAgenda } from './agendas.ts'
import { fileName } from './file-name.ts'
import { type Learner, learnerOf, recallBy } from './learner.ts'
import { listMarksIn } from './marks/listed-marks.ts'
import { documentsOf } from './subject.ts'
import { writeWhole } from './write-whole.ts'

interface Reads {
  /** A document as it was compiled; null if it cannot be read. */
  readonly read: (id: string) => Promise<Briefing | null>
  readonly places: Pick<Places, 'get'>
}

/**
 * What a cue sheet of a document or an agenda may say. Documents that cannot be read are left out; if none can, that is an
 * error, as it is for all documents, which have none.
 */
export async function readSheet(
  db: Database,
  { kinds, ...subject }: Request<'sheet:read'>,
  reads: Reads,
  at: number,
): Promise<Result<Sheet, AppError>> {
  const documents = documentsOf(db, subject)
  if (documents === null) return noAgenda
  if (documents === 'all') return noDocument
  const learner = await learnerOf(db)
  const sources: SheetSource[] = []
  const named: Sheet['documents'][number][] = []
  for (const id of documents) {
    const briefing = await reads.read(id)
    if (briefing === null) continue
    const edits = listEdits(db, id)
    const edited = applyEdits(briefing, edits)
    const passages = await passagesOf(db, id, reads.places)
    sources.push({
      briefing: edited,
      entries: ledgerOf(briefing, edits),
      passages,
      missed: missedOf(db, id, learner, at),
    })
    named.push({ id, title: readDocument(db, id)?.name ?? edited.title, date: edited.date })
  }
  const [first] = named
  if (first === undefined) return noDocument
  const agenda = subject.agenda === null ? null : readAgenda(db, subject.agenda)
  const items = sheetItems(sources, new Set(kinds))
  return ok({
    title: agenda?.name ?? first.title,
    hour: agenda?.at ?? null,
    documents: named,
    items: items.slice(0, mostSheetItems),
    total: items.length,
  })
}

/** Of a passage longer than this the beginning stands on a sheet, in UTF-16 units. */
const longestPassage = 320

async function passagesOf(
  db: Database,
  document: string,
  places: Reads['places'],
): Promise<readonly SheetPassage[]> {
  const found = await places.get(document)
  if (found === null) return []
  const marks = await listMarksIn(listMarks(db, document), found, '')
  return marks
    .filter(({ placed }) => placed !== 'lost')
    .map(({ id, note, parts }) => ({
      id,
      note,
      text: beginningOf(parts.map(wordsOf).join(' ')),
      block: parts[0].block,
      start: parts[0].position.start,
    }))
}

/** Whole words, and a sign that more follow. */
function beginningOf(text: string): string {
  if (text.length <= longestPassage) return text
  const cut = text.slice(0, longestPassage)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestPassage / 2)).trimEnd()} …`
}

/** A card is missed that was forgotten in one of its last answers, or is likelier forgotten than not. */
const lastAnswers = 3
const leastRecall = 0.5

/** How likely each card is recalled that its reader misses, by its id. */
function missedOf(db: Database, document: string, learner: Learner, at: number): ReadonlyMap<string, number> {
  const answers = new Map<string, number[]>()
  for (const { card, rating } of listReviews(db, [document]))
    answers.set(card, [...(answers.get(card) ?? []), rating].slice(-lastAnswers))
  const memories = memoriesOf(db)
  return new Map(
    [...answers].flatMap(([card, last]) => {
      const memory = memories.get(keyOf(document, card))
      const recall = memory === undefined ? null : recallBy(learner, memory, at)
      return recall !== null && (last.includes(1) || recall < leastRecall) ? [[card, recall]] : []
    }),
  )
}

/**
 * Writes a sheet, as it was laid out, to a file that the user chooses.
 *
 * @param askWhere asks for the file; null if the user gave up
 */
export async function exportSheet(
  db: Database,
  request: Request<'sheet:export'>,
  reads: Reads,
  askWhere: (name: string, extension: string) => Promise<string | null>,
  at: number,
): Promise<Result<Reply<'sheet:export'>, AppError>> {
  const { format, parts, layout, paper, when } = request
  const sheet = await readSheet(db, request, reads, at)
  if (!sheet.ok) return sheet
  const { title, documents, items, total } = sheet.value
  const byId = new Map(items.map((item) => [item.id, item]))
  const laid = parts.map(({ kind, items }) => ({ kind, items: items.flatMap((id) => byId.get(id) ?? []) }))
  const left = total - laid.reduce((sum, part) => sum + part.items.length, 0)
  const extension = format === 'docx' ? 'docx' : 'md'
  const path = await askWhere(`${fileName(messages.files.names.sheetOf(title))}.${extension}`, extension)
  if (path === null) return ok(null)
  try {
    const written = { title, when, documents, parts: laid, layout, paper, left }
    await writeWhole(path, format === 'docx' ? await sheetDocx(written) : sheetMarkdown(written))
  } catch (cause) {
    logFileError('A cue sheet could not be written', cause)
    return err({ code: 'export-failed', subject: path })
  }
  return ok({ path })
}
