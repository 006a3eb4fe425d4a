import { useEffect, useLayoutEffect } from 'react'
import type { ImportJob } from '../../shared/contract/imports.ts'
import { sentences } from '../../shared/messages/forms.ts'
import { messages } from '../../shared/messages/messages.ts'
import { listen, pathOf } from '../api.ts'
import { askedOf, beginningOf, endOf } from '../text/import-words.ts'
import { importFiles } from './documents.ts'
import { showDocument, tell, tellVersion, trying } from './open.ts'
import { importList, queryClient } from './queries.ts'
import { go, openDialog, sayLater, useUi } from './ui.ts'
import { showChanges } from './versions.ts'

/** Follows the imports, and takes what is dropped anywhere on the window. */
export function useImports(): void {
  useEffect(() => listen('import:state', follow), [])
  // Before the first frame: what is dropped on what is seen must not be lost.
  useLayoutEffect(() => {
    // Without this the window would leave the app for the file.
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const paths = [...(event.dataTransfer?.files ?? [])].map(pathOf).filter((path) => path !== '')
      if (paths.length > 0) void importFiles(paths)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}

/** Ends as soon as the user does anything: until then nothing is on screen that a document could take the place of. */
const untouched = new AbortController()
const act = () => untouched.abort()
for (const name of ['keydown', 'pointerdown', 'wheel'])
  window.addEventListener(name, act, { capture: true, once: true, passive: true })

/** Tells how imports fare. Nothing takes the place of what is on screen but what the app was started with. */
function follow(jobs: readonly ImportJob[]): void {
  const before = queryClient.getQueryData(importList.queryKey) ?? []
  queryClient.setQueryData(importList.queryKey, jobs)
  const opens = !untouched.signal.aborted && jobs.every(({ atStart }) => atStart)
  // What came by itself may wait for its answer for long, and keeps nothing else from being told.
  const isRunning = (each: readonly ImportJob[]) =>
    each.some(({ outcome, stage, ofItself }) => outcome === null && !(stage === 'asking' && ofItself))
  const begun = jobs.filter(({ outcome, near }) => outcome === null && near === null)
  if (begun.length > 0 && !isRunning(before)) tellBeginning(begun, opens)
  const ended = (each: readonly ImportJob[]) => each.filter(({ outcome }) => outcome !== null).length
  if (ended(jobs) > ended(before)) void trying(() => tell('documents-imported'))
  for (const document of versionsIn(jobs).filter((each) => !versionsIn(before).includes(each)))
    void trying(() => tellVersion(document))
  const isAsked = (each: readonly ImportJob[]) =>
    each.some(({ near }) => near !== null) &&
    each.every(({ outcome, near }) => outcome !== null || near !== null)
  const asks = isAsked(jobs) && !isAsked(before)
  const waits = asks && jobs.every(({ near, ofItself }) => near === null || ofItself)
  const done = jobs.filter(({ outcome }) => outcome !== null)
  const ends = isRunning(before) && !isRunning(jobs) && done.length > 0
  if (asks && !waits) openDialog({ kind: 'near' })
  if (waits) tellWaiting(jobs, ends ? endOf(done).text : '')
  else if (ends) tellEnd(done, opens)
}

/** What came by itself takes nobody away from what they do: it waits in the Library. `end` is said with it. */
const tellWaiting = (jobs: readonly ImportJob[], end: string): void =>
  sayLater(sentences([end, askedOf(jobs)]), {
    label: messages.said.imports.decide,
    run: () => openDialog({ kind: 'near' }),
  })

const versionsIn = (jobs: readonly ImportJob[]): readonly string[] =>
  jobs.flatMap(({ outcome }) =>
    outcome?.kind === 'version' || outcome?.kind === 'older' ? [outcome.document] : [],
  )

function tellBeginning(jobs: readonly ImportJob[], opens: boolean): void {
  // There it is seen how each fares.
  if (useUi.getState().place === 'library') return
  if (opens) go('library')
  else sayLater(beginningOf(jobs), toLibrary)
}

const toChanges = (document: string) => ({
  label: messages.places.changes,
  run: () => void showChanges(document),
})
const toLibrary = {
  get label() {
    return messages.common.show
  },
  run: () => go('library'),
}

function tellEnd(jobs: readonly ImportJob[], opens: boolean): void {
  const { text, shows, isDoubtful } = endOf(jobs)
  if (shows === null) sayLater(text)
  else if (shows === 'library') sayLater(text, toLibrary)
  else if (shows.isVersion) sayLater(text, toChanges(shows.document))
  else if (!opens) offer(text, shows.document)
  else
    void showDocument(shows.document, untouched.signal).then((isThere) => {
      if (!isThere) offer(text, shows.document)
      else if (isDoubtful) sayLater(text)
    })
}

function offer(text: string, document: string): void {
  sayLater(text, { label: messages.common.open, run: () => void showDocument(document) })
}
