import type { Edits } from '../../core/model/edits.ts'
import type { Mark } from '../../core/model/mark.ts'
import { assertNever } from '../../core/model/result.ts'
import { type FlagSet, parseFlagSet, writeCardStates } from './card-states.ts'
import type { Database } from './database.ts'
import { type Details, setRemoved, writeDetails } from './documents.ts'
import { type EditSet, parseEditSet, parseEdits, writeEdits } from './edits.ts'
import { type Goal, writeGoal } from './goals.ts'
import { addMark, readMark, removeMark, writeMark } from './marks.ts'
import { addReview, takeBackReview } from './memories.ts'
import { swapReadings } from './other-reading.ts'
import { isCount, isRecord, isText, parseMark } from './parse-mark.ts'
import { parseSteps, type Rating, type Review } from './reviews.ts'

/** What a user can do to the data. Stored as JSON: never change the meaning of a version, add one. */
export type Command =
  | { readonly v: 1; readonly kind: 'mark.add'; readonly mark: Mark }
  | { readonly v: 1; readonly kind: 'mark.remove'; readonly mark: Mark }
  /** Puts a mark in place of the one with its id: colour, note, tags, or where it stands. */
  | { readonly v: 1; readonly kind: 'mark.edit'; readonly mark: Mark }
  /** Marks of one document that came together: they go together too. */
  | {
      readonly v: 1
      readonly kind: 'marks.add'
      readonly document: NamedDocument
      readonly marks: readonly Mark[]
    }
  | { readonly v: 1; readonly kind: 'review.add'; readonly review: Review }
  | { readonly v: 1; readonly kind: 'document.remove'; readonly document: RemovedDocument }
  | { readonly v: 1; readonly kind: 'document.restore'; readonly document: RemovedDocument }
  | {
      readonly v: 1
      readonly kind: 'document.edit'
      readonly document: NamedDocument
      readonly details: Details
    }
  /** Sets the hour by which a document must be known, and how well. */
  | {
      readonly v: 1
      readonly kind: 'goal.set'
      readonly document: NamedDocument
      readonly goal: Goal
    }
  /** Puts what the user says of facts and cards in place of what was said of them before. */
  | { readonly v: 1; readonly kind: 'edits.set'; readonly edits: EditSet }
  /** Suspends, buries or marks cards, or takes that back. */
  | { readonly v: 1; readonly kind: 'cards.flag'; readonly flags: FlagSet }
  /** Puts the other reading of a document in place of the one that is shown, with the edits that go with it. */
  | {
      readonly v: 1
      readonly kind: 'document.anew'
      readonly document: NamedDocument
      /** What the other reading must be, so that none is taken for it. */
      readonly to: string
      readonly edits: Edits
      /** Cards that say the same in other words. */
      readonly reworded: readonly string[]
    }

/** Which document, and how it was called when the command was given. */
export interface NamedDocument {
  readonly id: string
  readonly title: string
}

/** With when it was removed (milliseconds since 1970-01-01 UTC). */
export interface RemovedDocument extends NamedDocument {
  readonly at: number
}

/** What takes a command back. */
export type Inverse =
  | Exclude<Command, { readonly kind: 'review.add' | 'marks.add' }>
  | {
      readonly v: 1
      readonly kind: 'marks.remove'
      readonly document: NamedDocument
      /** The command beside it holds the marks whole. */
      readonly ids: readonly string[]
    }
  | {
      readonly v: 1
      readonly kind: 'review.revoke'
      /** The row that the command appended. */
      readonly review: { readonly id: number; readonly document: string; readonly card: string }
    }

export type Effect =
  | { readonly kind: 'mark.added'; readonly mark: Mark }
  | { readonly kind: 'mark.removed'; readonly mark: Mark }
  | { readonly kind: 'mark.edited'; readonly mark: Mark }
  | { readonly kind: 'edits.set' | 'cards.flagged'; readonly document: string }
  | { readonly kind: 'marks.added' | 'marks.removed'; readonly ids: readonly string[] }
  | { readonly kind: 'review.added'; readonly id: number }
  | { readonly kind: 'review.revoked'; readonly id: number }
  | {
      readonly kind:
        | 'document.removed'
        | 'document.restored'
        | 'document.edited'
        | 'document.anew'
        | 'goal.set'
      readonly id: string
    }

export interface Applied {
  readonly effect: Effect
  readonly inverse: Inverse
}

/** Does what a command says. @returns null, with nothing done, if the data no longer allows it. */
export function applyCommand(db: Database, command: Command): Applied | null {
  switch (command.kind) {
    case 'mark.add': {
      const { mark } = command
      if (readMark(db, mark.id)) return null
      addMark(db, mark)
      return { effect: { kind: 'mark.added', mark }, inverse: { v: 1, kind: 'mark.remove', mark } }
    }
    case 'mark.remove': {
      // The inverse brings back what was there, not what the caller thought was there.
      const mark = removeMark(db, command.mark.id)
      return mark && { effect: { kind: 'mark.removed', mark }, inverse: { v: 1, kind: 'mark.add', mark } }
    }
    case 'mark.edit': {
      const { mark } = command
      const before = readMark(db, mark.id)
      if (before === null) return null
      writeMark(db, mark)
      return { effect: { kind: 'mark.edited', mark }, inverse: { v: 1, kind: 'mark.edit', mark: before } }
    }
    case 'marks.add': {
      const { document, marks } = command
      if (marks.some(({ id }) => readMark(db, id) !== null)) return null
      for (const mark of marks) addMark(db, mark)
      const ids = marks.map(({ id }) => id)
      return { effect: { kind: 'marks.added', ids }, inverse: { v: 1, kind: 'marks.remove', document, ids } }
    }
    case 'review.add': {
      const { document, card } = command.review
      const id = addReview(db, command.review)
      return {
        effect: { kind: 'review.added', id },
        inverse: { v: 1, kind: 'review.revoke', review: { id, document, card } },
      }
    }
    case 'document.remove':
    case 'document.restore': {
      const { document } = command
      const removes = command.kind === 'document.remove'
      if (!setRemoved(db, document.id, removes ? document.at : null)) return null
      return {
        effect: { kind: removes ? 'document.removed' : 'document.restored', id: document.id },
        inverse: { v: 1, kind: removes ? 'document.restore' : 'document.remove', document },
      }
    }
    case 'document.edit': {
      const { document, details } = command
      const before = writeDetails(db, document.id, details)
      if (before === null) return null
      return {
        effect: { kind: 'document.edited', id: document.id },
        inverse: { v: 1, kind: 'document.edit', document, details: before },
      }
    }
    case 'goal.set': {
      const { document, goal } = command
      const before = writeGoal(db, document.id, goal)
      return (
        before && {
          effect: { kind: 'goal.set', id: document.id },
          inverse: { v: 1, kind: 'goal.set', document, goal: before },
        }
      )
    }
    case 'edits.set': {
      const { edits } = command
      return {
        effect: { kind: 'edits.set', document: edits.document },
        inverse: { v: 1, kind: 'edits.set', edits: writeEdits(db, edits) },
      }
    }
    case 'document.anew': {
      const { document, to, edits } = command
      const from = swapReadings(db, document.id, to)
      if (from === null) return null
      const { facts, cards } = writeEdits(db, { ...edits, document: document.id })
      return {
        effect: { kind: 'document.anew', id: document.id },
        inverse: { ...command, to: from, edits: { facts, cards } },
      }
    }
    case 'cards.flag': {
      const { flags } = command
      return {
        effect: { kind: 'cards.flagged', document: flags.document },
        inverse: { v: 1, kind: 'cards.flag', flags: writeCardStates(db, flags) },
      }
    }
    default:
      return assertNever(command)
  }
}

/** @param at when it is taken back. @returns null, with nothing done, if the data no longer allows it. */
export function applyInverse(db: Database, inverse: Inverse, at: number): Effect | null {
  if (inverse.kind === 'marks.remove') {
    // One that is gone already is no reason to keep the others.
    const ids = inverse.ids.filter((id) => removeMark(db, id) !== null)
    return ids.length === 0 ? null : { kind: 'marks.removed', ids }
  }
  if (inverse.kind !== 'review.revoke') return applyCommand(db, inverse)?.effect ?? null
  const { id } = inverse.review
  return takeBackReview(db, inverse.review, at) ? { kind: 'review.revoked', id } : null
}

/** Reads a command out of the journal, or checks one. Null for what this version does not know. */
export function parseCommand(value: unknown): Command | null {
  if (!isRecord(value) || value.v !== 1) return null
  if (value.kind === 'mark.add' || value.kind === 'mark.remove' || value.kind === 'mark.edit') {
    const mark = parseMark(value.mark)
    return mark && { v: 1, kind: value.kind, mark }
  }
  if (value.kind === 'marks.add') {
    const document = parseNamed(value.document)
    const marks = document && parseMarksOf(document.id, value.marks)
    return document && marks && { v: 1, kind: value.kind, document, marks }
  }
  if (value.kind === 'document.remove' || value.kind === 'document.restore') {
    const document = parseRemoved(value.document)
    return document && { v: 1, kind: value.kind, document }
  }
  if (value.kind === 'document.edit') {
    const document = parseNamed(value.document)
    const details = parseDetails(value.details)
    return document && details && { v: 1, kind: value.kind, document, details }
  }
  if (value.kind === 'goal.set') {
    const document = parseNamed(value.document)
    const goal = parseGoal(value.goal)
    return document && goal && { v: 1, kind: value.kind, document, goal }
  }
  if (value.kind === 'edits.set') {
    const edits = parseEditSet(value.edits)
    return edits && { v: 1, kind: value.kind, edits }
  }
  if (value.kind === 'document.anew') {
    const document = parseNamed(value.document)
    const edits = parseEdits(value.edits)
    const { to, reworded } = value
    if (document === null || edits === null || !isText(to)) return null
    if (!Array.isArray(reworded) || !reworded.every(isText)) return null
    return { v: 1, kind: value.kind, document, to, edits, reworded }
  }
  if (value.kind === 'cards.flag') {
    const flags = parseFlagSet(value.flags)
    return flags && { v: 1, kind: value.kind, flags }
  }
  if (value.kind !== 'review.add') return null
  const review = parseReview(value.review)
  return review && { v: 1, kind: 'review.add', review }
}

export function parseInverse(value: unknown): Inverse | null {
  if (isRecord(value) && value.v === 1 && value.kind === 'marks.remove') {
    const document = parseNamed(value.document)
    const { ids } = value
    if (document === null || !Array.isArray(ids) || ids.length === 0 || !ids.every(isText)) return null
    return { v: 1, kind: value.kind, document, ids }
  }
  if (!isRecord(value) || value.kind !== 'review.revoke') {
    const command = parseCommand(value)
    return command === null || command.kind === 'review.add' || command.kind === 'marks.add' ? null : command
  }
  const { review } = value
  if (value.v !== 1 || !isRecord(review) || !isText(review.document) || !isText(review.card)) return null
  if (!isCount(review.id)) return null
  return {
    v: 1,
    kind: 'review.revoke',
    review: { id: review.id, document: review.document, card: review.card },
  }
}

function parseNamed(value: unknown): NamedDocument | null {
  if (!isRecord(value) || !isText(value.id) || !isText(value.title)) return null
  return { id: value.id, title: value.title }
}

function parseRemoved(value: unknown): RemovedDocument | null {
  const named = parseNamed(value)
  return named && isRecord(value) && isCount(value.at) ? { ...named, at: value.at } : null
}

/** At least one mark, each of the document and with an id of its own; null if one is not. */
function parseMarksOf(document: string, value: unknown): readonly Mark[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  const marks = value.map(parseMark).filter((mark) => mark?.document === document)
  const found = marks.filter((mark) => mark !== null)
  const ids = new Set(found.map(({ id }) => id))
  return ids.size === value.length ? found : null
}

function parseDetails(value: unknown): Details | null {
  if (!isRecord(value) || !(value.name === null || isText(value.name))) return null
  const { name, tags } = value
  return Array.isArray(tags) && tags.every(isText) ? { name, tags } : null
}

function parseGoal(value: unknown): Goal | null {
  if (!isRecord(value)) return null
  const { briefingAt, goal } = value
  if (!(briefingAt === null || isCount(briefingAt))) return null
  if (!(goal === null || (typeof goal === 'number' && goal > 0 && goal <= 1))) return null
  return { briefingAt, goal }
}

function parseReview(value: unknown): Review | null {
  if (!isRecord(value)) return null
  const { document, card, rating, at, utcOffset, durationMs } = value
  if (!isText(document) || !isText(card) || !isRating(rating) || !isCount(at) || !isCount(durationMs))
    return null
  if (typeof utcOffset !== 'number' || !Number.isInteger(utcOffset)) return null
  // Done again after the steps were changed, it is still an answer of before.
  const learningSteps = parseSteps(value.learningSteps)
  return { document, card, rating, at, utcOffset, durationMs, ...(learningSteps && { learningSteps }) }
}

const isRating = (value: unknown): value is Rating => value === 1 || value === 2 || value === 3 || value === 4
