import type { Request } from '../../shared/contract/api.ts'
import type { PackPreview } from '../../shared/contract/packs.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { closeChosen, showChosen } from './chosen-file.ts'
import { undoAction } from './history.ts'
import { tell, trying } from './open.ts'
import { openDialog, say, useUi } from './ui.ts'

/** Writes documents to a pack that the user chooses. @returns whether it was written */
export async function exportPack(request: Request<'pack:export'>): Promise<void> {
  await trying(async () => {
    const done = await call('pack:export', request)
    if (done === null) return
    if (useUi.getState().dialog?.kind === 'hand-over') openDialog(null)
    say(messages.said.packs.handedOver(done.documents, done.path))
  })
}

/** Gives up what is being written: nothing of it stays. */
export const cancelPackExport = (): Promise<void> => trying(() => call('pack:cancel', { job: null }))

const show = (choose: () => Promise<{ readonly job: string; readonly name: string } | null>) =>
  showChosen({
    choose,
    read: (job) => call('pack:read', { job }),
    dialog: (file) => ({ kind: 'import-pack', file }),
  })

/** Asks for a pack or a deck, reads all of it, and shows what it would do. */
export const choosePack = (what: 'pack' | 'deck'): Promise<void> => show(() => call('pack:choose', { what }))

/** Shows a pack that the system or a drop asks to open. */
export const showPack = (file: { readonly job: string; readonly name: string }): Promise<void> =>
  show(async () => file)

/** Tells the open dialog what the pack would do now. */
function showPreview(job: string, preview: PackPreview): void {
  const { dialog } = useUi.getState()
  if (dialog?.kind === 'import-pack' && dialog.file.job === job)
    openDialog({ ...dialog, file: { ...dialog.file, preview } })
}

/** Leaves the ratings of a pack out, or takes them in. */
export const withRatings = (job: string, ratings: boolean): Promise<void> =>
  trying(async () => showPreview(job, await call('pack:preview', { job, ratings })))

/**
 * Brings a pack in, and offers to take it back. What has changed since it was shown is shown again.
 *
 * @param called what the file is
 * @param briefing whether what it brought is to be a briefing, whose hour is then asked for
 */
export const importPack = (
  request: Request<'pack:import'>,
  { called, briefing }: { readonly called: 'pack' | 'deck'; readonly briefing: boolean },
): Promise<void> =>
  trying(async () => {
    const { job } = request
    const end = await call('pack:import', request)
    if (end.preview !== null) {
      showPreview(job, end.preview)
      say(messages.said.packs.meanwhile[called])
      return
    }
    closeChosen(job)
    await tell('pack-imported')
    const { changed, briefings } = messages.said.packs
    const said = [
      ...(end.done.length === 0 ? [] : [changed[called](end.done.length)]),
      ...(end.briefings === 0 ? [] : [briefings(end.briefings)]),
    ]
    if (said.length === 0) say(messages.common.unchanged)
    else say(sentences(said), undoAction)
    if (briefing && end.done.length > 0) openDialog({ kind: 'agenda', agenda: null, documents: end.done })
  })

/** Gives up the import: nothing is changed. */
export async function cancelPack(job: string): Promise<void> {
  closeChosen(job)
  await trying(() => call('pack:cancel', { job }))
}
