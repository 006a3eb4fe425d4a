/** What answers the calls of each noun is loaded with the first of them: a start waits for little of it. */
import type { z } from 'zod'
import { agendaChannels } from '../../shared/contract/agendas.ts'
import { anewChannels } from '../../shared/contract/anew.ts'
import type { Calls, Channel, Request } from '../../shared/contract/api.ts'
import { appChannels } from '../../shared/contract/app.ts'
import { backupChannels } from '../../shared/contract/backups.ts'
import { cardChannels } from '../../shared/contract/cards.ts'
import { conflictChannels } from '../../shared/contract/conflicts.ts'
import { dataChannels } from '../../shared/contract/data.ts'
import { dictionaryChannels } from '../../shared/contract/dictionary.ts'
import { documentChannels } from '../../shared/contract/documents.ts'
import { everythingChannels } from '../../shared/contract/everything.ts'
import { factChannels } from '../../shared/contract/facts.ts'
import { findChannels } from '../../shared/contract/find.ts'
import { folderChannels } from '../../shared/contract/folders.ts'
import { historyChannels } from '../../shared/contract/history.ts'
import { importChannels } from '../../shared/contract/imports.ts'
import { languageChannels } from '../../shared/contract/languages.ts'
import { libraryChannels } from '../../shared/contract/library.ts'
import { markChannels } from '../../shared/contract/marks.ts'
import { originalChannels } from '../../shared/contract/originals.ts'
import { packChannels } from '../../shared/contract/packs.ts'
import { pageChannels } from '../../shared/contract/pages.ts'
import { planChannels } from '../../shared/contract/plan.ts'
import { practiceChannels } from '../../shared/contract/practice.ts'
import { printChannels } from '../../shared/contract/print.ts'
import { settingsChannels } from '../../shared/contract/settings.ts'
import { sheetChannels } from '../../shared/contract/sheet.ts'
import { spellingChannels } from '../../shared/contract/spelling.ts'
import { studyChannels } from '../../shared/contract/study.ts'
import { todayChannels } from '../../shared/contract/today.ts'
import { versionChannels } from '../../shared/contract/versions.ts'
import { weightsChannels } from '../../shared/contract/weights.ts'
import type { Access } from '../app/access.ts'
import type { Handlers } from './answers.ts'
import type { HandlerParts } from './handlers/parts.ts'
import type { SchemasOf } from './schemas/schemas-of.ts'

/** The calls of one noun, and what loads their answers. */
export interface Noun<C extends Channel = Channel, S = SchemasOf<Pick<Calls, C>>> {
  readonly channels: Readonly<Record<C, 0>>
  /** A request that does not fit the schema of its channel never reaches its handler. */
  readonly loadSchemas: () => Promise<S>
  readonly loadHandlers: () => Promise<(parts: HandlerParts, access: Access) => Pick<Handlers, C>>
}

const noun = <C extends Channel, S extends SchemasOf<Pick<Calls, C>>>(
  channels: Noun<C, S>['channels'],
  loadSchemas: Noun<C, S>['loadSchemas'],
  loadHandlers: Noun<C, S>['loadHandlers'],
): Noun<C, S> => ({ channels, loadSchemas, loadHandlers })

export const nouns = [
  noun(
    documentChannels,
    () => import('./schemas/documents.ts').then((m) => m.documentSchemas),
    () => import('./handlers/documents.ts').then((m) => m.documentHandlers),
  ),
  noun(
    findChannels,
    () => import('./schemas/find.ts').then((m) => m.findSchemas),
    () => import('./handlers/find.ts').then((m) => m.findHandlers),
  ),
  noun(
    dictionaryChannels,
    () => import('./schemas/dictionary.ts').then((m) => m.dictionarySchemas),
    () => import('./handlers/dictionary.ts').then((m) => m.dictionaryHandlers),
  ),
  noun(
    spellingChannels,
    () => import('./schemas/spelling.ts').then((m) => m.spellingSchemas),
    () => import('./handlers/spelling.ts').then((m) => m.spellingHandlers),
  ),
  noun(
    libraryChannels,
    () => import('./schemas/library.ts').then((m) => m.librarySchemas),
    () => import('./handlers/library.ts').then((m) => m.libraryHandlers),
  ),
  noun(
    importChannels,
    () => import('./schemas/imports.ts').then((m) => m.importSchemas),
    () => import('./handlers/imports.ts').then((m) => m.importHandlers),
  ),
  noun(
    folderChannels,
    () => import('./schemas/folders.ts').then((m) => m.folderSchemas),
    () => import('./handlers/folders.ts').then((m) => m.folderHandlers),
  ),
  noun(
    languageChannels,
    () => import('./schemas/languages.ts').then((m) => m.languageSchemas),
    () => import('./handlers/languages.ts').then((m) => m.languageHandlers),
  ),
  noun(
    anewChannels,
    () => import('./schemas/anew.ts').then((m) => m.anewSchemas),
    () => import('./handlers/anew.ts').then((m) => m.anewHandlers),
  ),
  noun(
    versionChannels,
    () => import('./schemas/versions.ts').then((m) => m.versionSchemas),
    () => import('./handlers/versions.ts').then((m) => m.versionHandlers),
  ),
  noun(
    originalChannels,
    () => import('./schemas/originals.ts').then((m) => m.originalSchemas),
    () => import('./handlers/originals.ts').then((m) => m.originalHandlers),
  ),
  noun(
    pageChannels,
    () => import('./schemas/pages.ts').then((m) => m.pageSchemas),
    () => import('./handlers/pages.ts').then((m) => m.pageHandlers),
  ),
  noun(
    markChannels,
    () => import('./schemas/marks.ts').then((m) => m.markSchemas),
    () => import('./handlers/marks.ts').then((m) => m.markHandlers),
  ),
  noun(
    historyChannels,
    () => import('./schemas/history.ts').then((m) => m.historySchemas),
    () => import('./handlers/history.ts').then((m) => m.historyHandlers),
  ),
  noun(
    factChannels,
    () => import('./schemas/facts.ts').then((m) => m.factSchemas),
    () => import('./handlers/facts.ts').then((m) => m.factHandlers),
  ),
  noun(
    cardChannels,
    () => import('./schemas/cards.ts').then((m) => m.cardSchemas),
    () => import('./handlers/cards.ts').then((m) => m.cardHandlers),
  ),
  noun(
    studyChannels,
    () => import('./schemas/study.ts').then((m) => m.studySchemas),
    () => import('./handlers/study.ts').then((m) => m.studyHandlers),
  ),
  noun(
    agendaChannels,
    () => import('./schemas/agendas.ts').then((m) => m.agendaSchemas),
    () => import('./handlers/agendas.ts').then((m) => m.agendaHandlers),
  ),
  noun(
    planChannels,
    () => import('./schemas/plan.ts').then((m) => m.planSchemas),
    () => import('./handlers/plan.ts').then((m) => m.planHandlers),
  ),
  noun(
    weightsChannels,
    () => import('./schemas/weights.ts').then((m) => m.weightsSchemas),
    () => import('./handlers/weights.ts').then((m) => m.weightsHandlers),
  ),
  noun(
    practiceChannels,
    () => import('./schemas/practice.ts').then((m) => m.practiceSchemas),
    () => import('./handlers/practice.ts').then((m) => m.practiceHandlers),
  ),
  noun(
    sheetChannels,
    () => import('./schemas/sheet.ts').then((m) => m.sheetSchemas),
    () => import('./handlers/sheet.ts').then((m) => m.sheetHandlers),
  ),
  noun(
    printChannels,
    () => import('./schemas/print.ts').then((m) => m.printSchemas),
    () => import('./handlers/print.ts').then((m) => m.printHandlers),
  ),
  noun(
    todayChannels,
    () => import('./schemas/today.ts').then((m) => m.todaySchemas),
    () => import('./handlers/today.ts').then((m) => m.todayHandlers),
  ),
  noun(
    settingsChannels,
    () => import('./schemas/settings.ts').then((m) => m.settingsSchemas),
    () => import('./handlers/settings.ts').then((m) => m.settingsHandlers),
  ),
  noun(
    backupChannels,
    () => import('./schemas/backups.ts').then((m) => m.backupSchemas),
    () => import('./handlers/backups.ts').then((m) => m.backupHandlers),
  ),
  noun(
    dataChannels,
    () => import('./schemas/data.ts').then((m) => m.dataSchemas),
    () => import('./handlers/data.ts').then((m) => m.dataHandlers),
  ),
  noun(
    everythingChannels,
    () => import('./schemas/everything.ts').then((m) => m.everythingSchemas),
    () => import('./handlers/everything.ts').then((m) => m.everythingHandlers),
  ),
  noun(
    conflictChannels,
    () => import('./schemas/conflicts.ts').then((m) => m.conflictSchemas),
    () => import('./handlers/conflicts.ts').then((m) => m.conflictHandlers),
  ),
  noun(
    packChannels,
    () => import('./schemas/packs.ts').then((m) => m.packSchemas),
    () => import('./handlers/packs.ts').then((m) => m.packHandlers),
  ),
  noun(
    appChannels,
    () => import('./schemas/app.ts').then((m) => m.appSchemas),
    () => import('./handlers/app.ts').then((m) => m.appHandlers),
  ),
] as const

type Nouns = (typeof nouns)[number]
type AsSent<T> = T extends readonly (infer Each)[]
  ? readonly AsSent<Each>[]
  : { readonly [K in keyof T]: AsSent<T[K]> }

/** Channels whose schema refuses, by its form, what the contract lets the page send. */
type TooNarrow<N> =
  N extends Noun<infer C, infer S>
    ? { [K in C & keyof S]: Request<K> extends AsSent<z.input<S[K] & z.ZodType>> ? never : K }[C & keyof S]
    : never
type ChannelOf<N> = N extends Noun<infer C, unknown> ? C : never
type None<T extends never> = T
/** The compiler names each channel that is of no noun, and each that is too narrow. */
export type Complete = None<Exclude<Channel, ChannelOf<Nouns>>> | None<TooNarrow<Nouns>>
