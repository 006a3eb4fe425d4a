import { commandGroups, commands, menus } from './commands.ts'
import { common } from './common.ts'
import { contents } from './contents.ts'
import { library } from './library.ts'
import { palette } from './palette.ts'
import { passages } from './passages.ts'
import { places } from './places.ts'
import { recovery } from './recovery.ts'
import { said } from './said.ts'
import { settings } from './settings.ts'
import { today } from './today.ts'

/**
 * Every word of the interface, by the part of the app that says it. A message is a string, or a function of what it
 * tells; its words bend by `plural` and `count` (forms.ts) and its numbers and dates are written by format.ts. English
 * says what there is: the other languages have its type, so that a missing message fails the types.
 */
export const english = {
  commandGroups,
  commands,
  common,
  contents,
  library,
  menus,
  palette,
  passages,
  places,
  recovery,
  said,
  settings,
  today,
}

export type Messages = typeof english
