import type { CommandId } from '../../shared/commands/table.ts'
import type { Settings } from '../../shared/settings.ts'
import { listen } from '../api.ts'
import { isOfInputMethod } from '../chords.ts'
import { isDialogOpen } from '../state/top-dialog.ts'
import { boundTo } from './bound-keys.ts'
import { controls, textFields } from './fields.ts'
import { run } from './run.ts'

/** Listens to keys and to the menu, as the settings say what they mean, and whether those without a modifier act. */
export function listenToKeys(settings: () => Pick<Settings, 'singleKeys' | 'keys'>): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { singleKeys, keys } = settings()
    const found = boundTo(event, keys)
    if (event.defaultPrevented || found === undefined) return
    const { chord, bound } = found
    if (!bound.some(({ id }) => anywhere.has(id)) && !mayAct(event, chord, singleKeys)) return
    // A key that is held down moves on; it never rates, marks or undoes again and again.
    if (event.repeat && !bound.some(({ repeats }) => repeats === true)) return event.preventDefault()
    if (bound.some(({ id }) => run(id))) event.preventDefault()
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

/** Carries out a command of the menu; Undo and Redo in a text field are the field's own. */
function fromMenu(command: CommandId): void {
  const inField = document.activeElement?.matches(textFields) ?? false
  if (inField && command === 'history:undo') document.execCommand('undo')
  else if (inField && command === 'history:redo') document.execCommand('redo')
  else run(command)
}

/** Messages stand in a dialog too, and so does what is printed. */
const anywhere: ReadonlySet<string> = new Set<CommandId>(['pane:next', 'pane:previous', 'page:print'])

function mayAct(event: KeyboardEvent, chord: string, singleKeys: boolean): boolean {
  const target = event.target instanceof Element ? event.target : null
  const inField = target?.closest(textFields) != null
  if (isDialogOpen()) return false
  if (chord === 'Space' || chord === 'Enter') return target?.closest(controls) == null
  if (chord.length === 1) return singleKeys && !inField
  // Keys that a text field keeps: undo, bold, its menu, and moving by words.
  if (inField && /^Ctrl\+(Shift\+)?[ZYB]$|^Alt\+Arrow|^Shift\+F10$|^ContextMenu$/.test(chord)) return false
  return true
}
