import { call } from '../api.ts'
import { count } from '../components/format.ts'
import { undoAction } from './history.ts'
import { renewFacts, trying } from './open.ts'
import { openDocument, queryClient } from './queries.ts'
import { say, useUi } from './ui.ts'

/** Asks for a file of cards and shows what importing it into the open document would do. */
export async function chooseCards(): Promise<void> {
  const document = queryClient.getQueryData(openDocument.queryKey)?.briefing.id
  if (document === undefined) return
  await trying(async () => {
    const chosen = await call('cards:choose', null)
    if (chosen === null) return
    useUi.setState({ dialog: 'import-cards', cards: { ...chosen, preview: null } })
    try {
      const preview = await call('cards:read', { job: chosen.job, document })
      if (preview === null) close(chosen.job)
      else if (isOpen(chosen.job)) useUi.setState({ cards: { ...chosen, preview } })
    } catch (cause) {
      close(chosen.job)
      throw cause
    }
  })
}

/** Stores what the preview told, and offers to take it back. */
export async function storeCards(job: string, lost: boolean): Promise<void> {
  await trying(async () => {
    const { added, known } = await call('cards:import', { job, lost }).finally(() => close(job))
    await renewFacts()
    const also = known === 0 ? '' : ` ${count(known, 'was', 'were')} here already.`
    say(`Imported ${count(added, 'card')}.${also}`, undoAction)
  })
}

/** Gives up the import: nothing is stored. */
export async function cancelCards(job: string): Promise<void> {
  close(job)
  await trying(() => call('cards:cancel', { job }))
}

/** Another dialog may have taken its place. */
const isOpen = (job: string): boolean => useUi.getState().cards?.job === job

function close(job: string): void {
  if (!isOpen(job)) return
  useUi.setState(({ dialog }) => ({ cards: null, dialog: dialog === 'import-cards' ? null : dialog }))
}
