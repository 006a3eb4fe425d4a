import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useLayoutEffect } from 'react'
import { shownName } from '../core/text/shown-name.ts'
import { lookOf, type Settings } from '../shared/settings.ts'
import styles from './App.module.css'
import { appError, listen } from './api.ts'
import { useAppCommands } from './commands/app.ts'
import { listenToKeys } from './commands/listen.ts'
import { listenToPanes } from './commands/panes.ts'
import { Failure } from './components/Failure.tsx'
import { lazyPart } from './components/lazy-part.tsx'
import { SafeBar } from './components/SafeBar.tsx'
import { Skeleton } from './components/Skeleton.tsx'
import { ToastLine } from './components/ToastLine.tsx'
import { useFrame } from './components/use-frame.ts'
import { useIdle } from './components/use-idle.ts'
import { useStart } from './components/use-start.ts'
import { listenToCopies } from './copies.ts'
import { Header } from './frame/Header.tsx'
import { Rail } from './frame/Rail.tsx'
import { placeViews } from './places.ts'
import { useAnew } from './state/anew.ts'
import { useBadge } from './state/badge.ts'
import { noteDayOfUse } from './state/documents.ts'
import { askAgain, invalidate } from './state/invalidate.ts'
import { notePlaces } from './state/note-place.ts'
import { openDocument, settingsRead } from './state/queries.ts'
import { noteDrawn } from './state/served.ts'
import { settingsNow } from './state/settings.ts'
import { watchStudyDay } from './state/study-day.ts'
import { useStudyTitle } from './state/study-title.ts'
import { sayLost, useUi } from './state/ui.ts'
import { useImports } from './state/use-imports.ts'
import { windowTitle } from './text/window-title.ts'

// Every dialog, and every place but the first, is loaded when it is first wanted, or ahead when there is time.
const LostDialog = lazyPart(() => import('./views/dialogs/LostDialog.tsx').then((m) => m.LostDialog))
const Dialogs = lazyPart(() => import('./views/dialogs/Dialogs.tsx').then((m) => m.Dialogs))
/** The lazy parts, in the order in which they are likely to be wanted. */
const parts = [Dialogs.load, ...Object.values(placeViews).map(({ load }) => load), LostDialog.load]

async function loadAhead(): Promise<void> {
  // One after the other: what the user does comes between.
  for (const load of parts) await load?.()
}

/** The whole window: rail, header, and the place that is shown; or what stands in its way. */
export function App() {
  const document = useQuery(openDocument)
  const settings = useQuery(settingsRead).data
  const { place, dialog, textOnly, findOpen, lost } = useUi()
  const { Show } = placeViews[place]
  const open = document.data?.briefing.id ?? null
  const studied = useStudyTitle(open)
  useAppCommands()
  useImports()
  useAnew(document.isSuccess)
  useFrame()
  const isSafe = useStart(!document.isPending)
  const badge = useBadge(useIdle(document.isSuccess))
  useEffect(() => listen('data:gone', sayLost), [])
  useEffect(
    () =>
      watchStudyDay(() => {
        void invalidate('day-began')
        void noteDayOfUse()
      }),
    [],
  )
  useEffect(() => (document.isSuccess ? notePlaces() : undefined), [document.isSuccess])
  useEffect(listenToCopies, [])
  useEffect(listenToPanes, [])
  // Before the first frame, like the commands that answer to them (commands/run.ts).
  useLayoutEffect(() => listenToKeys(settingsNow), [])
  // The palette opens at its key: what is typed next must find its box. No place is waited for either.
  const isThere = !document.isPending
  useLayoutEffect(() => {
    if (isThere) noteDrawn()
  }, [isThere])
  useEffect(() => {
    if (!isThere) return
    const idle = requestIdleCallback(() => void loadAhead())
    return () => cancelIdleCallback(idle)
  }, [isThere])
  useEffect(() => {
    if (document.isSuccess) requestIdleCallback(() => void noteDayOfUse())
  }, [document.isSuccess])
  // Until they are there, the page has what it was served with.
  useEffect(() => {
    if (settings !== undefined) applySettings(settings)
  }, [settings])
  const title =
    document.data === undefined ? null : shownName(document.data.name ?? document.data.briefing.title)
  useEffect(() => {
    const subject = place === 'study' ? (studied ?? title) : title
    if (subject !== null) window.document.title = windowTitle(place, subject, badge)
  }, [place, studied, title, badge])

  return (
    <>
      {isSafe && <SafeBar />}
      {document.isError && <Failure error={appError(document.error)} onRetry={askAgain} />}
      {document.isPending && <Skeleton />}
      {document.isSuccess && (
        // The find box has its place in the header.
        <div
          className={styles.shell}
          data-text-only={textOnly && place === 'read' ? (findOpen ? 'find' : 'all') : undefined}
        >
          <Rail briefing={document.data.briefing} badge={badge} />
          <div className={styles.main}>
            {place === 'study' && studied !== null ? (
              <Header title={studied} document={null} />
            ) : (
              <Header title={title ?? ''} document={document.data.briefing.id} />
            )}
            <Suspense fallback={null}>
              <Show open={document.data} />
            </Suspense>
          </div>
        </div>
      )}
      {/* Before the other dialogs: those that it opens lie over it. */}
      {lost !== null && (
        <Suspense fallback={null}>
          <LostDialog error={lost} />
        </Suspense>
      )}
      {dialog !== null && (
        <Suspense fallback={null}>
          <Dialogs dialog={dialog} briefing={document.data?.briefing ?? null} />
        </Suspense>
      )}
      <ToastLine />
    </>
  )
}

function applySettings(settings: Settings): void {
  const root = window.document.documentElement
  const { attributes, properties } = lookOf(settings)
  Object.assign(root.dataset, attributes)
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value)
}
