import { about } from './about.ts'
import { agenda } from './agenda.ts'
import { backups } from './backups.ts'
import { commandGroups, commands, menus } from './commands.ts'
import { common } from './common.ts'
import { documents } from './documents.ts'
import { errors } from './errors.ts'
import { everything } from './everything.ts'
import { exports } from './exports.ts'
import { figures } from './figures.ts'
import { fileImports } from './file-imports.ts'
import { files } from './files.ts'
import { history } from './history.ts'
import { imports } from './imports.ts'
import { leftOut } from './left-out.ts'
import { links } from './links.ts'
import { lost } from './lost.ts'
import { marks } from './marks.ts'
import { near } from './near.ts'
import { outline } from './outline.ts'
import { packs } from './packs.ts'
import { places } from './places.ts'
import { salvage } from './salvage.ts'
import { settings } from './settings.ts'
import { shortcuts } from './shortcuts.ts'
import { startPages } from './start-pages.ts'
import { tables } from './tables.ts'
import { trust } from './trust.ts'

/**
 * Every word of the interface, by the part of the app that says it. A message is a string, or a function of what it
 * tells; its words bend by `plural` and `count` (forms.ts) and its numbers and dates are written by format.ts. English
 * says what there is: the other languages have its type, so that a missing message fails the types.
 */
export const english = {
  agenda,
  commands,
  commandGroups,
  common,
  menus,
  places,
  settings,
  marks,
  about,
  backups,
  outline,
  documents,
  exports,
  figures,
  leftOut,
  links,
  lost,
  everything,
  fileImports,
  packs,
  near,
  trust,
  shortcuts,
  imports,
  history,
  salvage,
  tables,
  errors,
  files,
  startPages,
}

export type Messages = typeof english
