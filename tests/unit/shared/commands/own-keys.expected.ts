import type { CommandId } from '../../../../src/shared/commands/table.ts'
import type { OwnKeys } from '../../../../src/shared/settings.ts'

/** Which commands of ours would answer to a chord where another one does: a chord may mean one thing in Read and another in Study. */
export const holders: readonly (readonly [id: CommandId, chord: string, holders: readonly CommandId[]])[] = [
  ['read:next-block', 'N', ['read:note']],
  ['read:next-block', 'J', []], // its own
  ['read:next-block', 'Ctrl+K', ['search:open']], // acts anywhere
  ['search:open', 'N', ['read:note', 'changes:next']], // acts anywhere itself
  ['study:again', 'N', []], // another part of the app
  ['study:again', 'A', ['answer:accept']],
  ['practice:1', 'A', ['answer:accept']],
  ['facts:accept', 'E', ['facts:edit']],
  ['text:only', 'Y', []],
]

/** The same of commands that have no key of ours: with one they act anywhere. */
export const holdersOfKeyless: typeof holders = [
  ['theme:dusk', 'Ctrl+Shift+U', []],
  ['theme:dusk', 'J', ['read:next-block', 'changes:next']],
  ['page:save', 'Ctrl+K', ['search:open']],
]

/** What a chord may not be given to, since it means something everywhere; and what may have it, since it is its own. */
export const reserved: readonly (readonly [id: CommandId, chord: string, isReserved: boolean])[] = [
  ['read:next-block', 'Escape', true],
  ['read:next-block', 'Tab', true],
  ['read:next-block', 'Shift+Tab', true],
  ['read:next-block', 'ArrowDown', true],
  ['read:next-block', 'Ctrl+Shift+ArrowDown', true],
  ['read:next-block', 'Alt+ArrowDown', false],
  ['read:next-block', 'Space', true],
  ['read:next-block', 'Enter', true],
  ['study:primary', 'Space', false],
  ['items:next', 'ArrowDown', false],
  ['read:copy', 'Ctrl+C', true],
  ['read:copy', 'Ctrl+Q', true],
  ['read:copy', 'Alt+F', true], // opens a menu
  ['read:copy', 'Alt+5', false],
  ['read:copy', 'F11', true],
  ['read:copy', 'F8', false],
  ['read:copy', 'Q', false],
  ['read:copy', 'Ctrl+Shift+Q', false],
  ['read:copy', 'Dead', true],
  ['read:copy', 'Unidentified', true],
]

/** What is chosen, one step after the other, and what is stored after each. */
export const steps: readonly {
  readonly name: string
  readonly before: OwnKeys
  readonly step: readonly ['give', CommandId, string] | readonly ['reset', CommandId]
  readonly after: OwnKeys
}[] = [
  {
    name: 'a free key takes the place of all that the command had',
    before: {},
    step: ['give', 'contents:open', 'Q'],
    after: { 'contents:open': ['Q'] },
  },
  {
    name: 'a key is taken from the command that had it, which keeps its other one',
    before: {},
    step: ['give', 'read:next-block', 'T'],
    after: { 'read:next-block': ['T'], 'contents:open': ['Ctrl+T'] },
  },
  {
    name: 'a command may be left without a key',
    before: {},
    step: ['give', 'read:next-block', 'N'],
    after: { 'read:next-block': ['N'], 'read:note': [] },
  },
  {
    name: 'where the key means something in another part of the app, it stays there',
    before: {},
    step: ['give', 'read:next-block', 'E'],
    after: { 'read:next-block': ['E'] },
  },
  {
    name: 'what is ours again is not stored',
    before: { 'read:next-block': ['Q'] },
    step: ['give', 'read:next-block', 'J'],
    after: {},
  },
  {
    name: 'back to ours',
    before: { 'contents:open': ['Q'], 'read:note': ['W'] },
    step: ['reset', 'contents:open'],
    after: { 'read:note': ['W'] },
  },
  {
    name: 'back to ours takes the key back from what was given it',
    before: { 'read:next-block': ['N'], 'read:note': [] },
    step: ['reset', 'read:note'],
    after: { 'read:next-block': [] },
  },
  {
    name: 'two that changed places change back one by one',
    before: { 'read:next-block': ['K'], 'read:previous-block': ['J'] },
    step: ['reset', 'read:next-block'],
    after: { 'read:previous-block': [] },
  },
  {
    name: 'what another version wrote stays',
    before: { 'shelf:open': ['X'] },
    step: ['give', 'text:only', 'Q'],
    after: { 'shelf:open': ['X'], 'text:only': ['Q'] },
  },
]

/** The same of commands that have no key of ours. */
export const stepsOfKeyless: typeof steps = [
  {
    name: 'a command without a key gets one',
    before: {},
    step: ['give', 'theme:dusk', 'Ctrl+Shift+U'],
    after: { 'theme:dusk': ['Ctrl+Shift+U'] },
  },
  {
    name: 'a key that means something anywhere is taken from all that have it',
    before: {},
    step: ['give', 'theme:dusk', 'N'],
    after: { 'theme:dusk': ['N'], 'read:note': [], 'changes:next': ['J'] },
  },
  {
    name: 'a command without a key has none again',
    before: { 'theme:dusk': ['Ctrl+Shift+U'], 'text:only': ['Q'] },
    step: ['reset', 'theme:dusk'],
    after: { 'text:only': ['Q'] },
  },
  {
    name: 'what it was given goes to another one, and that it has none is not stored',
    before: { 'page:save': ['Ctrl+Shift+U'] },
    step: ['give', 'read:next-block', 'Ctrl+Shift+U'],
    after: { 'read:next-block': ['Ctrl+Shift+U'] },
  },
]

/** A chord as it is shown, in menus and in the sheet of keys. */
export const texts: readonly (readonly [chord: string, parts: readonly string[]])[] = [
  ['Ctrl+K', ['Ctrl', 'K']],
  ['Ctrl++', ['Ctrl', '+']],
  ['Ctrl+Shift++', ['Ctrl', 'Shift', '+']],
  ['Alt+ArrowLeft', ['Alt', 'Left']],
  ['ContextMenu', ['Menu']],
  ['+', ['+']],
  ['?', ['?']],
  ['Ctrl+-', ['Ctrl', '-']],
]
