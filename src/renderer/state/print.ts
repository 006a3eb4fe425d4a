import { flushSync } from 'react-dom'
import { create } from 'zustand'
import { type Paper, paperOf } from '../../shared/paper.ts'
import { call } from '../api.ts'
import { trying } from './open.ts'
import { settingsNow } from './settings.ts'
import { say } from './ui.ts'

/** Whether the page is on its way to paper: then lists are drawn to their ends. */
export const usePrinting = create<{ readonly isPrinting: boolean }>(() => ({ isPrinting: false }))

/** What is printed on. */
export const paperNow = (): Paper => paperOf(settingsNow().paper, navigator.language)

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
