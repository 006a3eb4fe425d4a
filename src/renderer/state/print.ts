import { flushSync } from 'react-dom'
import { create } from 'zustand'
import { type Paper, paperOf } from '../../shared/paper.ts'
import { places } from '../../shared/places.ts'
import { call } from '../api.ts'
import { trying } from './open.ts'
import { openDocument, queryClient } from './queries.ts'
import { settingsNow } from './settings.ts'
import { say, useUi } from './ui.ts'

/** Whether the page is on its way to paper: then lists are drawn to their ends. */
export const usePrinting = create<{ readonly isPrinting: boolean }>(() => ({ isPrinting: false }))

/** What is printed on. */
export const paperNow = (): Paper => paperOf(settingsNow().paper, navigator.language)

/** What a PDF of the place on screen is called at first. */
export function screenName(): string {
  const { place } = useUi.getState()
  const title = queryClient.getQueryData(openDocument.queryKey)?.briefing.title ?? ''
  const label = places.find(({ name }) => name === place)?.label ?? ''
  return place === 'read'
    ? title
    : place === 'today' || place === 'library' || place === 'cards' || place === 'passages'
      ? label
      : `${label}, ${title}`
}

/** @param bare whether what is printed has margins of its own */
export const printScreen = (bare = false): Promise<void> =>
  onPaper(async () => {
    await call('print:send', { paper: paperNow(), bare })
  })

/** Saves what is on screen as a PDF, under a name that the user may change. */
export const saveScreen = (name: string, bare = false): Promise<void> =>
  onPaper(async () => {
    const done = await call('print:save', { paper: paperNow(), bare, name })
    if (done !== null) say(`Saved as ${done.path}.`)
  })

async function onPaper(act: () => Promise<void>): Promise<void> {
  flushSync(() => usePrinting.setState({ isPrinting: true }))
  await trying(act)
  usePrinting.setState({ isPrinting: false })
}
