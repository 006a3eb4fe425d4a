import type { Briefing } from '../../../core/model/document.ts'
import type { Part } from '../../../core/model/part.ts'
import { ok, type Result } from '../../../core/model/result.ts'
import { keyOf } from '../../../core/study/deck.ts'
import { placesIn } from '../../../core/study/marked.ts'
import { documentsIn, testOf } from '../../../core/study/part.ts'
import type { PracticeCandidate } from '../../../core/study/practice.ts'
import type { Memory } from '../../../core/study/schedule.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import type { AppError } from '../../../shared/errors.ts'
import type { Briefings } from '../../library/briefings.ts'
import type { Places } from '../../library/places.ts'
import { statesOn } from '../../store/card-states.ts'
import type { Database } from '../../store/database.ts'
import { listDocuments } from '../../store/documents.ts'
import { listMarks } from '../../store/marks.ts'
import { memoriesOf } from '../../store/memories.ts'
import { studyDayOf } from '../../store/moment.ts'
import { noAgenda } from '../agendas.ts'
import { listMarksIn } from '../marks/listed-marks.ts'
import { documentsOf } from '../subject.ts'

interface Library {
  readonly db: Database
  readonly briefings: Pick<Briefings, 'get'>
  readonly places: Pick<Places, 'get'>
  readonly at: number
}

/** The state of the cards as practice asks for it, by their keys. */
interface PracticeKnown {
  readonly memories: ReadonlyMap<string, Memory>
  /** Cards that the user marked; those whose passage is highlighted are told by the marks. */
  readonly marked: ReadonlySet<string>
  /** Cards that are not to be asked. */
  readonly suspended: ReadonlySet<string>
}

/** What is practised: the documents, and their cards with what they can be chosen by. */
export interface PracticeDesk {
  readonly documents: ReadonlyMap<string, { readonly briefing: Briefing; readonly title: string }>
  readonly candidates: readonly PracticeCandidate[]
  readonly at: number
}

/** Practice over all documents takes those that were opened last. */
const mostDocuments = 25

/** Opens the documents of a subject, or of a part with the cards that belong to it. */
export async function openPractice(
  library: Library,
  subject: Subject,
  part: Part | null = null,
): Promise<Result<PracticeDesk, AppError>> {
  const { db, briefings, at } = library
  const known: PracticeKnown = { memories: memoriesOf(db), ...statesOn(db, studyDayOf(db, at)) }
  const listed = listDocuments(db)
  const wanted = part === null ? documentsOf(db, subject) : documentsIn(part)
  if (wanted === null) return noAgenda
  const ids =
    wanted === 'all' ? lastOpened(listed) : wanted.filter((each) => part === null || isListed(listed, each))
  const documents = new Map<string, { briefing: Briefing; title: string }>()
  const candidates: PracticeCandidate[] = []
  for (const id of ids) {
    const briefing = await briefings.get(id)
    if (!briefing.ok && subject.document !== null) return briefing
    if (!briefing.ok) continue
    const title = listed.find((each) => each.id === id)?.name ?? briefing.value.title
    documents.set(id, { briefing: briefing.value, title })
    candidates.push(...(await candidatesOf(library, known, briefing.value)))
  }
  if (part === null) return ok({ documents, candidates, at })
  const isIn = testOf(part, (id) => documents.get(id)?.briefing.sections ?? [])
  return ok({ documents, candidates: candidates.filter(isIn), at })
}

const isListed = (listed: readonly LibraryEntry[], document: string): boolean =>
  listed.some(({ id }) => id === document)

const lastOpened = (listed: readonly LibraryEntry[]): readonly string[] =>
  listed
    .filter(({ cards }) => cards > 0)
    .slice(0, mostDocuments)
    .map(({ id }) => id)

async function candidatesOf(
  { db, places }: Library,
  { memories, marked, suspended }: PracticeKnown,
  briefing: Briefing,
): Promise<PracticeCandidate[]> {
  const { id, cards } = briefing
  const facts = new Map(briefing.facts.map((fact) => [fact.id, fact]))
  const blocks = new Map(briefing.blocks.map((block) => [block.id, block]))
  const isHighlighted = placesIn(await highlights(db, places, id))
  return cards.flatMap((card) => {
    const fact = facts.get(card.fact ?? '')
    const block = blocks.get(card.block ?? '')
    const { sentence } = card
    // A card is practised with its passage, and so only where fact, block and sentence are there.
    if (fact === undefined || block === undefined || sentence === null) return []
    const key = keyOf(id, card.id)
    if (suspended.has(key)) return []
    return [
      {
        card,
        document: id,
        section: block.section,
        type: fact.type,
        importance: fact.importance,
        memory: memories.get(key) ?? null,
        marked: marked.has(key) || isHighlighted({ block: block.id, ...sentence }),
      },
    ]
  })
}

/** Where the highlights of a document stand now; those that lost their place stand nowhere. */
async function highlights(db: Database, places: Library['places'], id: string) {
  const marks = listMarks(db).filter(({ document, kind }) => document === id && kind === 'highlight')
  const found = marks.length === 0 ? null : await places.get(id)
  if (found === null) return []
  const listed = await listMarksIn(marks, found, '')
  return listed
    .filter(({ placed }) => placed !== 'lost')
    .flatMap(({ parts }) => parts.map(({ block, position }) => ({ block, ...position })))
}
