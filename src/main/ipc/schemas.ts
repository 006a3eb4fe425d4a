import type { z } from 'zod'
import type { Calls, Channel, Request } from '../../shared/contract/api.ts'
import { agendaSchemas } from './schemas/agendas.ts'
import { anewSchemas } from './schemas/anew.ts'
import { appSchemas } from './schemas/app.ts'
import { backupSchemas } from './schemas/backups.ts'
import { cardSchemas } from './schemas/cards.ts'
import { dataSchemas } from './schemas/data.ts'
import { documentSchemas } from './schemas/documents.ts'
import { everythingSchemas } from './schemas/everything.ts'
import { factSchemas } from './schemas/facts.ts'
import { findSchemas } from './schemas/find.ts'
import { folderSchemas } from './schemas/folders.ts'
import { historySchemas } from './schemas/history.ts'
import { importSchemas } from './schemas/imports.ts'
import { languageSchemas } from './schemas/languages.ts'
import { librarySchemas } from './schemas/library.ts'
import { markSchemas } from './schemas/marks.ts'
import { originalSchemas } from './schemas/originals.ts'
import { packSchemas } from './schemas/packs.ts'
import { pageSchemas } from './schemas/pages.ts'
import { planSchemas } from './schemas/plan.ts'
import { practiceSchemas } from './schemas/practice.ts'
import { printSchemas } from './schemas/print.ts'
import type { SchemasOf } from './schemas/schemas-of.ts'
import { settingsSchemas } from './schemas/settings.ts'
import { sheetSchemas } from './schemas/sheet.ts'
import { studySchemas } from './schemas/study.ts'
import { todaySchemas } from './schemas/today.ts'
import { versionSchemas } from './schemas/versions.ts'
import { weightsSchemas } from './schemas/weights.ts'

/** One schema for each channel: a request that does not fit never reaches its handler. */
export const schemas = {
  ...documentSchemas,
  ...findSchemas,
  ...librarySchemas,
  ...importSchemas,
  ...folderSchemas,
  ...languageSchemas,
  ...anewSchemas,
  ...versionSchemas,
  ...originalSchemas,
  ...pageSchemas,
  ...markSchemas,
  ...historySchemas,
  ...factSchemas,
  ...cardSchemas,
  ...studySchemas,
  ...agendaSchemas,
  ...planSchemas,
  ...weightsSchemas,
  ...practiceSchemas,
  ...sheetSchemas,
  ...printSchemas,
  ...todaySchemas,
  ...settingsSchemas,
  ...backupSchemas,
  ...dataSchemas,
  ...everythingSchemas,
  ...packSchemas,
  ...appSchemas,
} satisfies SchemasOf<Calls>

type AsSent<T> = T extends readonly (infer Each)[]
  ? readonly AsSent<Each>[]
  : { readonly [K in keyof T]: AsSent<T[K]> }

/** Channels whose schema refuses, by its form, what the contract lets the page send. */
type TooNarrow = {
  [C in Channel]: Request<C> extends AsSent<z.input<(typeof schemas)[C]>> ? never : C
}[Channel]
type None<T extends never> = T
/** The other way round from `satisfies`: the compiler names each that is too narrow. */
export type Complete = None<TooNarrow>
