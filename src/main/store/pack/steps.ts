/** What a pack brings into a document that is here, as changes that can be taken back. */
import { slicesOf } from '../../../core/base/slices.ts'
import { plainCard, plainFact } from '../../../core/model/edits.ts'
import type { PackChoice } from '../../../shared/contract/packs.ts'
import { readCardStates } from '../card-states.ts'
import { mostOfStep } from '../commands/steps.ts'
import type { Step } from '../commands/table.ts'
import type { Database } from '../database.ts'
import { readDocument } from '../documents.ts'
import { readMark } from '../marks.ts'
import type { DocumentChange, ThingChange } from './compare.ts'
import { printOf, type ThingKind } from './handed.ts'
import type { Thing } from './things.ts'

/** A thing as it is to be. */
type Wanted = { readonly [K in ThingKind]: WantedOf<K> }[ThingKind]
interface WantedOf<K extends ThingKind> {
  readonly kind: K
  readonly ref: string
  readonly mine: Extract<Thing, { readonly kind: K }>['value'] | null
  /** Null where it is to go. */
  readonly value: Extract<Thing, { readonly kind: K }>['value'] | null
}

/** Whether both sides of a thing can be kept: as two passages, or two facts or cards of one's own. */
export function canKeepBoth({ mine, theirs }: Pick<ThingChange, 'mine' | 'theirs'>): boolean {
  if (mine === null || theirs === null) return false
  if (theirs.kind === 'mark') return true
  return (theirs.kind === 'fact' || theirs.kind === 'card') && theirs.value.own !== null
}

/** @param choiceOf what the user chose of a thing that both sides have changed */
export function stepsFor(
  db: Database,
  change: DocumentChange,
  choiceOf: (thing: ThingChange) => PackChoice,
): readonly Step[] {
  const document = { id: change.id, title: change.title }
  const wanted = change.things.flatMap((thing) =>
    wantedOf(db, thing, thing.fate === 'ask' ? choiceOf(thing) : 'theirs'),
  )
  const of = <K extends ThingKind>(kind: K) => wanted.filter((each) => each.kind === kind) as WantedOf<K>[]
  return [
    ...markSteps(document, of('mark')),
    ...editSteps(change.id, of('fact'), of('card')),
    ...detailSteps(db, document, of('name'), of('tag')),
    ...flagSteps(db, change.id, of('flag')),
    ...slicesOf(change.ratings, mostOfStep).map(
      (reviews) => ({ v: 1, kind: 'reviews.add', document, reviews }) as const,
    ),
  ]
}

function wantedOf(
  db: Database,
  { kind, ref, mine, theirs }: ThingChange,
  choice: PackChoice,
): readonly Wanted[] {
  if (choice === 'mine') return []
  const said = { kind, ref, mine: mine?.value ?? null, value: theirs?.value ?? null } as Wanted
  if (choice === 'theirs') {
    // An id that another document's passage has here is no longer its own.
    const isTaken = said.kind === 'mark' && mine === null && readMark(db, ref) !== null
    return isTaken ? apart(db, said) : [said]
  }
  return canKeepBoth({ mine, theirs }) ? apart(db, said) : [said]
}

/** The pack's as one of its own, under an id that is always the same one, so that it never comes twice. */
function apart(db: Database, wanted: Wanted): readonly Wanted[] {
  const id = printOf([wanted.ref, wanted.value])
  if (wanted.value === null) return []
  if (wanted.kind === 'mark')
    return readMark(db, id) === null
      ? [{ kind: 'mark', ref: id, mine: null, value: { ...wanted.value, id } }]
      : []
  if (wanted.kind === 'fact')
    return [{ kind: 'fact', ref: id, mine: null, value: { ...wanted.value, fact: id } }]
  if (wanted.kind === 'card')
    return [{ kind: 'card', ref: id, mine: null, value: { ...wanted.value, card: id } }]
  return [wanted]
}

type Named = { readonly id: string; readonly title: string }

function markSteps(document: Named, wanted: readonly WantedOf<'mark'>[]): readonly Step[] {
  const added = wanted.flatMap(({ mine, value }) => (mine === null && value !== null ? [value] : []))
  return [
    ...(added.length === 0 ? [] : [{ v: 1, kind: 'marks.add', document, marks: added } as const]),
    ...wanted.flatMap(({ mine, value }): Step[] => {
      if (mine === null) return []
      return value === null
        ? [{ v: 1, kind: 'mark.remove', mark: mine }]
        : [{ v: 1, kind: 'mark.edit', mark: value }]
    }),
  ]
}

function editSteps(
  document: string,
  facts: readonly WantedOf<'fact'>[],
  cards: readonly WantedOf<'card'>[],
): readonly Step[] {
  const said = { document, act: 'edit', block: null } as const
  return [
    ...slicesOf(facts, mostOfStep).map((slice) => ({
      ...said,
      facts: slice.map(({ ref, value }) => value ?? plainFact(ref)),
      cards: [],
    })),
    ...slicesOf(cards, mostOfStep).map((slice) => ({
      ...said,
      facts: [],
      cards: slice.map(({ ref, value }) => value ?? plainCard(ref)),
    })),
  ].map((edits) => ({ v: 1, kind: 'edits.set', edits }))
}

function detailSteps(
  db: Database,
  document: Named,
  names: readonly WantedOf<'name'>[],
  tags: readonly WantedOf<'tag'>[],
): readonly Step[] {
  const stored = readDocument(db, document.id)
  if (stored === null || names.length + tags.length === 0) return []
  const gone = new Set(tags.flatMap(({ mine, value }) => (value === null ? [mine] : [])))
  const come = tags.flatMap(({ value }) => (value === null ? [] : [value]))
  const [name] = names
  const details = {
    name: name === undefined ? stored.name : name.value,
    tags: [...stored.tags.filter((tag) => !gone.has(tag)), ...come],
  }
  return [{ v: 1, kind: 'document.edit', document, details }]
}

function flagSteps(db: Database, document: string, wanted: readonly WantedOf<'flag'>[]): readonly Step[] {
  return slicesOf(wanted, mostOfStep).map((slice) => {
    const here = readCardStates(
      db,
      document,
      slice.map(({ ref }) => ref),
    )
    // A day on which a card is left out is of the place where that was said.
    const cards = here.map(({ card, buried }, at) => {
      const { suspended = false, marked = false } = slice[at]?.value ?? {}
      return { card, suspended, buried, marked }
    })
    return { v: 1, kind: 'cards.flag', flags: { document, act: 'mark', cards } }
  })
}
