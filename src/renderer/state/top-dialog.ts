import { create } from 'zustand'

/** The modal dialogs that are open, the topmost last. What stands outside it can be neither reached nor heard. */
const useDialogs = create<{ readonly open: readonly HTMLDialogElement[] }>(() => ({ open: [] }))

/** The topmost modal dialog; null while none is open. */
export const useTopDialog = (): HTMLDialogElement | null => useDialogs(({ open }) => open.at(-1) ?? null)

/** The same, asked once. */
export const topDialog = (): HTMLDialogElement | null => useDialogs.getState().open.at(-1) ?? null

/** Whether a dialog lies over the page, and has the keys for itself. */
export const isDialogOpen = (): boolean => topDialog() !== null

/** Notes a dialog as open; returns the way to take that back. */
export function noteDialog(dialog: HTMLDialogElement): () => void {
  useDialogs.setState(({ open }) => ({ open: [...open, dialog] }))
  return () => useDialogs.setState(({ open }) => ({ open: open.filter((each) => each !== dialog) }))
}
