import { queryOptions } from '@tanstack/react-query'
import type { Backup } from '../../shared/contract.ts'
import { appError, call } from '../api.ts'
import { count, formatMoment } from '../components/format.ts'
import { queryClient } from './queries.ts'
import { ofDocument, say, sayError, useUi } from './ui.ts'

/** The backups, the newest first. */
export const backupsList = queryOptions({
  queryKey: ['backups'],
  queryFn: () => call('backups:list', null),
  staleTime: 0,
})

/** What is in a backup, and of when it is. */
export const describeBackup = ({ at, documents, marks, reviews }: Backup): string =>
  `${formatMoment(at)}. ${count(documents, 'document')}, ${count(marks, 'passage')}, ${count(reviews, 'rating')}.`

/** Everything on screen is asked for anew, since it may be of another file. */
export async function showAnew(): Promise<void> {
  useUi.setState({ ...ofDocument, read: new Map() })
  await queryClient.resetQueries()
}

/** Puts a backup in place of the data, and says how that went. @returns whether it did */
export async function restoreBackup(name: string): Promise<boolean> {
  try {
    const { setAside } = await call('backups:restore', { name })
    await showAnew()
    say(
      setAside === null
        ? 'Backup restored. What was there before is kept as a backup too.'
        : `Backup restored. The file that could not be used is kept as ${setAside}.`,
    )
    return true
  } catch (cause) {
    sayError(appError(cause))
    return false
  }
}

/** Makes an empty data file where the one that was there is missing. */
export async function startEmpty(): Promise<void> {
  try {
    await call('data:anew', null)
    await showAnew()
  } catch (cause) {
    sayError(appError(cause))
  }
}
