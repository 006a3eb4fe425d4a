import { useEffect, useRef } from 'react'
import { groupBy } from '../core/model/group-by.ts'
import type { MenuCommand } from '../shared/commands.ts'
import { listen } from './api.ts'
import { chordsOf, isOfInputMethod, type KeyLike } from './chords.ts'

export type Command =
  | MenuCommand
  | 'message:visit'
  | 'read:next-block'
  | 'read:previous-block'
  | 'read:highlight'
  | 'read:highlight-1'
  | 'read:highlight-2'
  | 'read:highlight-3'
  | 'read:highlight-4'
  | 'read:note'
  | 'read:copy'
  | 'read:inspector'
  | 'read:map'
  | 'facts:add'
  | 'facts:accept'
  | 'facts:reject'
  | 'facts:edit'
  | 'read:menu'
  | 'read:aloud'
  | 'study:primary'
  | 'study:again'
  | 'study:hard'
  | 'study:good'
  | 'study:easy'
  | 'study:undo'
  | 'study:source'
  | 'study:edit'
  | 'study:bury'
  | 'study:suspend'
  | 'study:suspend-note'
  | 'study:mark'
  | 'items:next'
  | 'items:previous'
  | 'practice:1'
  | 'practice:2'
  | 'practice:3'
  | 'practice:4'
  | 'practice:next'
  | 'practice:source'

export interface Binding {
  readonly keys: readonly string[]
  readonly command: Command
  readonly label: string
  readonly group: 'Anywhere' | 'Reading' | 'Key facts' | 'Studying' | 'Practising'
}

/** Every key of the app; the shortcuts sheet is this table. */
export const bindings: readonly Binding[] = [
  { group: 'Anywhere', keys: ['Ctrl+K'], command: 'search:open', label: 'Search everything' },
  { group: 'Anywhere', keys: ['Ctrl+O'], command: 'import:choose', label: 'Import documents' },
  { group: 'Anywhere', keys: ['Ctrl+P'], command: 'page:print', label: 'Print the document' },
  { group: 'Anywhere', keys: ['Ctrl+1'], command: 'place:library', label: 'Library' },
  { group: 'Anywhere', keys: ['Ctrl+2'], command: 'place:read', label: 'Read' },
  { group: 'Anywhere', keys: ['Ctrl+3'], command: 'place:facts', label: 'Key facts' },
  { group: 'Anywhere', keys: ['Ctrl+4'], command: 'place:study', label: 'Study' },
  { group: 'Anywhere', keys: ['Ctrl+5'], command: 'place:passages', label: 'Passages' },
  { group: 'Anywhere', keys: ['Ctrl+6'], command: 'place:progress', label: 'Progress' },
  { group: 'Anywhere', keys: ['Alt+ArrowLeft'], command: 'trail:back', label: 'Back to where you were' },
  { group: 'Anywhere', keys: ['Alt+ArrowRight'], command: 'trail:forward', label: 'Forward again' },
  { group: 'Anywhere', keys: ['Ctrl+Z'], command: 'history:undo', label: 'Undo the last change' },
  { group: 'Anywhere', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], command: 'history:redo', label: 'Redo' },
  {
    group: 'Anywhere',
    keys: ['F6'],
    command: 'message:visit',
    label: 'To the button of a message, and back',
  },
  { group: 'Anywhere', keys: ['Ctrl+,'], command: 'settings:open', label: 'Settings' },
  { group: 'Anywhere', keys: ['?'], command: 'shortcuts:open', label: 'Keyboard shortcuts' },
  { group: 'Reading', keys: ['T', 'Ctrl+T'], command: 'contents:open', label: 'Contents of the document' },
  { group: 'Reading', keys: ['Ctrl+F', '/'], command: 'find:open', label: 'Find in document' },
  {
    group: 'Reading',
    keys: ['F3', 'Ctrl+G'],
    command: 'find:next',
    label: 'Next hit (Enter in the find box)',
  },
  { group: 'Reading', keys: ['Shift+F3', 'Ctrl+Shift+G'], command: 'find:previous', label: 'Previous hit' },
  {
    group: 'Reading',
    keys: ['Ctrl+D', 'Ctrl+B'],
    command: 'bookmark:toggle',
    label: 'Bookmark the selection or paragraph',
  },
  {
    group: 'Reading',
    keys: ['H'],
    command: 'read:highlight',
    label: 'Highlight the selection or paragraph, in the colour used last',
  },
  { group: 'Reading', keys: ['1'], command: 'read:highlight-1', label: 'Highlight in amber' },
  { group: 'Reading', keys: ['2'], command: 'read:highlight-2', label: 'Highlight in mint' },
  { group: 'Reading', keys: ['3'], command: 'read:highlight-3', label: 'Highlight in sky' },
  { group: 'Reading', keys: ['4'], command: 'read:highlight-4', label: 'Highlight in rose' },
  {
    group: 'Reading',
    keys: ['N'],
    command: 'read:note',
    label: 'Write a note on the selection or paragraph',
  },
  { group: 'Reading', keys: ['C'], command: 'facts:add', label: 'Make a fact and a card of the selection' },
  { group: 'Reading', keys: ['Ctrl+Shift+C'], command: 'read:copy', label: 'Copy with citation' },
  {
    group: 'Reading',
    keys: ['Shift+F10', 'ContextMenu'],
    command: 'read:menu',
    label: 'Menu of the selection or paragraph',
  },
  {
    group: 'Reading',
    keys: ['R'],
    command: 'read:aloud',
    label: 'Read aloud from the paragraph in view, and stop (or Esc)',
  },
  {
    group: 'Reading',
    keys: ['I'],
    command: 'read:inspector',
    label: 'Show or hide facts, passages and acronyms',
  },
  {
    group: 'Reading',
    keys: ['.', 'Ctrl+Shift+F'],
    command: 'text:only',
    label: 'Focus on the text, and back (or Esc)',
  },
  { group: 'Reading', keys: ['J'], command: 'read:next-block', label: 'Next paragraph' },
  { group: 'Reading', keys: ['K'], command: 'read:previous-block', label: 'Previous paragraph' },
  { group: 'Reading', keys: ['Ctrl+=', 'Ctrl++'], command: 'text:larger', label: 'Larger text' },
  { group: 'Reading', keys: ['Ctrl+-'], command: 'text:smaller', label: 'Smaller text' },
  { group: 'Reading', keys: ['Ctrl+0'], command: 'text:normal', label: 'Normal text' },
  {
    group: 'Reading',
    keys: ['M'],
    command: 'read:map',
    label: 'Memory map: what you know of each paragraph',
  },
  { group: 'Key facts', keys: ['A'], command: 'facts:accept', label: 'Accept the fact, or take that back' },
  { group: 'Key facts', keys: ['R'], command: 'facts:reject', label: 'Reject the fact, or take that back' },
  { group: 'Key facts', keys: ['E'], command: 'facts:edit', label: 'Edit the fact and its cards' },
  {
    group: 'Studying',
    keys: ['Space', 'Enter'],
    command: 'study:primary',
    label: 'Show the answer, then rate Good',
  },
  { group: 'Studying', keys: ['1'], command: 'study:again', label: 'Again' },
  { group: 'Studying', keys: ['2'], command: 'study:hard', label: 'Hard' },
  { group: 'Studying', keys: ['3'], command: 'study:good', label: 'Good' },
  { group: 'Studying', keys: ['4'], command: 'study:easy', label: 'Easy' },
  { group: 'Studying', keys: ['U'], command: 'study:undo', label: 'Undo the last rating' },
  { group: 'Studying', keys: ['E'], command: 'study:edit', label: 'Edit the card' },
  { group: 'Studying', keys: ['-'], command: 'study:bury', label: 'Bury the card until tomorrow' },
  { group: 'Studying', keys: ['@'], command: 'study:suspend', label: 'Suspend the card' },
  {
    group: 'Studying',
    keys: ['!'],
    command: 'study:suspend-note',
    label: 'Suspend all cards of its fact',
  },
  { group: 'Studying', keys: ['*'], command: 'study:mark', label: 'Mark the card, or take that back' },
  { group: 'Studying', keys: ['S'], command: 'study:source', label: 'Show the source passage' },
  {
    group: 'Studying',
    keys: ['ArrowDown'],
    command: 'items:next',
    label: 'Next item of a list, which Space ticks',
  },
  { group: 'Studying', keys: ['ArrowUp'], command: 'items:previous', label: 'Previous item of a list' },
  {
    group: 'Practising',
    keys: ['Space', 'Enter'],
    command: 'practice:next',
    label: 'Show the answer, then go on',
  },
  { group: 'Practising', keys: ['1'], command: 'practice:1', label: 'First answer, or I did not know it' },
  { group: 'Practising', keys: ['2'], command: 'practice:2', label: 'Second answer, or I knew it' },
  { group: 'Practising', keys: ['3'], command: 'practice:3', label: 'Third answer' },
  { group: 'Practising', keys: ['4'], command: 'practice:4', label: 'Fourth answer' },
  { group: 'Practising', keys: ['S'], command: 'practice:source', label: 'Read it in place' },
  {
    group: 'Practising',
    keys: ['ArrowDown'],
    command: 'items:next',
    label: 'Next item of a list, which Space ticks',
  },
  { group: 'Practising', keys: ['ArrowUp'], command: 'items:previous', label: 'Previous item of a list' },
]

/** The keys of the palette, which holds them itself while it is open; the shortcuts sheet has them too. */
export const searchKeys: readonly Pick<Binding, 'keys' | 'label'>[] = [
  { keys: ['Up', 'Down'], label: 'Previous and next of what was found' },
  { keys: ['Enter'], label: 'Go there, or carry out the command' },
  { keys: ['Ctrl+Enter'], label: 'Show it in Key facts or Passages' },
  { keys: ['Ctrl+Tab'], label: 'Next kind, with Shift the one before' },
  { keys: ['Ctrl+Shift+F'], label: 'This document, or the library' },
  { keys: ['Tab'], label: 'To the choice of kinds, and back' },
  { keys: ['>'], label: 'Commands only' },
]

/** A key may mean one thing in Read and another in Study: what is on screen answers. */
const byChord: ReadonlyMap<string, readonly Command[]> = new Map(
  [
    ...groupBy(
      bindings.flatMap(({ keys, command }) => keys.map((key) => ({ key, command }))),
      ({ key }) => key,
    ),
  ].map(([key, all]) => [key, all.map(({ command }) => command)] as const),
)

/** What a key may mean, and by which of its names; undefined where it means nothing. */
export const boundTo = (event: KeyLike) =>
  chordsOf(event)
    .map((chord) => ({ chord, commands: byChord.get(chord) ?? [] }))
    .find(({ commands }) => commands.length > 0)

/** What goes on while its key is held down. */
const repeatable: ReadonlySet<Command> = new Set([
  'find:next',
  'find:previous',
  'items:next',
  'items:previous',
  'read:next-block',
  'read:previous-block',
  'text:larger',
  'text:smaller',
])

const listeners = new Map<Command, (() => void)[]>()

/** Carries out a command; false where nothing on screen answers to it. */
export function run(command: Command): boolean {
  const listener = listeners.get(command)?.at(-1)
  listener?.()
  return listener !== undefined
}

/** Whether something on screen answers to a command. */
export const canRun = (command: Command): boolean => (listeners.get(command)?.length ?? 0) > 0

/** Answers commands while the component is on screen; the latest to mount goes first. */
export function useCommands(commands: { readonly [C in Command]?: (() => void) | undefined }): void {
  const latest = useRef(commands)
  latest.current = commands
  const names = Object.keys(commands).join(' ')
  useEffect(() => {
    const added = names.split(' ').map((name) => {
      const command = name as Command
      const listener = () => latest.current[command]?.()
      listeners.set(command, [...(listeners.get(command) ?? []), listener])
      return () => listeners.set(command, listeners.get(command)?.filter((one) => one !== listener) ?? [])
    })
    return () => {
      for (const remove of added) remove()
    }
  }, [names])
}

/** Ends on Esc what is under way; null while nothing is. What lies over the page takes the key first. */
export function useEscape(end: (() => void) | null): void {
  const latest = useRef(end)
  latest.current = end
  const isOn = end !== null
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      latest.current?.()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [isOn])
}

/** What is written in: a box that is only ticked is none. */
export const textFields = 'input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]'
/** What takes Space and Enter for itself. */
export const controls = 'button, a, input, textarea, select, summary, [role="option"]'

/** Listens to keys and to the menu. `singleKeys` says whether keys without a modifier act. */
export function listenToKeys(singleKeys: () => boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    const bound = boundTo(event)
    if (event.defaultPrevented || bound === undefined) return
    const { chord, commands } = bound
    if (!mayAct(event, chord, singleKeys())) return
    // A key that is held down moves on; it never rates, marks or undoes again and again.
    if (event.repeat && !commands.some((command) => repeatable.has(command))) return event.preventDefault()
    if (commands.some(run)) event.preventDefault()
  }
  window.addEventListener('keydown', leaveToInputMethod, true)
  window.addEventListener('keydown', onKey)
  const stop = listen('menu:command', fromMenu)
  return () => {
    window.removeEventListener('keydown', leaveToInputMethod, true)
    window.removeEventListener('keydown', onKey)
    stop()
  }
}

/** Before anything of the page hears of it, so that nothing else need ask. */
function leaveToInputMethod(event: KeyboardEvent): void {
  if (!isOfInputMethod(event)) return
  event.stopImmediatePropagation()
  // A dialog and a search box of the platform have a use for it too.
  if (event.key === 'Escape') event.preventDefault()
}

/** A menu's Undo in a text field is the field's own. */
function fromMenu(command: MenuCommand): void {
  const inField = document.activeElement?.matches(textFields) ?? false
  if (inField && command === 'history:undo') document.execCommand('undo')
  else if (inField && command === 'history:redo') document.execCommand('redo')
  else run(command)
}

function mayAct(event: KeyboardEvent, chord: string, singleKeys: boolean): boolean {
  const target = event.target instanceof Element ? event.target : null
  const inField = target?.closest(textFields) != null
  // Messages stand in a dialog too.
  if (chord === 'F6') return true
  if (document.querySelector('dialog[open]') !== null) return false
  if (chord === 'Space' || chord === 'Enter') return target?.closest(controls) == null
  if (chord.length === 1) return singleKeys && !inField
  // A field's own: undo, bold, its menu, and by word to the left and right.
  if (inField && /^Ctrl\+(Shift\+)?[ZYB]$|^Alt\+Arrow|^Shift\+F10$|^ContextMenu$/.test(chord)) return false
  return true
}
