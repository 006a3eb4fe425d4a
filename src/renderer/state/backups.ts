import { queryOptions } from '@tanstack/react-query'
import type { Reply } from '../../shared/contract/api.ts'
import type { BackupEntry, BackupsState, Checked } from '../../shared/contract/backups.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import { appError, call } from '../api.ts'
import { invalidate } from './invalidate.ts'
import { trying } from './open.ts'
import { keys, queryClient } from './queries.ts'
import { ofDocument, say, sayError, useUi } from './ui.ts'
import { newWay } from './way.ts'

/** The backups, the newest first. */
export const backupsList = queryOptions({
  queryKey: keys.backupsList,
  queryFn: () => call('backups:list', null),
  staleTime: 0,
})

/** What is in a backup, and of when it is. */
export const describeBackup = (backup: BackupEntry): string => messages.recovery.backup(backup)

const notLost = { lost: null, lostClosed: false } as const

/** Everything on screen is asked for anew, since it may be of another file. */
export async function showAnew(): Promise<void> {
  newWay()
  useUi.setState({ ...ofDocument, read: new Map(), ...notLost })
  await invalidate('data-replaced')
}

/** Puts a backup in place of the data, and says how that went. @returns whether it did */
export async function restoreBackup(name: string): Promise<boolean> {
  try {
    const { setAside, isKept } = await call('backups:restore', { name })
    await showAnew()
    const { restored, keptToo, setAside: asideAs } = messages.said.backups
    say(sentences([restored, isKept ? keptToo : '', setAside === null ? '' : asideAs(setAside)]))
    return true
  } catch (cause) {
    // Data that was open despite its lost file is open no more.
    if (useUi.getState().lost !== null) await showAnew()
    sayError(appError(cause))
    return false
  }
}

/** Makes an empty data file where the one that was there is missing. */
export const startEmpty = (): Promise<void> =>
  trying(async () => {
    await call('data:anew', null)
    await showAnew()
  })

/** What was saved of a data file that had gone; its path where it is not among the backups. */
export type SavedData = NonNullable<Reply<'data:save'>>

/** Saves what is open, though its file has gone. @returns null where that was given up or failed */
export async function saveOpen(): Promise<SavedData | null> {
  try {
    const saved = await call('data:save', null)
    await invalidate('backups-changed')
    return saved
  } catch (cause) {
    sayError(appError(cause))
    return null
  }
}

/** The backups with what is known of each, and where they go. */
export const backupsState = queryOptions({
  queryKey: keys.backupsState,
  queryFn: () => call('backups:state', null),
  staleTime: 0,
})

export async function makeBackup(): Promise<void> {
  try {
    const { copied } = await call('backups:make', null)
    if (copied === null) say(messages.said.backups.made)
    else sayError(copied)
  } catch (cause) {
    sayError(appError(cause))
  }
  await invalidate('backups-changed')
}

/** Copies the newest state to the second place. @param choose whether another one is to be chosen */
export async function copyBackup(choose = false): Promise<void> {
  try {
    const copied = await call('backups:copy', { choose })
    if (copied !== null) say(messages.said.backups.copied(copied.folder))
  } catch (cause) {
    sayError(appError(cause))
  }
  await invalidate('backups-changed')
}

/**
 * Sets what the backups may take, or whether each goes to the second place; null forgets that place. It shows at
 * once, so that a box that was ticked does not spring back while the answer is on its way.
 */
export async function setBackups(budget: number, place: { readonly each: boolean } | null): Promise<void> {
  queryClient.setQueryData(
    keys.backupsState,
    (state: BackupsState | undefined) =>
      state && { ...state, budget, place: place && state.place && { ...state.place, ...place } },
  )
  try {
    await call('backups:set', { budget, place })
  } catch (cause) {
    sayError(appError(cause))
  }
  await invalidate('backups-changed')
}

/** Reads one through in main. @returns null where it is not known */
export const checkBackup = (name: string): Promise<Checked | null> =>
  call('backups:check', { name }).then(
    ({ found }) => found,
    () => null,
  )
/** Goes on where the data file is back in its place. */
export const lookAgain = (): Promise<void> =>
  trying(async () => {
    const lost = await call('data:lost', null)
    useUi.setState(lost === null ? notLost : { lost })
    say(lost === null ? messages.said.backups.fileBack : messages.said.backups.fileNotBack)
  })

/** Goes on with the file that lies in the place of the data now. */
export const takeOther = (): Promise<void> =>
  trying(async () => {
    try {
      await call('data:reopen', null)
    } finally {
      // Also where that one does not open: the window then says why.
      await showAnew()
    }
  })

/** Takes a backup from a file among the others. @returns its name; null where none was chosen, or it is none */
export async function addBackup(): Promise<string | null> {
  try {
    const added = await call('backups:add', null)
    await invalidate('backups-changed')
    return added?.name ?? null
  } catch (cause) {
    sayError(appError(cause))
    return null
  }
}
