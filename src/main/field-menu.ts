/** The platform's menus for fields, and for what is selected outside the text, which has a menu of its own. */
import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'
import { messages } from '../shared/messages/messages.ts'
import { logError } from './base/log.ts'
import { roleItem } from './menu-template.ts'

export interface FieldSpelling {
  /** What may be meant by a misspelt word, the likeliest first. */
  readonly suggest: (word: string) => Promise<readonly string[]>
  /** Calls a word right from now on. */
  readonly add: (word: string) => void
}

type Asked = Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags' | 'misspelledWord'>

/** Shows the menu that is asked for, once it is known what a misspelt word may mean. */
export async function showFieldMenu(
  window: BrowserWindow,
  asked: Asked,
  spelling: FieldSpelling,
): Promise<void> {
  const { misspelledWord } = asked
  const suggested = misspelledWord === '' ? [] : await spelling.suggest(misspelledWord).catch(noneFor)
  const items = fieldMenu(asked, suggested, {
    replace: (word) => window.webContents.replaceMisspelling(word),
    add: spelling.add,
  })
  if (items.length > 0 && !window.isDestroyed()) Menu.buildFromTemplate([...items]).popup({ window })
}

function noneFor(cause: unknown): readonly string[] {
  logError('Nothing could be suggested for a word', cause)
  return []
}

interface Acts {
  readonly replace: (word: string) => void
  readonly add: (word: string) => void
}

/** The items of the menu; none where there is nothing to do. */
function fieldMenu(
  { isEditable, selectionText, editFlags, misspelledWord }: Asked,
  suggested: readonly string[],
  { replace, add }: Acts,
): readonly MenuItemConstructorOptions[] {
  const copy = roleItem('copy', editFlags.canCopy)
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  const words = messages.menus.spelling
  const ofWord: readonly MenuItemConstructorOptions[] = [
    // A single & would underline the letter behind it.
    ...suggested.map((word) => ({ label: word.replaceAll('&', '&&'), click: () => replace(word) })),
    ...(suggested.length === 0 ? [{ label: words.none, enabled: false }] : []),
    { type: 'separator' },
    { label: words.add, click: () => add(misspelledWord) },
    { type: 'separator' },
  ]
  return [
    ...(misspelledWord === '' ? [] : ofWord),
    roleItem('cut', editFlags.canCut),
    copy,
    roleItem('paste', editFlags.canPaste),
    { type: 'separator' },
    roleItem('selectAll', editFlags.canSelectAll),
  ]
}
