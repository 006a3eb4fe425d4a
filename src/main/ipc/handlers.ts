import { makeAccess } from '../app/access.ts'
import { agendaHandlers } from './handlers/agendas.ts'
import { anewHandlers } from './handlers/anew.ts'
import { appHandlers } from './handlers/app.ts'
import { backupHandlers } from './handlers/backups.ts'
import { cardHandlers } from './handlers/cards.ts'
import { dataHandlers } from './handlers/data.ts'
import { documentHandlers } from './handlers/documents.ts'
import { everythingHandlers } from './handlers/everything.ts'
import { factHandlers } from './handlers/facts.ts'
import { findHandlers } from './handlers/find.ts'
import { folderHandlers } from './handlers/folders.ts'
import { historyHandlers } from './handlers/history.ts'
import { importHandlers } from './handlers/imports.ts'
import { languageHandlers } from './handlers/languages.ts'
import { libraryHandlers } from './handlers/library.ts'
import { markHandlers } from './handlers/marks.ts'
import { originalHandlers } from './handlers/originals.ts'
import { packHandlers } from './handlers/packs.ts'
import { pageHandlers } from './handlers/pages.ts'
import type { HandlerParts } from './handlers/parts.ts'
import { planHandlers } from './handlers/plan.ts'
import { practiceHandlers } from './handlers/practice.ts'
import { printHandlers } from './handlers/print.ts'
import { settingsHandlers } from './handlers/settings.ts'
import { sheetHandlers } from './handlers/sheet.ts'
import { studyHandlers } from './handlers/study.ts'
import { todayHandlers } from './handlers/today.ts'
import { versionHandlers } from './handlers/versions.ts'
import { weightsHandlers } from './handlers/weights.ts'
import type { Handlers } from './serve.ts'

/** The handlers of all channels of the contract. */
export function makeHandlers(parts: HandlerParts): Handlers {
  const access = makeAccess(parts)
  return {
    ...documentHandlers(parts, access),
    ...findHandlers(parts),
    ...libraryHandlers(parts, access),
    ...importHandlers(parts),
    ...folderHandlers(parts),
    ...languageHandlers(parts),
    ...anewHandlers(parts, access),
    ...versionHandlers(parts, access),
    ...originalHandlers(parts, access),
    ...pageHandlers(parts),
    ...markHandlers(parts, access),
    ...historyHandlers(parts, access),
    ...factHandlers(parts, access),
    ...cardHandlers(parts, access),
    ...studyHandlers(parts, access),
    ...agendaHandlers(parts, access),
    ...planHandlers(parts, access),
    ...weightsHandlers(parts, access),
    ...practiceHandlers(parts, access),
    ...todayHandlers(parts, access),
    ...everythingHandlers(parts, access),
    ...packHandlers(parts, access),
    ...sheetHandlers(parts, access),
    ...printHandlers(parts),
    ...settingsHandlers(parts, access),
    ...appHandlers(parts, access),
    ...backupHandlers(parts),
    ...dataHandlers(parts),
  }
}
