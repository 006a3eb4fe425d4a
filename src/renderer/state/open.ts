import type { LibraryEntry, Link, ListedMark, OpenDocument } from '../../shared/contract.ts'
import type { PlaceName } from '../../shared/places.ts'
import { appError, call } from '../api.ts'
import { type Change, invalidate } from './invalidate.ts'
import { usePalette } from './palette.ts'
import { factsList, libraryList, openDocument, openId, queryClient } from './queries.ts'
import { endStudyOfAll } from './study-session.ts'
import { goBack, goForward } from './trail.ts'
import { type Jump, jumpTo, keepStop, ofDocument, say, sayError, standing, useUi } from './ui.ts'

/** How a document is called: as the user says, else as it says itself. */
export const nameOf = ({ name, title }: Pick<LibraryEntry, 'name' | 'title'>): string => name ?? title

/** Opens a document of the library in Read, where its reader was. */
export async function showDocument(id: string): Promise<void> {
  keepStop()
  endStudyOfAll()
  await openAnother(id, 'read')
}

/** Opens a document unless it is open, and stays in this place. @returns whether it is open. */
export async function openHere(id: string): Promise<boolean> {
  if (standing()?.document !== id) keepStop()
  return isOpen(id, null)
}

/** How many documents were asked for: an answer that comes after the next question is too late. */
let asked = 0

/**
 * @param id null for the one that was open last
 * @param place where it is shown; null wherever the user is by then
 */
async function openAnother(id: string | null, place: PlaceName | null): Promise<void> {
  await trying(async () => {
    asked += 1
    const mine = asked
    const opened = await call('document:open', { document: id })
    if (mine !== asked) return
    putOpen(opened)
    if (place !== null) useUi.setState({ place })
    void invalidate('document-opened')
  })
}

/**
 * Puts a document in the place of the open one: the only place that does so. What belonged to that one ends here, or
 * names its document and waits for it (practice, what was begun to study, what was read through).
 */
export function putOpen(opened: OpenDocument): void {
  queryClient.setQueryData(openDocument.queryKey, opened)
  useUi.setState(ofDocument)
  // The rows of the palette were those of that document.
  usePalette.setState(({ where }) => (where === 'document' ? { active: null, scroll: 0 } : {}))
}

/** Shows a passage of any document; the document is opened where another one is open. */
export async function showPassage(document: string, block: string, ranges: Jump['ranges'] = []) {
  keepStop()
  if (await isOpen(document)) jumpTo({ block, ranges, offset: null })
}

/** Shows what is listed in Key facts or in Passages there; facts are of a document, which is opened. */
export async function showListed(place: 'facts' | 'passages', document: string, id: string): Promise<void> {
  keepStop()
  if (place === 'facts' && !(await isOpen(document))) return
  useUi.setState({ place, dialog: null, findOpen: false, textOnly: false, listed: id })
}

/** Shows the paragraph that an address from outside leads to; where it leads nowhere, that is said. */
export async function followLink({ document, block }: Link): Promise<void> {
  await trying(async () => {
    const { entries } = await queryClient.ensureQueryData(libraryList)
    if (!entries.some(({ id }) => id === document))
      return say('The link leads to a document that is not in the library.')
    await queryClient.ensureQueryData(openDocument)
    await showPassage(document, block)
    const briefing = queryClient.getQueryData(openDocument.queryKey)?.briefing
    const has = briefing?.blocks.some(({ id }) => id === block) === true
    if (briefing?.id === document && !has && !briefing.sections.some(({ id }) => id === block))
      say('The document is open, but the paragraph that the link leads to is not in it.')
  })
}

/** Goes back the way the user came, or forward again: to the place, the document and the line. */
export async function goAlong(way: 'back' | 'forward'): Promise<void> {
  const here = standing()
  const { trail } = useUi.getState()
  const move = here && (way === 'back' ? goBack(trail, here) : goForward(trail, here))
  if (move === null) return
  // Set before the document opens: a stop that has gone is then passed by at the next try.
  useUi.setState({ trail: move.trail })
  const { place, document, position } = move.to
  if (!(await isOpen(document))) return
  useUi.setState({ place, position, dialog: null, findOpen: false })
  // Far above the title is the very top.
  if (place === 'read') jumpTo({ ranges: [], ...(position ?? { block: 'title', offset: -10 }) })
}

/** Opens a document unless it is open; what cannot be opened says so. */
async function isOpen(document: string, place: PlaceName | null = 'read'): Promise<boolean> {
  if (openId() !== document) await openAnother(document, place)
  return openId() === document
}

/** Opens the document of a mark that lost its place, so that its passage can be chosen. */
export async function attachMark({ id, document }: Pick<ListedMark, 'id' | 'document'>): Promise<void> {
  await showDocument(document)
  useUi.setState({ attaching: { id, document } })
  say('Select the passage where it stands now, then choose “Attach here”.', {
    label: 'Cancel',
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
}

/** Its name is part of what was opened. Where it is gone, another one takes its place. */
async function followLibrary(): Promise<void> {
  const { entries } = await queryClient.fetchQuery(libraryList)
  const open = openId()
  if (open !== undefined && !entries.some(({ id }) => id === open)) return openAnother(null, null)
  queryClient.setQueryData(openDocument.queryKey, (open) => {
    const entry = entries.find(({ id }) => id === open?.briefing.id)
    return open === undefined || entry === undefined ? open : { ...open, name: entry.name }
  })
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

/** Tells that another reading of documents is shown. Their texts are as they were, and the open one stays in view. */
export async function tellMadeAnew(documents: readonly string[]): Promise<void> {
  const open = openId()
  await Promise.all([
    tell('document-made-anew'),
    open !== undefined && documents.includes(open) ? followReading(open) : undefined,
  ])
}

async function followReading(document: string): Promise<void> {
  const { briefing } = await call('document:open', { document, quietly: true })
  queryClient.setQueryData(openDocument.queryKey, (open) => {
    if (open?.briefing.id !== document) return open
    const { sections, blocks } = open.briefing
    return { ...open, briefing: { ...briefing, sections, blocks } }
  })
}

/** Carries out what a user asked for; what goes wrong is said. */
export async function trying(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (cause) {
    sayError(appError(cause))
  }
}
