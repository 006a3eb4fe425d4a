import { applyEdits } from '../../core/edits/apply-edits.ts'
import type { Edits } from '../../core/model/edits.ts'
import { err, ok, type Result } from '../../core/model/result.ts'
import type {
  CardsThatChanged,
  Comparison,
  OlderVersion,
  VersionEntry,
} from '../../shared/contract/versions.ts'
import { type AppError, notFound } from '../../shared/errors.ts'
import { isBriefing } from '../library/is-briefing.ts'
import { placesOf } from '../library/places.ts'
import type { Versions } from '../library/versions.ts'
import type { Database } from '../store/database.ts'
import { readDocument } from '../store/documents.ts'
import { listEdits } from '../store/edits.ts'
import { listMarks } from '../store/marks.ts'
import { heldNow, listVersions, readVersion, type Version } from '../store/versions.ts'
import { listMarksIn } from './marks/listed-marks.ts'

const missing = err(notFound('version'))

/** The versions of a document, the newest first; none where it has only ever come once. */
export function listEntries(db: Database, document: string): readonly VersionEntry[] {
  const there = listVersions(db, document).filter(({ standing }) => standing !== 'aside')
  return there.length < 2 ? [] : there.flatMap((version) => entryOf(db, document, version) ?? []).reverse()
}

function entryOf(db: Database, document: string, { version, held }: Version): VersionEntry | null {
  const now = held ?? heldNow(db, document)
  if (now === null) return null
  const { title, date, file, words, addedAt } = now
  return { version, title, date, file, words, addedAt, isShown: held === null }
}

/** What differs between two versions, with what was said of the older one and does not hold any more. */
export async function comparison(
  db: Database,
  versions: Pick<Versions, 'compare'>,
  document: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<Result<Comparison, AppError>> {
  const old = readVersion(db, document, from)
  const next = readVersion(db, document, to)
  if (old === null || next === null) return missing
  const compared = await versions.compare(document, from, to)
  if (!compared.ok) return compared
  const now = next.held?.edits ?? listEdits(db, document)
  return ok({ ...compared.value, stayed: stayedWith(old.held?.edits ?? { facts: [], cards: [] }, now) })
}

function stayedWith(before: Edits, now: Edits): Comparison['stayed'] {
  const facts = new Set(now.facts.map(({ fact }) => fact))
  const cards = new Set(now.cards.map(({ card }) => card))
  return [
    ...before.facts
      .filter(({ fact, state }) => !facts.has(fact) && state !== 'rejected')
      .flatMap(({ fact, statement, text, note, own }) => {
        const words = statement ?? text ?? own?.place.quote.exact ?? note
        return words === null || words === undefined ? [] : [{ kind: 'fact' as const, id: fact, text: words }]
      }),
    ...before.cards
      .filter(({ card, deleted }) => !cards.has(card) && !deleted)
      .flatMap(({ card, prompt, own }) => {
        const words = prompt ?? own?.kept?.prompt
        return words === undefined ? [] : [{ kind: 'card' as const, id: card, text: words }]
      }),
  ]
}

/** A version that is not the one that is read and studied, as its user had it. */
export async function openOlder(
  db: Database,
  versions: Pick<Versions, 'briefing'>,
  document: string,
  version: number,
): Promise<Result<OlderVersion, AppError>> {
  const there = readVersion(db, document, version)
  const json = await versions.briefing(document, version)
  const entry = there && entryOf(db, document, there)
  if (there === null || entry === null || json === null) return missing
  const value: unknown = JSON.parse(json)
  if (!isBriefing(value, document)) return err({ code: 'document-damaged', subject: document })
  const { name, title } = readDocument(db, document) ?? { name: null, title: entry.title }
  const marks = await listMarksIn(listMarks(db, document), placesOf(value), name ?? title)
  return ok({
    briefing: there.held === null ? value : applyEdits(value, there.held.edits),
    entry,
    marks: marks.filter(({ placed }) => placed !== 'lost'),
  })
}

/** The cards that ask for what the version before it said otherwise, with what it said. */
export function changedCards(db: Database, document: string): CardsThatChanged {
  const shown = listVersions(db, document).find(({ standing }) => standing === 'shown')
  const stored = readDocument(db, document)
  return {
    date: stored?.date ?? null,
    addedAt: stored?.addedAt ?? 0,
    cards: Object.fromEntries(
      (shown?.changed ?? []).map(({ card, was, sentence }) => [card, { was, sentence }]),
    ),
  }
}
