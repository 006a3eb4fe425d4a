import { create } from 'zustand'
import type { Colour } from '../../core/model/mark.ts'
import type { Stretch } from '../../core/model/span.ts'
import type { FindOptions } from '../../core/text/find-all.ts'
import { shownName } from '../../core/text/shown-name.ts'
import { type AppError, lostCodes } from '../../shared/errors.ts'
import type { PlaceName } from '../../shared/places.ts'
import type { Dialog } from './dialog.ts'
import { type Half, useHalf } from './half.ts'
import { openId } from './queries.ts'
import { type Jump, type Reading, type ReadingStore, unread, useReadingBeside } from './reading.ts'
import { leave, noTrail, type Stop, type Trail } from './trail.ts'
import { newWay } from './way.ts'

export interface Toast {
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  readonly error: AppError | null
  /** Whether the message comes of itself, without an act of the user at this moment. */
  readonly ofItself: boolean
  /** Whether it stays until it is closed: there is more to read than a moment allows. */
  readonly stays: boolean
  /** Tells it from every other one, also from one in the same words. */
  readonly nth: number
}

export interface WasRead {
  readonly stretches: readonly Stretch[]
  /** The ids of the sections that were read through. */
  readonly sections: ReadonlySet<string>
}

/** The open document is read here; what stands beside it has a reading of its own. */
export interface Ui extends Reading {
  readonly place: PlaceName
  /** Whether the place is to take the focus: it was gone to just now, or it waits for its heading; null once it is settled. */
  readonly arrival: 'new' | 'waiting' | null
  readonly dialog: Dialog | null
  /** What became of the data file while the app ran, as it is to be said; null while nothing is. */
  readonly lost: AppError | null
  /** Whether that was said and closed: then only what the user does says it again. */
  readonly lostClosed: boolean
  readonly toast: Toast | null
  /** What is said once the toast has gone: it came by itself, and may push out nothing that a user's act called for. */
  readonly nextToast: Toast | null
  /** The older version of the open document that is read in What changed; null while none is. */
  readonly older: number | null
  /** The fact, card or mark that is to be shown in the list of its place; null once it is. */
  readonly listed: string | null
  /** The options of Find (case, whole words); kept until the app closes. */
  readonly findOptions: Required<FindOptions>
  /** What was read of each document that was shown since the app was opened, ever. */
  readonly read: ReadonlyMap<string, WasRead>
  /** The way back and forward. */
  readonly trail: Trail
  /** A mark that lost its place and waits for a passage to be chosen for it. */
  readonly attaching: { readonly id: string; readonly document: string } | null
  /** Whether the printed page of the passage in view is shown beside the text: only of a document that has pages. */
  readonly printed: boolean
  /** Whether the inspector lies over the text, in a window too narrow for both. */
  readonly inspectorOverText: boolean
  /** Whether only the text is shown, without what stands around it; only while Read is shown. */
  readonly textOnly: boolean
  /** Whether the paragraphs are tinted by what is known of them, and of which time; null if they are not. */
  readonly map: 'now' | 'hour' | null
  /** The colour of the next highlight: the one that was used last. */
  readonly lastColour: Colour
}

/** What belongs to the document that is open, as it stands when another one takes its place. */
export const ofDocument = {
  ...unread,
  dialog: null,
  older: null,
  listed: null,
  printed: false,
} as const satisfies Partial<Ui>

/** The place that main wrote into the page: until a place is shown there is nothing to ask. */
const firstPlace = (): PlaceName =>
  globalThis.document?.documentElement.dataset.place === 'today' ? 'today' : 'read'

/** The state of the screen. Everything that must last is in main. */
export const useUi = create<Ui>(() => ({
  ...ofDocument,
  place: firstPlace(),
  arrival: 'new',
  lost: null,
  lostClosed: false,
  toast: null,
  nextToast: null,
  findOptions: { matchCase: false, wholeWord: false },
  read: new Map(),
  trail: noTrail,
  attaching: null,
  inspectorOverText: false,
  textOnly: false,
  map: null,
  aloud: null,
  lastColour: 1,
}))

/** Where the text of a half is read; what stands in no half is about the open document. */
const readingOf = (half: Half | null): ReadingStore => (half === 'beside' ? useReadingBeside : useUi)
export const useReading = (): ReadingStore => readingOf(useHalf())

/** Where the user is; null before a document is open. */
export function standing(): Stop | null {
  const document = openId()
  const { place, position } = useUi.getState()
  return document === undefined ? null : { place, document, position }
}

/** Keeps where the user is, before a jump leads away from it. */
export function keepStop(): void {
  const here = standing()
  if (here !== null) useUi.setState(({ trail }) => ({ trail: leave(trail, here) }))
}

/** The user sets out for somewhere; a dialog would lie over it. One that they open on the way stays. */
export function setOut(): AbortSignal {
  openDialog(null)
  return newWay()
}

/** Goes to a place. */
export function go(place: PlaceName): void {
  if (place !== useUi.getState().place) keepStop()
  setOut()
  arrive(place)
}

/** Puts a place on screen, as it is found when one comes to it. */
export function arrive(place: PlaceName, listed: string | null = null): void {
  useUi.setState(({ textOnly }) => ({
    place,
    arrival: 'new',
    findOpen: false,
    older: null,
    listed,
    textOnly: textOnly && place === 'read',
  }))
}

export const openDialog = (dialog: Dialog | null): void => useUi.setState({ dialog })

/** Closes a dialog; another one may have taken its place. */
export const closeDialog = (dialog: Dialog): void =>
  useUi.setState((ui) => (ui.dialog === dialog ? { dialog: null } : {}))

/** Shows a block of the open document in Read, or of the document beside it in its half. */
export function showBlock(block: string, ranges: Jump['ranges'] = [], half: Half | null = null): void {
  if (half === 'beside') {
    jumpBeside({ block, ranges, offset: null })
    return
  }
  keepStop()
  setOut()
  jumpTo({ block, ranges, offset: null })
}

/** The way back is that of the open document: beside it nothing is left. */
function jumpBeside(jump: Jump): void {
  openDialog(null)
  useReadingBeside.setState({ jump })
}

/** Shows a heading of the text that is on screen: of the older version that is read, else in Read. */
export function showHeading(section: string, half: Half | null = null): void {
  const isOlder = useUi.getState().older !== null
  if (isOlder) useUi.setState({ dialog: null, jump: { block: section, ranges: [], offset: null } })
  else showBlock(section, [], half)
}

/** Reads an older version of the open document, at a passage of it or from its beginning. */
export function readOlder(version: number, block: string | null): void {
  const jump = block === null ? null : { block, ranges: [], offset: null }
  useUi.setState({ older: version, jump, findOpen: false })
}

/** Closes the older version that is read: what changed is told again. */
export const closeOlder = (): void => useUi.setState({ older: null, jump: null, findOpen: false })

/** Carries out a jump whose start is kept already. */
export const jumpTo = (jump: Jump): void => useUi.setState({ place: 'read', older: null, jump })

/** Brings back what stands around the text. */
export function leaveTextOnly(): void {
  useUi.setState({ textOnly: false })
  hush()
}

let saidSoFar = 0

function toastOf(parts: Partial<Toast>): Toast {
  saidSoFar += 1
  const toast = {
    text: '',
    action: null,
    error: null,
    ofItself: false,
    stays: false,
    nth: saidSoFar,
    ...parts,
  }
  return { ...toast, text: shownName(toast.text) }
}

/** Says what was done, in place of what was said before. */
export function say(text: string, action: Toast['action'] = null): void {
  useUi.setState({ toast: toastOf({ text, action }) })
}

/** Says what is long, or must be kept in mind: it stays until it is closed. */
export function sayAtLength(text: string): void {
  useUi.setState({ toast: toastOf({ text, stays: true }) })
}

/** Says what went wrong; a data file that has gone, in a dialog of its own. */
export function sayError(error: AppError): void {
  useUi.setState(lostCodes.has(error.code) ? { lost: error } : { toast: toastOf({ error }) })
}

/** Says that the data file has gone, as something found that saves by itself, such as the reading place. */
export const sayLost = (lost: AppError): void => {
  if (!useUi.getState().lostClosed) useUi.setState({ lost })
}
/** Ends that; the reader may want to copy something first. */
export const closeLost = (): void => useUi.setState({ lost: null, lostClosed: true })

/** Says what came of itself, once nothing else is said. */
export function sayLater(text: string, action: Toast['action'] = null): void {
  const said = toastOf({ text, action, ofItself: true })
  useUi.setState(({ toast }) => (toast === null || toast.ofItself ? { toast: said } : { nextToast: said }))
}

/** Ends what is said; what waits is said then. */
export const hush = (): void => useUi.setState(({ nextToast }) => ({ toast: nextToast, nextToast: null }))
