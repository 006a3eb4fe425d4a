import { call } from '../api.ts'
import { count } from '../text/format.ts'
import { closeChosen, showChosen } from './chosen-file.ts'
import { undoAction } from './history.ts'
import { tell, trying } from './open.ts'
import { openId } from './queries.ts'
import { say } from './ui.ts'

/** Asks for a file of cards and shows what importing it into the open document would do. */
export async function chooseCards(): Promise<void> {
  const document = openId()
  if (document === undefined) return
  await showChosen({
    choose: () => call('cards:choose', null),
    read: (job) => call('cards:read', { job, document }),
    dialog: (file) => ({ kind: 'import-cards', file }),
  })
}

/** Stores what the preview told, and offers to take it back. */
export async function storeCards(job: string, lost: boolean): Promise<void> {
  await trying(async () => {
    const { added, known } = await call('cards:import', { job, lost }).finally(() => closeChosen(job))
    await tell('facts-changed')
    const also = known === 0 ? '' : ` ${count(known, 'was', 'were')} here already.`
    say(`Imported ${count(added, 'card')}.${also}`, undoAction)
  })
}

/** Gives up the import: nothing is stored. */
export async function cancelCards(job: string): Promise<void> {
  closeChosen(job)
  await trying(() => call('cards:cancel', { job }))
}
