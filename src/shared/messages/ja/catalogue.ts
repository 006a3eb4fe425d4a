import type { Messages } from '../en/catalogue.ts'
import { about } from './about.ts'
import { agenda } from './agenda.ts'
import { backups } from './backups.ts'
import { cards } from './cards.ts'
import { changes } from './changes.ts'
import { commandGroups, commands, menus } from './commands.ts'
import { common } from './common.ts'
import { conflicts } from './conflicts.ts'
import { contents } from './contents.ts'
import { documents } from './documents.ts'
import { errors } from './errors.ts'
import { everything } from './everything.ts'
import { exported } from './exported.ts'
import { exports } from './exports.ts'
import { facts } from './facts.ts'
import { figures } from './figures.ts'
import { fileImports } from './file-imports.ts'
import { files } from './files.ts'
import { frame } from './frame.ts'
import { guide } from './guide.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { keyboard } from './keyboard.ts'
import { leftOut } from './left-out.ts'
import { library } from './library.ts'
import { links } from './links.ts'
import { lost } from './lost.ts'
import { marks } from './marks.ts'
import { near } from './near.ts'
import { packs } from './packs.ts'
import { palette } from './palette.ts'
import { parts } from './parts.ts'
import { passages } from './passages.ts'
import { places } from './places.ts'
import { practice } from './practice.ts'
import { progress } from './progress.ts'
import { read } from './read.ts'
import { reader } from './reader.ts'
import { readiness } from './readiness.ts'
import { recovery } from './recovery.ts'
import { said } from './said.ts'
import { salvage } from './salvage.ts'
import { searchNotes } from './search-notes.ts'
import { settings } from './settings.ts'
import { sheet } from './sheet.ts'
import { shortcuts } from './shortcuts.ts'
import { startPages } from './start-pages.ts'
import { study } from './study.ts'
import { tables } from './tables.ts'
import { textLanguage } from './text-language.ts'
import { today } from './today.ts'
import { trust } from './trust.ts'

export const japanese: Messages = {
  about,
  agenda,
  backups,
  cards,
  changes,
  commandGroups,
  commands,
  common,
  conflicts,
  contents,
  documents,
  errors,
  everything,
  exported,
  exports,
  facts,
  figures,
  fileImports,
  files,
  frame,
  guide,
  history,
  imports,
  keyboard,
  leftOut,
  library,
  links,
  lost,
  marks,
  menus,
  near,
  packs,
  palette,
  parts,
  passages,
  places,
  practice,
  progress,
  reader,
  read,
  readiness,
  recovery,
  said,
  salvage,
  settings,
  sheet,
  shortcuts,
  startPages,
  study,
  tables,
  textLanguage,
  today,
  trust,
  searchNotes,
}
