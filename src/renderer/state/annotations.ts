import { call } from '../api.ts'
import { count } from '../text/format.ts'
import { closeChosen, showChosen } from './chosen-file.ts'
import { undoAction } from './history.ts'
import { tell, trying } from './open.ts'
import { openId } from './queries.ts'
import { say } from './ui.ts'

/** Asks for a file of annotations and shows what importing it into the open document would do. */
export async function chooseAnnotations(): Promise<void> {
  const document = openId()
  if (document === undefined) return
  await showChosen({
    choose: () => call('passages:choose', null),
    read: (job) => call('passages:read', { job, document }),
    dialog: (file) => ({ kind: 'import-passages', file }),
  })
}

/** Stores what the preview told, and offers to take it back. */
export async function storeAnnotations(job: string, lost: boolean): Promise<void> {
  await trying(async () => {
    const { added, known } = await call('passages:import', { job, lost }).finally(() => closeChosen(job))
    await tell('marks-changed')
    const also = known === 0 ? '' : ` ${count(known, 'was', 'were')} here already.`
    say(`Imported ${count(added, 'passage')}.${also}`, undoAction)
  })
}

/** Gives up the import: nothing is stored. */
export async function cancelAnnotations(job: string): Promise<void> {
  closeChosen(job)
  await trying(() => call('passages:cancel', { job }))
}
