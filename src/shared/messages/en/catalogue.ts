import { commandGroups, commands, menus } from './commands.ts'
import { keyboard } from './keyboard.ts'
import { places } from './places.ts'
import { settings } from './settings.ts'
import { textLanguage } from './text-language.ts'

/**
 * Every word of the interface, by the part of the app that says it. A message is a string, or a function of what it
 * tells; its words bend by `plural` and `count` (forms.ts) and its numbers and dates are written by format.ts. English
 * says what there is: the other languages have its type, so that a missing message fails the types.
 */
export const english = { commands, commandGroups, keyboard, menus, places, settings, textLanguage }

export type Messages = typeof english
