import { useEffect } from 'react'
import type { AnewState, LinesWanted } from '../../shared/contract/anew.ts'
import { messages } from '../../shared/messages/messages.ts'
import { languagesNamed } from '../../shared/scan-language.ts'
import { appError, call, listen } from '../api.ts'
import { calledInFull } from './apart.ts'
import { undoAction } from './history.ts'
import { nameOf, tellMadeAnew, trying } from './open.ts'
import { anewState, libraryList, openId, queryClient } from './queries.ts'
import { useTopDialog } from './top-dialog.ts'
import { go, openDialog, say, sayError, sayLater, useUi } from './ui.ts'

/** Follows what is made anew, and holds it while its user studies or is about to change something. */
export function useAnew(isUp: boolean): void {
  useEffect(() => listen('anew:state', follow), [])
  const isStudying = useUi(({ place }) => place === 'study')
  const isAsked = useTopDialog() !== null
  const held = isStudying || isAsked
  useEffect(() => {
    if (!isUp) return
    const tell = () => void call('anew:hold', { held }).catch((cause: unknown) => sayError(appError(cause)))
    if (held) return tell()
    const idle = requestIdleCallback(tell)
    return () => cancelIdleCallback(idle)
  }, [isUp, held])
}

/** The number of documents made anew that the user was told of. */
let told = 0

function follow(state: AnewState): void {
  const before = queryClient.getQueryData(anewState.queryKey) ?? { now: null, scans: null, made: [] }
  queryClient.setQueryData(anewState.queryKey, state)
  const fresh = state.made.slice(before.made.length).map(({ document }) => document)
  if (fresh.length > 0) void trying(() => tellMadeAnew(fresh))
  if (before.now === null || state.now !== null) return
  // What its user asked for has been said.
  tellEnd(state.made.slice(told).flatMap(({ document, ofItself }) => (ofItself ? [document] : [])))
  told = state.made.length
}

/** Said once, when all are made. */
function tellEnd(made: readonly string[]): void {
  const [only] = made
  if (only === undefined) return
  if (made.length === 1) sayLater(madeWords(only), toDetails(only))
  else {
    const isThere = useUi.getState().place === 'library'
    sayLater(messages.said.anew.madeMany(made.length), isThere ? null : toLibrary)
  }
}

const toLibrary = {
  get label() {
    return messages.common.show
  },
  run: () => go('library'),
}
const toDetails = (document: string) => ({
  label: messages.said.details,
  run: () => openDialog({ kind: 'details', document }),
})

function madeWords(document: string): string {
  const entry = queryClient.getQueryData(libraryList.queryKey)?.entries.find(({ id }) => id === document)
  return entry === undefined
    ? messages.said.anew.madeUnnamed
    : messages.said.anew.made(calledInFull(document, nameOf(entry)))
}

/** Ends what is made by itself, until the next start. */
export const stopAnew = (): Promise<void> => trying(() => call('anew:stop', null))

/** Makes a document anew or, for `other`, shows the reading that it had before or after that. */
export async function makeAnew(document: string, wanted: 'compiled' | 'other'): Promise<void> {
  await trying(async () => {
    const { changed } = await call('anew:make', { document, wanted })
    if (changed) await tellMadeAnew([document])
    if (!changed) return say(messages.said.anew.asIs)
    say(wanted === 'other' ? messages.said.anew.tookBack : messages.said.anew.madeIts, undoAction)
  })
}

/** Brings back what was left out of a document, or leaves it out again. */
export function wantLines(document: string, lines: LinesWanted): Promise<void> {
  const { broughtBack, leftOut } = messages.said.anew
  return readWith(document, lines, (lines.wanted === 'in' ? broughtBack : leftOut)(lines.texts.length))
}

/** Leaves a paragraph out of a document, by its text. */
export const leaveOut = (document: string, text: string): Promise<void> =>
  readWith(document, { texts: [text], wanted: 'out' }, messages.said.anew.leftOutByHand)

const readWith = (document: string, lines: LinesWanted, said: string): Promise<void> =>
  trying(async () => {
    const { changed } = await call('anew:lines', { document, ...lines })
    if (!changed) return say(messages.common.unchanged)
    await tellMadeAnew([document])
    say(said, undoAction)
  })

/** Reads the pages of a document that are pictures again, in other languages. */
export const readScans = (document: string, languages: readonly string[]): Promise<void> =>
  trying(async () => {
    const { changed } = await call('anew:scans', { document, languages })
    if (!changed) return say(messages.common.unchanged)
    await tellMadeAnew([document])
    say(messages.said.anew.readIn(languagesNamed(languages)), undoAction)
  })

/** Gives that up. */
export const cancelScans = (): Promise<void> => trying(() => call('anew:cancel-scans', null))

/** Makes the open document anew, where an older version made it. */
export async function makeOpenAnew(): Promise<void> {
  const document = openId()
  if (document === undefined) return
  await trying(async () => {
    const details = await call('anew:read', { document })
    if (details === null) return say(messages.said.anew.bundled)
    await makeAnew(document, 'compiled')
  })
}
