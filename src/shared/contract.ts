// Hands on what stands in contract/, until all that import it from here do so from there.

export type { PracticeScope } from '../core/model/practice.ts'
export type { Rating } from '../core/model/rating.ts'
export type { BlockRecall, Readiness, RetentionBin } from '../core/model/readiness.ts'
export type { StudyCounts } from '../core/model/study.ts'
export type { AnewDetails, AnewState } from './contract/anew.ts'
export {
  type Calls,
  type Channel,
  channels,
  type EventName,
  type Events,
  eventNames,
  type PrecisApi,
  type Reply,
  type Request,
} from './contract/api.ts'
export type { About, Link, Notice, Trust } from './contract/app.ts'
export type { Backup, BackupsState, Checked, Failed, ListedBackup } from './contract/backups.ts'
export type { CardsPreview } from './contract/cards.ts'
export type { LeftReason, Salvaged, SalvageKind } from './contract/data.ts'
export type { OpenDocument, Position } from './contract/documents.ts'
export type { LibraryContents, LibraryPreview } from './contract/everything.ts'
export type { CardDraft, FactWords, Ledger } from './contract/facts.ts'
export type { FindReply, Found, FoundGroup } from './contract/find.ts'
export type { Done } from './contract/history.ts'
export type { ImportJob, ImportOutcome } from './contract/imports.ts'
export type { LibraryEntry, LibraryState, RemovedEntry, Traces } from './contract/library.ts'
export type { ListedMark, PassagesPreview } from './contract/marks.ts'
export type { PlanState, ProgressState } from './contract/plan.ts'
export type { PracticeCard, PracticeMode, PracticeOverview } from './contract/practice.ts'
export {
  type FlagAct,
  flagActs,
  type RatedState,
  type RestingCard,
  type StudyCard,
  type StudyOverview,
  type StudyState,
  type StudySummary,
  type UndoneState,
} from './contract/study.ts'
export type { Written } from './contract/written.ts'
