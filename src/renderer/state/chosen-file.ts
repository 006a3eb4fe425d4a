import type { Dialog, PreviewedFile } from './dialog.ts'
import { trying } from './open.ts'
import { openDialog, useUi } from './ui.ts'

type Importing = Extract<Dialog, { readonly file: unknown }>

interface Steps<Preview> {
  /** Null where the user chose none. */
  readonly choose: () => Promise<{ readonly job: string; readonly name: string } | null>
  /** Null where it was given up meanwhile. */
  readonly read: (job: string) => Promise<Preview | null>
  readonly dialog: (file: PreviewedFile<Preview>) => Importing
}

/** Asks for a file, and shows in a dialog what importing it would do. */
export const showChosen = <Preview>({ choose, read, dialog }: Steps<Preview>): Promise<void> =>
  trying(async () => {
    const chosen = await choose()
    if (chosen === null) return
    openDialog(dialog({ ...chosen, preview: null }))
    try {
      const preview = await read(chosen.job)
      if (preview === null) closeChosen(chosen.job)
      else if (isOpen(chosen.job)) openDialog(dialog({ ...chosen, preview }))
    } catch (cause) {
      closeChosen(chosen.job)
      throw cause
    }
  })

/** Closes the dialog about a file; another one may have taken its place. */
export function closeChosen(job: string): void {
  if (isOpen(job)) openDialog(null)
}

function isOpen(job: string): boolean {
  const { dialog } = useUi.getState()
  return dialog !== null && 'file' in dialog && dialog.file.job === job
}
