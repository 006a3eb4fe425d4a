import { parsed } from '../schemas/form.ts'
import { isRecord } from '../values.ts'
import { type AgendaEffect, type AgendaSet, agendaSet } from './agenda-set.ts'
import { type CardsFlag, cardsFlag, type FlagEffect } from './cards-flag.ts'
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
import type { CommandKind } from './kind.ts'
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
import { type ReviewAdd, type ReviewEffect, type ReviewRevoke, reviewAdd } from './review-add.ts'
import { type VersionEffect, type VersionSet, versionSet } from './version-set.ts'

/** A change of the data by the user, as the journal stores it in JSON. */
export type Command =
  | MarkAdd
  | MarkRemove
  | MarkEdit
  | MarksAdd
  | ReviewAdd
  | DocumentRemove
  | DocumentRestore
  | DocumentEdit
  | AgendaSet
  | EditsSet
  | DocumentAnew
  | CardsFlag
  | VersionSet

/** A command that takes another one back, as the journal stores it in JSON. */
export type Inverse = Exclude<Command, ReviewAdd | MarksAdd> | ReviewRevoke | MarksRemove

export type Effect =
  | MarkEffect
  | MarksEffect
  | ReviewEffect
  | RemovalEffect
  | DocumentEditEffect
  | AgendaEffect
  | EditsEffect
  | AnewEffect
  | FlagEffect
  | VersionEffect

const table: {
  readonly [K in Command['kind']]: CommandKind<Extract<Command, { readonly kind: K }>, Inverse, Effect>
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
  'edits.set': editsSet,
  'document.anew': documentAnew,
  'cards.flag': cardsFlag,
  'version.set': versionSet,
}

/** What there is to know of a command. What it takes is any command for the compiler, and by the table one of this kind. */
export const kindOf = ({ kind }: Command): CommandKind<Command, Inverse, Effect> => table[kind]

/** The kinds that the key U takes back while studying. */
export const studiedKinds: readonly string[] = Object.entries(table).flatMap(([kind, { isStudied }]) =>
  isStudied ? [kind] : [],
)

/** Reads a command out of the journal, or checks one. Null for what this version does not know. */
export const parseCommand = (value: unknown): Command | null =>
  isRecord(value) && isKind(value.kind) ? parsed<Command>(table[value.kind].schema(), value) : null

/** Reads what takes a command back. Null for what this version does not know, or what takes back no such command. */
export const parseInverse = (command: Command, value: unknown): Inverse | null =>
  parsed(kindOf(command).reversal().schema(), value)

const isKind = (kind: unknown): kind is Command['kind'] =>
  typeof kind === 'string' && Object.hasOwn(table, kind)
