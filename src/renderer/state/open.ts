import type { Link } from '../../shared/contract/app.ts'
import type { OpenDocument } from '../../shared/contract/documents.ts'
import type { LibraryEntry } from '../../shared/contract/library.ts'
import type { ListedMark } from '../../shared/contract/marks.ts'
import { messages } from '../../shared/messages/messages.ts'
import type { PlaceName } from '../../shared/places.ts'
import { appError, call } from '../api.ts'
import { isOfOpen } from './dialog.ts'
import { type Change, invalidate } from './invalidate.ts'
import { usePalette } from './palette.ts'
import { factsList, libraryList, openDocument, openId, queryClient } from './queries.ts'
import type { Jump } from './reading.ts'
import { endStudyOfAll } from './study-session.ts'
import { goBack, goForward } from './trail.ts'
import { arrive, go, jumpTo, keepStop, ofDocument, say, sayError, setOut, standing, useUi } from './ui.ts'
import { newWay } from './way.ts'

/** How a document is called: as the user says, else as it says itself. */
export const nameOf = ({ name, title }: Pick<LibraryEntry, 'name' | 'title'>): string => name ?? title

/**
 * Opens a document of the library in Read, where its reader was.
 *
 * @param unless what else ends it before it is there
 * @returns whether it is there: not where it could not be opened, or the user went elsewhere
 */
export async function showDocument(id: string, unless?: AbortSignal): Promise<boolean> {
  keepStop()
  endStudyOfAll()
  const going = setOut()
  if (!(await open(id, unless === undefined ? going : AbortSignal.any([going, unless])))) return false
  arrive('read')
  return true
}

/** Opens a document of the library, and then one of its places. */
export async function showDocumentIn(place: PlaceName, id: string): Promise<void> {
  if (await showDocument(id)) go(place)
}

/** Asks main for a document, and shows it; where the user went elsewhere meanwhile, nothing comes of it. */
async function open(id: string, going: AbortSignal): Promise<boolean> {
  await trying(async () => {
    const opened = await call('document:open', { document: id })
    void invalidate('document-opened')
    if (!going.aborted) putOpen(opened)
  }, going)
  return !going.aborted && openId() === id
}

/** Opens a document unless it is open; what cannot be opened says so. @returns whether it is open, and still wanted. */
export const isOpen = async (id: string, going: AbortSignal): Promise<boolean> =>
  openId() === id || open(id, going)

/**
 * Puts a document in the place of the open one: the only place that does so. What belonged to that one ends here, or
 * names its document and waits for it (practice, what was begun to study, what was read through).
 */
export function putOpen(opened: OpenDocument): void {
  // What was asked before it and is still on its way would come over it.
  void queryClient.cancelQueries({ queryKey: openDocument.queryKey })
  queryClient.setQueryData(openDocument.queryKey, opened)
  useUi.setState(({ dialog }) => ({
    ...ofDocument,
    dialog: dialog !== null && isOfOpen[dialog.kind] ? null : dialog,
  }))
  // The rows of the palette were those of that document.
  usePalette.setState(({ where }) => (where === 'document' ? { active: null, scroll: 0 } : {}))
}

/** Shows a passage of any document; the document is opened where another one is open. */
export async function showPassage(
  document: string,
  block: string,
  ranges: Jump['ranges'] = [],
  { whereCalled = false, keepsFocus = false } = {},
) {
  keepStop()
  if (await isOpen(document, setOut())) jumpTo({ block, ranges, offset: null, whereCalled, keepsFocus })
}

/** Shows what is listed in Key facts or in Passages there; facts are of a document, which is opened. */
export async function showListed(place: 'facts' | 'passages', document: string, id: string): Promise<void> {
  keepStop()
  const going = setOut()
  if (place === 'passages' || (await isOpen(document, going))) arrive(place, id)
}

/** Shows the paragraph that an address from outside leads to; where it leads nowhere, that is said. */
export async function followLink({ document, block }: Link): Promise<void> {
  const going = newWay()
  await trying(async () => {
    const { entries } = await queryClient.ensureQueryData(libraryList)
    await queryClient.ensureQueryData(openDocument)
    if (going.aborted) return
    if (!entries.some(({ id }) => id === document)) return say(messages.said.linkWithoutDocument)
    await showPassage(document, block)
    const briefing = queryClient.getQueryData(openDocument.queryKey)?.briefing
    const has = briefing?.blocks.some(({ id }) => id === block) === true
    if (briefing?.id === document && !has && !briefing.sections.some(({ id }) => id === block))
      say(messages.said.linkWithoutParagraph)
  }, going)
}

/** Goes back the way the user came, or forward again: to the place, the document and the line. */
export async function goAlong(way: 'back' | 'forward'): Promise<void> {
  const here = standing()
  const { trail } = useUi.getState()
  const move = here && (way === 'back' ? goBack(trail, here) : goForward(trail, here))
  if (move === null) return
  const going = setOut()
  // Set before the document opens: a stop that has gone is then passed by at the next try.
  useUi.setState({ trail: move.trail })
  const { place, document, position } = move.to
  if (!(await isOpen(document, going))) return
  useUi.setState({ position })
  arrive(place)
  // Far above the title is the very top.
  if (place === 'read') jumpTo({ ranges: [], ...(position ?? { block: 'title', offset: -10 }) })
}

/** Opens the document of a mark that lost its place, so that its passage can be chosen. */
export async function attachMark({ id, document }: Pick<ListedMark, 'id' | 'document'>): Promise<void> {
  if (!(await showDocument(document))) return
  useUi.setState({ attaching: { id, document } })
  say(messages.said.marks.selectNow, {
    label: messages.common.cancel,
    run: () => useUi.setState({ attaching: null }),
  })
}

/** Tells of a change: what it makes untrue is asked again, and what is open follows. */
export async function tell(change: Change): Promise<void> {
  await Promise.all([invalidate(change), follows[change]?.()])
}

/** The open document is shown as it was opened: what was said of it since is put into it. */
const follows: { readonly [C in Change]?: () => Promise<void> } = {
  'documents-imported': followLibrary,
  'document-removed': followLibrary,
  'document-returned': followLibrary,
  'document-renamed': followLibrary,
  'facts-changed': followFacts,
  'pack-imported': async () => {
    await followLibrary()
    await followFacts()
  },
}

/** Its name is part of what was opened. Where it is gone, another one takes its place. */
async function followLibrary(): Promise<void> {
  const { entries } = await queryClient.fetchQuery(libraryList)
  const open = openId()
  if (open !== undefined && !entries.some(({ id }) => id === open)) return replace(open)
  queryClient.setQueryData(openDocument.queryKey, (open) => {
    const entry = entries.find(({ id }) => id === open?.briefing.id)
    return open === undefined || entry === undefined ? open : { ...open, name: entry.name }
  })
}

/** Shows what was open before the document that is gone, unless the user has opened another one by then. */
async function replace(gone: string): Promise<void> {
  const opened = await call('document:open', { document: null })
  if (openId() === gone) putOpen(opened)
  void invalidate('document-opened')
}

/** So are its facts and cards. The text stays as it is. */
async function followFacts(): Promise<void> {
  const document = openId()
  if (document === undefined) return
  const { facts, cards } = await queryClient.fetchQuery(factsList(document))
  queryClient.setQueryData(openDocument.queryKey, (open) =>
    open?.briefing.id === document ? { ...open, briefing: { ...open.briefing, facts, cards } } : open,
  )
}

/** Tells that another reading of documents is shown; the open one stays in view. */
export async function tellMadeAnew(documents: readonly string[]): Promise<void> {
  const open = openId()
  await Promise.all([
    tell('document-made-anew'),
    open !== undefined && documents.includes(open) ? followReading(open) : undefined,
  ])
}

async function followReading(document: string): Promise<void> {
  const opened = await call('document:open', { document, quietly: true })
  const open = queryClient.getQueryData(openDocument.queryKey)
  if (open?.briefing.id !== document) return
  const { sections, blocks } = open.briefing
  const isSameText = textOf(open.briefing) === textOf(opened.briefing)
  // Of another text the page is drawn anew, and goes on where its reader was in it.
  if (!isSameText) useUi.setState({ position: opened.position })
  queryClient.setQueryData(
    openDocument.queryKey,
    isSameText ? { ...open, briefing: { ...opened.briefing, sections, blocks } } : opened,
  )
}

const textOf = ({ sections, blocks }: OpenDocument['briefing']): string => JSON.stringify([sections, blocks])

/** Tells that another version of a document is shown; where it is open, its text is put in the place of the one before. */
export async function tellVersion(document: string): Promise<void> {
  await tell('version-shown')
  if (openId() !== document) return
  const opened = await call('document:open', { document, quietly: true })
  if (openId() === document) putOpen(opened)
}

/** Carries out what a user asked for; what goes wrong is said, unless `wanted` has ended by then. */
export async function trying(work: () => Promise<unknown>, wanted?: AbortSignal): Promise<void> {
  try {
    await work()
  } catch (cause) {
    if (wanted?.aborted !== true) sayError(appError(cause))
  }
}
