import { flushSync } from 'react-dom'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { closeChosen, showChosen } from './chosen-file.ts'
import { invalidate } from './invalidate.ts'
import { putOpen, trying } from './open.ts'
import { endStudyOfAll } from './study-session.ts'
import { noTrail } from './trail.ts'
import { ofDocument, openDialog, say, useUi } from './ui.ts'
import { newWay } from './way.ts'

/** Writes everything to a file that the user chooses. */
export const exportEverything = (): Promise<void> =>
  trying(async () => {
    const done = await call('everything:export', null)
    if (done === null) return
    if (useUi.getState().dialog?.kind === 'export-everything') openDialog(null)
    say(messages.said.everything.exported(messages.everything.contents(done.contents), done.path))
  })

/** Gives up what is being written: nothing of it stays. */
export const cancelExport = (): Promise<void> => trying(() => call('everything:cancel', { job: null }))

/** Asks for a file, reads all of it, and shows what it would bring. */
export const chooseLibrary = (): Promise<void> =>
  showChosen({
    choose: () => call('everything:choose', null),
    read: (job) => call('everything:read', { job }),
    dialog: (file) => ({ kind: 'import-everything', file }),
  })

/** Puts what was read in place of what is here, and shows it in the library. */
export const importLibrary = (job: string): Promise<void> =>
  trying(async () => {
    newWay()
    // What Read notes when it is left belongs to what is here now.
    flushSync(() => useUi.setState({ place: 'library' }))
    const { contents, setAside } = await call('everything:import', { job }).finally(() => closeChosen(job))
    endStudyOfAll()
    useUi.setState({ ...ofDocument, read: new Map(), trail: noTrail, place: 'library' })
    putOpen(await call('document:open', { document: null, quietly: true }))
    await invalidate('everything-imported')
    const before =
      setAside === null ? messages.said.everything.kept : messages.said.backups.setAside(setAside)
    say(sentences([messages.said.everything.imported(messages.everything.contents(contents)), before]))
  })

/** Gives up the import: nothing is changed. */
export async function cancelLibrary(job: string): Promise<void> {
  closeChosen(job)
  await trying(() => call('everything:cancel', { job }))
}
