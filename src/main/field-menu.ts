import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'
import { roleItem } from './menu-template.ts'

/** The platform's menu for fields and for what is selected outside the text, which has a menu of its own. */
export function showFieldMenu(
  window: BrowserWindow,
  {
    isEditable,
    selectionText,
    editFlags,
  }: Pick<ContextMenuParams, 'isEditable' | 'selectionText' | 'editFlags'>,
): void {
  const copy = roleItem('copy', editFlags.canCopy)
  const ofField: readonly MenuItemConstructorOptions[] = [
    roleItem('cut', editFlags.canCut),
    copy,
    roleItem('paste', editFlags.canPaste),
    { type: 'separator' },
    roleItem('selectAll', editFlags.canSelectAll),
  ]
  if (isEditable) Menu.buildFromTemplate([...ofField]).popup({ window })
  else if (selectionText.trim() !== '') Menu.buildFromTemplate([copy]).popup({ window })
}
