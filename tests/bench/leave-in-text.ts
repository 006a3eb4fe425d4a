import { join } from 'node:path'
import { notePlace } from '../../src/main/app/start-place.ts'
import { openStore } from '../../src/main/store/open.ts'

/** Notes in a data folder that its reader was in the text: the next start goes on there, and not with Today. */
export async function leaveInText(userData: string): Promise<void> {
  const opened = await openStore(join(userData, 'precis.db'), { now: Date.now() })
  if (!opened.ok) throw opened.error
  notePlace(opened.value, 'read')
  opened.value.close()
}
