import { call } from '../api.ts'
import { count } from '../components/format.ts'
import { undoAction } from './history.ts'
import { renew, trying } from './open.ts'
import { openDocument, queryClient } from './queries.ts'
import { say, useUi } from './ui.ts'

/** Asks for a file of annotations and shows what importing it into the open document would do. */
export async function chooseAnnotations(): Promise<void> {
  const document = queryClient.getQueryData(openDocument.queryKey)?.briefing.id
  if (document === undefined) return
  await trying(async () => {
    const chosen = await call('passages:choose', null)
    if (chosen === null) return
    useUi.setState({ dialog: 'import', annotations: { ...chosen, preview: null } })
    try {
      const preview = await call('passages:read', { job: chosen.job, document })
      if (preview === null) close(chosen.job)
      else if (isOpen(chosen.job)) useUi.setState({ annotations: { ...chosen, preview } })
    } catch (cause) {
      close(chosen.job)
      throw cause
    }
  })
}

/** Stores what the preview told, and offers to take it back. */
export async function storeAnnotations(job: string, lost: boolean): Promise<void> {
  await trying(async () => {
    const { added, known } = await call('passages:import', { job, lost }).finally(() => close(job))
    await renew()
    const also = known === 0 ? '' : ` ${count(known, 'was', 'were')} here already.`
    say(`Imported ${count(added, 'passage')}.${also}`, undoAction)
  })
}

/** Gives up the import: nothing is stored. */
export async function cancelAnnotations(job: string): Promise<void> {
  close(job)
  await trying(() => call('passages:cancel', { job }))
}

/** Another dialog may have taken its place. */
const isOpen = (job: string): boolean => useUi.getState().annotations?.job === job

function close(job: string): void {
  if (!isOpen(job)) return
  useUi.setState(({ dialog }) => ({ annotations: null, dialog: dialog === 'import' ? null : dialog }))
}
