import { flushSync } from 'react-dom'
import { create } from 'zustand'
import { messages } from '../../shared/messages/messages.ts'
import { type Paper, paperOf } from '../../shared/paper.ts'
import type { PlaceName } from '../../shared/places.ts'
import { call } from '../api.ts'
import { readPaperCards } from './cards.ts'
import { nameOf, trying } from './open.ts'
import { openDocument, queryClient, studyDeck } from './queries.ts'
import { settingsNow } from './settings.ts'
import { studiedNow, studyTitleNow } from './study-title.ts'
import { say, useUi } from './ui.ts'

/** Whether the page is on its way to paper: then lists are drawn to their ends. */
export const usePrinting = create<{ readonly isPrinting: boolean }>(() => ({ isPrinting: false }))

/** What is printed on. */
export const paperNow = (): Paper => paperOf(settingsNow().paper, navigator.language)

/** Places that are not about the open document. */
const ofLibrary: ReadonlySet<PlaceName> = new Set(['today', 'library', 'cards', 'passages'])

/** What a PDF of the place on screen is called at first. */
function screenName(): string {
  const { place } = useUi.getState()
  const open = queryClient.getQueryData(openDocument.queryKey)
  const own = open === undefined ? '' : nameOf({ name: open.name, title: open.briefing.title })
  const title = (place === 'study' ? studyTitleNow() : null) ?? own
  const label = messages.places[place]
  return place === 'read' ? title : ofLibrary.has(place) ? label : messages.said.printOf(label, title)
}

/**
 * Asks the system's dialog to print what is on screen.
 *
 * @param name what the print is called
 * @param bare whether what is printed has margins of its own
 */
export const printScreen = (name = screenName(), bare = false): Promise<void> =>
  onPaper(name, bare, async () => {
    await call('print:send', { paper: paperNow(), bare })
  })

/** Saves what is on screen as a PDF, under a name that the user may change. */
export const saveScreen = (name = screenName(), bare = false): Promise<void> =>
  onPaper(name, bare, async () => {
    const done = await call('print:save', { paper: paperNow(), bare, name })
    if (done !== null) say(messages.said.savedAs(done.path))
  })

/** What a place has on paper and not on screen, asked for before it is printed. */
const readForPaper: Readonly<Partial<Record<PlaceName, () => Promise<void>>>> = {
  study: async () => {
    const studied = studiedNow()
    if (studied !== null) await queryClient.fetchQuery(studyDeck(studied))
  },
  cards: readPaperCards,
}

/** The title of the page is that of the print while it lasts. */
async function onPaper(name: string, bare: boolean, act: () => Promise<void>): Promise<void> {
  await trying(async () => {
    if (!bare) await readForPaper[useUi.getState().place]?.()
    const { title } = document
    flushSync(() => usePrinting.setState({ isPrinting: true }))
    document.title = name
    try {
      await act()
    } finally {
      document.title = title
      usePrinting.setState({ isPrinting: false })
    }
  })
}
