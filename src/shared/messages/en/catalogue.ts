import { commandGroups, commands, menus } from './commands.ts'
import { common } from './common.ts'
import { contents } from './contents.ts'
import { palette } from './palette.ts'
import { places } from './places.ts'
import { recovery } from './recovery.ts'
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
  menus,
  palette,
  places,
  recovery,
  settings,
  today,
}

export type Messages = typeof english
