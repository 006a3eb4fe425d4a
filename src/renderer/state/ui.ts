import { create } from 'zustand'
import type { FindOptions } from '../../core/text/find.ts'
import type { Position } from '../../shared/contract.ts'
import type { AppError } from '../../shared/errors.ts'

export type PlaceName = 'library' | 'read' | 'study' | 'passages'
export type DialogName = 'settings' | 'shortcuts' | 'backups' | 'search' | 'details' | 'delete'

export interface Toast {
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  readonly error: AppError | null
}

/** A wish to show a block in Read; `range` is marked there for a moment. */
export interface Jump {
  readonly block: string
  readonly range: { readonly start: number; readonly end: number } | null
}

export interface Ui {
  readonly place: PlaceName
  readonly dialog: DialogName | null
  readonly toast: Toast | null
  readonly jump: Jump | null
  readonly findOpen: boolean
  /** How Find takes the words; kept until the app closes. */
  readonly findOptions: Required<FindOptions>
  /** Where reading is, kept while another place is shown. */
  readonly position: Position | null
  readonly section: string | null
  /** The document of the library that a dialog is about. */
  readonly subject: string | null
}

/** What is only on screen. Everything that must last is in main. */
export const useUi = create<Ui>(() => ({
  place: 'read',
  dialog: null,
  toast: null,
  jump: null,
  findOpen: false,
  findOptions: { matchCase: false, wholeWord: false },
  position: null,
  section: null,
  subject: null,
}))

export const go = (place: PlaceName): void => useUi.setState({ place, findOpen: false })
export const openDialog = (dialog: DialogName | null): void => useUi.setState({ dialog })
/** Opens a dialog about a document of the library. */
export const openDialogOf = (dialog: 'details' | 'delete', subject: string): void =>
  useUi.setState({ dialog, subject })
export const showBlock = (block: string, range: Jump['range'] = null): void =>
  useUi.setState({ place: 'read', dialog: null, jump: { block, range } })

/** Says what was done, in place of what was said before. */
export function say(text: string, action: Toast['action'] = null): void {
  useUi.setState({ toast: { text, action, error: null } })
}

/** Says what went wrong. */
export function sayError(error: AppError): void {
  useUi.setState({ toast: { text: '', action: null, error } })
}

export const hush = (): void => useUi.setState({ toast: null })
