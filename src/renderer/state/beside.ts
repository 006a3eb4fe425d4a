import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { create } from 'zustand'
import { type Beside, type BesideKept, besideOf, besideShares, nothingBeside } from '../../shared/beside.ts'
import { messages } from '../../shared/messages/messages.ts'
import { call } from '../api.ts'
import { noteHalf } from './half.ts'
import { isOpen } from './open.ts'
import { documentBeside, openId } from './queries.ts'
import { type Reading, unread, useReadingBeside } from './reading.ts'
import { arrive, keepStop, leaveTextOnly, openDialog, say, setOut, type Ui, useUi } from './ui.ts'

/** The narrowest window, in CSS pixels, that has room for two texts. */
const leastWidth = 1400
const wide = globalThis.matchMedia?.(`(min-width: ${leastWidth}px)`)

/** What main wrote into the page; nothing where it wrote nothing that is understood. */
function firstBeside(): BesideKept {
  try {
    const written = globalThis.document?.documentElement.dataset.beside ?? ''
    return besideOf(JSON.parse(decodeURIComponent(written))) ?? nothingBeside
  } catch {
    return nothingBeside
  }
}

/** How Read is divided. It is kept in main. */
export const useBeside = create<BesideKept>(firstBeside)

/** Whether the window has room for what stands beside the text. */
const hasRoom = (): boolean => wide.matches

function listenToRoom(onChange: () => void): () => void {
  wide.addEventListener('change', onChange)
  return () => wide.removeEventListener('change', onChange)
}

export const useHasRoom = (): boolean => useSyncExternalStore(listenToRoom, hasRoom)

/** Whether it gives way: a printed page takes its place, and where only the text is shown there is none. */
const givesWay = ({ printed, textOnly }: Pick<Ui, 'printed' | 'textOnly'>): boolean => printed || textOnly

/** What is seen beside the text in Read; null while nothing is. */
export function useShownBeside(): Beside | null {
  const { what, isShown } = useBeside()
  const isAway = useUi(givesWay)
  return useHasRoom() && isShown && !isAway ? what : null
}

/** Whether something is seen beside the text in Read. */
export const isBesideShown = (): boolean =>
  useBeside.getState().isShown && hasRoom() && !givesWay(useUi.getState())

/** The document that is seen beside the open one, as it was opened. */
export const useDocumentBeside = () => {
  const what = useShownBeside()
  const id = what?.kind === 'document' ? what.document : null
  return useQuery({ ...documentBeside(id ?? ''), enabled: id !== null })
}

function keep(part: Partial<BesideKept>): void {
  useBeside.setState(part)
  const { what, isShown, share } = useBeside.getState()
  // The next start divides it as before then, as it would without.
  void call('beside:note', { what, isShown, share }).catch(() => undefined)
}

/** Says why nothing can be shown beside the text; false where it can. */
function refuse(): boolean {
  if (hasRoom()) return false
  say(messages.said.besideNoRoom(leastWidth))
  return true
}

/** Shows or hides what was chosen last; where nothing was, asks what it is to be. */
export function toggleBeside(): void {
  if (useUi.getState().place === 'read' && isBesideShown()) {
    closeBeside()
    return
  }
  if (refuse()) return
  const { what } = useBeside.getState()
  if (what === null) openDialog({ kind: 'beside' })
  else showBeside(what)
}

/** Shows something beside the text, as it is read now; of a document from where its reader was, or from a passage on. */
export function showBeside(what: Beside, reading: Partial<Reading> = {}): void {
  if (refuse()) return
  const before = useBeside.getState().what
  const isSame = before?.kind === 'document' && what.kind === 'document' && before.document === what.document
  useReadingBeside.setState({ ...(isSame ? {} : unread), ...reading })
  setOut()
  if (useUi.getState().textOnly) leaveTextOnly()
  useUi.setState({ printed: false })
  keep({ what, isShown: true })
  if (useUi.getState().place !== 'read') {
    keepStop()
    arrive('read')
  }
}

/** Closes what stands beside the text; the next time it is as it was. */
export function closeBeside(): void {
  noteHalf('main')
  keep({ isShown: false })
}

/** What stood there is in the library no more. */
export const forgetBeside = (): void => keep({ what: null, isShown: false })

/** Changes its share of the width; `keepShare` keeps it. */
export const setShare = (share: number): void =>
  useBeside.setState({ share: Math.min(besideShares.max, Math.max(besideShares.min, share)) })
export const keepShare = (): void => keep({})

/** Opens the document that stands beside the open one in its place, and puts that one beside it: each where it was. */
export async function swapHalves(): Promise<void> {
  const { what } = useBeside.getState()
  const open = openId()
  if (what?.kind !== 'document' || open === undefined) return
  const { position } = useUi.getState()
  const beside = useReadingBeside.getState().position
  keepStop()
  if (!(await isOpen(what.document, setOut()))) return
  useUi.setState({ position: beside })
  showBeside({ kind: 'document', document: open }, { position })
}
