import { parsed } from '../schemas/form.ts'
import { isRecord } from '../values.ts'
import { type AgendaEffect, type AgendaSet, agendaSet } from './agenda-set.ts'
import { type AwayEffect, type AwaySet, awaySet } from './away-set.ts'
import { type CardsDetail, cardsDetail, type DetailEffect } from './cards-detail.ts'
import { type CardsFlag, cardsFlag, type FlagEffect } from './cards-flag.ts'
import { type CardsBack, type CardsEffect, type CardsMany, cardsManyOf } from './cards-many.ts'
import { type ConflictEffect, type ConflictSet, conflictSet } from './conflict-set.ts'
import { documentOf } from './document.ts'
import { type AnewEffect, type DocumentAnew, documentAnew } from './document-anew.ts'
import { type DocumentEdit, type DocumentEditEffect, documentEdit } from './document-edit.ts'
import {
  type DocumentRemove,
  type DocumentRestore,
  documentRemove,
  documentRestore,
  type RemovalEffect,
} from './document-remove.ts'
import { type EditsEffect, type EditsSet, editsSet } from './edits-set.ts'
import { type CommandKind, inOne, type LongKind } from './kind.ts'
import {
  type MarkAdd,
  type MarkEdit,
  type MarkEffect,
  type MarkRemove,
  markAdd,
  markEdit,
  markRemove,
} from './mark.ts'
import { type MarksAdd, type MarksEffect, type MarksRemove, marksAdd } from './marks-add.ts'
import { type PackEffect, type PackImport, type PackUndo, packImportOf } from './pack-import.ts'
import { type ReviewAdd, type ReviewEffect, type ReviewRevoke, reviewAdd } from './review-add.ts'
import { type ReviewsAdd, type ReviewsEffect, type ReviewsRevoke, reviewsAdd } from './reviews-add.ts'
import type { StepKinds } from './steps.ts'
import { type VersionEffect, type VersionSet, versionSet } from './version-set.ts'

/** A change of one document by the user, as the journal stores it in JSON. */
export type Step =
  | MarkAdd
  | MarkRemove
  | MarkEdit
  | MarksAdd
  | ReviewAdd
  | DocumentRemove
  | DocumentRestore
  | DocumentEdit
  | AgendaSet
  | AwaySet
  | ConflictSet
  | EditsSet
  | DocumentAnew
  | CardsFlag
  | CardsDetail
  | VersionSet
  | ReviewsAdd

/** A change of the data by the user: of one document, of cards in several, or what a pack brought into them. */
export type Command = Step | CardsMany<Step> | PackImport<Step>

/** A command that takes a step back, as the journal stores it in JSON. */
export type StepBack =
  | Exclude<Step, ReviewAdd | MarksAdd | ReviewsAdd>
  | ReviewRevoke
  | MarksRemove
  | ReviewsRevoke
/** A command that takes another one back. */
export type Inverse = StepBack | CardsBack<Step['kind'], StepBack> | PackUndo<Step['kind'], StepBack>

export type Effect =
  | MarkEffect
  | MarksEffect
  | ReviewEffect
  | RemovalEffect
  | DocumentEditEffect
  | AgendaEffect
  | AwayEffect
  | ConflictEffect
  | EditsEffect
  | AnewEffect
  | FlagEffect
  | DetailEffect
  | CardsEffect
  | VersionEffect
  | ReviewsEffect
  | PackEffect

const steps: {
  readonly [K in Step['kind']]: CommandKind<Extract<Step, { readonly kind: K }>, StepBack, Effect>
} = {
  'mark.add': markAdd,
  'mark.remove': markRemove,
  'mark.edit': markEdit,
  'marks.add': marksAdd,
  'review.add': reviewAdd,
  'document.remove': documentRemove,
  'document.restore': documentRestore,
  'document.edit': documentEdit,
  'agenda.set': agendaSet,
  'away.set': awaySet,
  'conflict.set': conflictSet,
  'edits.set': editsSet,
  'document.anew': documentAnew,
  'cards.flag': cardsFlag,
  'cards.detail': cardsDetail,
  'version.set': versionSet,
  'reviews.add': reviewsAdd,
}

const isStep = (kind: unknown): kind is Step['kind'] => typeof kind === 'string' && Object.hasOwn(steps, kind)

const stepKinds: StepKinds<Step, StepBack> = {
  kindOf: ({ kind }) => steps[kind],
  parse: (value) =>
    isRecord(value) && isStep(value.kind) ? parsed<Step>(steps[value.kind].schema(), value) : null,
  isKind: isStep,
}

/** How many cards a step names. */
function cardsIn(step: Step): number {
  if (step.kind === 'cards.flag') return step.flags.cards.length
  if (step.kind === 'cards.detail') return step.details.cards.length
  return step.kind === 'edits.set' ? step.edits.cards.length : 0
}

/** The kinds that are made of steps. */
const manySteps: {
  readonly [K in Exclude<Command['kind'], Step['kind']>]: LongKind<
    Extract<Command, { readonly kind: K }>,
    Inverse,
    Effect
  >
} = {
  'cards.many': cardsManyOf(stepKinds, cardsIn),
  'pack.import': packImportOf(stepKinds),
}

const table = { ...steps, ...manySteps }

/** What there is to know of a command. What it takes is any command for the compiler, and by the table one of this kind. */
export const kindOf = ({ kind }: Command): LongKind<Command, Inverse, Effect> =>
  isStep(kind) ? inOne<Step, StepBack, Effect>(steps[kind]) : manySteps[kind]

/** The kinds that the key U takes back while studying. */
export const studiedKinds: readonly string[] = Object.entries(table).flatMap(([kind, { isStudied }]) =>
  isStudied ? [kind] : [],
)

/** A command as changes of single documents. */
export const stepsIn = (command: Command): readonly Step[] => ('steps' in command ? command.steps : [command])

/** The same, each with what takes it back. */
export function stepsOf(command: Command, inverse: Inverse): readonly (readonly [Step, StepBack])[] {
  const backs = 'steps' in inverse ? inverse.steps.map(({ by }) => by) : [inverse]
  return stepsIn(command).flatMap((step, at) => {
    const back = backs[at]
    return back === undefined ? [] : [[step, back] as const]
  })
}

/** The documents that a command is about. */
export function documentsOf(command: Command): readonly string[] {
  if ('steps' in command) return command.documents.map(({ id }) => id)
  const document = documentOf(command)
  return document === null ? [] : [document]
}

/** Reads a command out of the journal, or checks one. Null for what this version does not know. */
export const parseCommand = (value: unknown): Command | null =>
  isRecord(value) && isKind(value.kind) ? parsed<Command>(table[value.kind].schema(), value) : null

/** Reads what takes a command back. Null for what this version does not know, or what takes back no such command. */
export const parseInverse = (command: Command, value: unknown): Inverse | null =>
  parsed(kindOf(command).reversal().schema(), value)

const isKind = (kind: unknown): kind is Command['kind'] =>
  typeof kind === 'string' && Object.hasOwn(table, kind)
