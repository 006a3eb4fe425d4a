/** Every call that the page can make, and every event that main can send. */
import type { Result } from '../../core/model/result.ts'
import type { CommandId } from '../commands/table.ts'
import type { AppError } from '../errors.ts'
import { type AgendaCalls, agendaChannels } from './agendas.ts'
import { type AnewCalls, type AnewState, anewChannels } from './anew.ts'
import { type AppCalls, appChannels, type Link } from './app.ts'
import { type BackupCalls, backupChannels } from './backups.ts'
import { type CardCalls, cardChannels } from './cards.ts'
import { type ConflictCalls, conflictChannels } from './conflicts.ts'
import { type DataCalls, dataChannels } from './data.ts'
import { type DictionaryCalls, dictionaryChannels } from './dictionary.ts'
import { type DocumentCalls, documentChannels } from './documents.ts'
import { type EverythingCalls, everythingChannels } from './everything.ts'
import { type FactCalls, factChannels } from './facts.ts'
import { type FindCalls, findChannels } from './find.ts'
import { type FolderCalls, folderChannels } from './folders.ts'
import { type HistoryCalls, historyChannels } from './history.ts'
import { type ImportCalls, type ImportJob, importChannels } from './imports.ts'
import { type LanguageCalls, languageChannels } from './languages.ts'
import { type LibraryCalls, libraryChannels } from './library.ts'
import { type MarkCalls, markChannels } from './marks.ts'
import { type OriginalCalls, originalChannels } from './originals.ts'
import { type PackCalls, packChannels } from './packs.ts'
import { type PageCalls, pageChannels } from './pages.ts'
import { type PlanCalls, planChannels } from './plan.ts'
import { type PracticeCalls, practiceChannels } from './practice.ts'
import { type PrintCalls, printChannels } from './print.ts'
import { type SettingsCalls, settingsChannels } from './settings.ts'
import { type SheetCalls, sheetChannels } from './sheet.ts'
import { type SpellingCalls, spellingChannels } from './spelling.ts'
import { type StudyCalls, studyChannels } from './study.ts'
import { type TodayCalls, todayChannels } from './today.ts'
import { type VersionCalls, versionChannels } from './versions.ts'
import { type WeightsCalls, weightsChannels } from './weights.ts'

/** Request and reply of each. */
export interface Calls
  extends DocumentCalls,
    FindCalls,
    DictionaryCalls,
    SpellingCalls,
    LibraryCalls,
    ImportCalls,
    FolderCalls,
    LanguageCalls,
    AnewCalls,
    VersionCalls,
    OriginalCalls,
    PageCalls,
    MarkCalls,
    HistoryCalls,
    FactCalls,
    CardCalls,
    StudyCalls,
    AgendaCalls,
    PlanCalls,
    WeightsCalls,
    PracticeCalls,
    SheetCalls,
    PrintCalls,
    TodayCalls,
    ConflictCalls,
    SettingsCalls,
    BackupCalls,
    DataCalls,
    EverythingCalls,
    PackCalls,
    AppCalls {}

export type Channel = keyof Calls
export type Request<C extends Channel> = Calls[C]['request']
export type Reply<C extends Channel> = Calls[C]['reply']

/** Every event main can send. */
export interface Events {
  'menu:command': CommandId
  'import:state': readonly ImportJob[]
  'anew:state': AnewState
  /** Documents say other things of the same than before. */
  'conflicts:changed': null
  'link:open': Link
  /** A word that the user calls right, by the menu of a field. */
  'spelling:add': string
  /** A backup was not made, or not copied, and nobody was told yet. */
  'backups:failed': AppError
  /** How much of a chosen file was read or, for null, of the export was written: 0 to 1. */
  'everything:done': { readonly job: string | null; readonly done: number }
  /** A pack that the system, or a drop, asks to open. */
  'pack:offered': { readonly job: string; readonly name: string }
  /** A change was refused, since the data file is no longer the one that was opened. */
  'data:gone': AppError
}
export type EventName = keyof Events

/** The same lists at run time; `satisfies` keeps them complete and free of strangers. */
export const channels = Object.keys({
  ...documentChannels,
  ...findChannels,
  ...dictionaryChannels,
  ...spellingChannels,
  ...libraryChannels,
  ...importChannels,
  ...folderChannels,
  ...languageChannels,
  ...anewChannels,
  ...versionChannels,
  ...originalChannels,
  ...pageChannels,
  ...markChannels,
  ...historyChannels,
  ...factChannels,
  ...cardChannels,
  ...studyChannels,
  ...agendaChannels,
  ...planChannels,
  ...weightsChannels,
  ...practiceChannels,
  ...sheetChannels,
  ...printChannels,
  ...todayChannels,
  ...conflictChannels,
  ...settingsChannels,
  ...backupChannels,
  ...dataChannels,
  ...everythingChannels,
  ...packChannels,
  ...appChannels,
} satisfies Record<Channel, 0>) as readonly Channel[]

export const eventNames = Object.keys({
  'menu:command': 0,
  'import:state': 0,
  'anew:state': 0,
  'conflicts:changed': 0,
  'link:open': 0,
  'spelling:add': 0,
  'backups:failed': 0,
  'everything:done': 0,
  'pack:offered': 0,
  'data:gone': 0,
} satisfies Record<EventName, 0>) as readonly EventName[]

/** The calls whose answers are megabytes: they are sent as JSON, since text crosses to the page many times faster than objects. */
const inText = ['document:open', 'versions:open', 'facts:list'] as const satisfies readonly Channel[]
export const isInText = (channel: Channel): boolean => inText.some((each) => each === channel)

/** What a call is answered with. */
export type Answer<C extends Channel> = Result<Reply<C>, AppError>
/** The same as it is sent. */
export type Sent<C extends Channel> = C extends (typeof inText)[number] ? string : Answer<C>

/** What preload puts on `window.precis`. */
export interface PrecisApi {
  call<C extends Channel>(channel: C, request: Request<C>): Promise<Sent<C>>
  on<E extends EventName>(name: E, listener: (payload: Events[E]) => void): () => void
  /** Where a dropped file lies; empty for one that lies nowhere. `never` keeps this file free of the page's names. */
  pathOf(file: never): string
}
