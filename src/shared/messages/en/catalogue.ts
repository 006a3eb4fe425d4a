import { cards } from './cards.ts'
import { commandGroups, commands, menus } from './commands.ts'
import { facts } from './facts.ts'
import { parts } from './parts.ts'
import { places } from './places.ts'
import { practice } from './practice.ts'
import { progress } from './progress.ts'
import { readiness } from './readiness.ts'
import { settings } from './settings.ts'
import { study } from './study.ts'
import { today } from './today.ts'

/**
 * Every word of the interface, by the part of the app that says it. A message is a string, or a function of what it
 * tells; its words bend by `plural` and `count` (forms.ts) and its numbers and dates are written by format.ts. English
 * says what there is: the other languages have its type, so that a missing message fails the types.
 */
export const english = {
  cards,
  commandGroups,
  commands,
  facts,
  menus,
  parts,
  places,
  practice,
  progress,
  readiness,
  settings,
  study,
  today,
}

export type Messages = typeof english
