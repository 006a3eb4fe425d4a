import { lazy, Suspense, useEffect } from 'react'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { useEscape } from '../../commands/escape.ts'
import { useArrival } from '../../components/use-arrival.ts'
import { leaveTextOnly, useUi } from '../../state/ui.ts'
import { firstInView } from './page.ts'
import styles from './ReadView.module.css'
import { TextView } from './TextView.tsx'
import { useInspector } from './use-inspector.ts'
import { useMemoryMap } from './use-memory-map.ts'
import { useText } from './use-text.ts'

// Beside the text, and after it.
const Inspector = lazy(() => import('./Inspector.tsx').then((m) => ({ default: m.Inspector })))

// Loaded when it is first wanted.
const PagePanel = lazy(() => import('./PagePanel.tsx').then((m) => ({ default: m.PagePanel })))

/** The text of the open document, with what is known of it, and its printed page or the inspector. */
export function ReadView({ open }: { readonly open: OpenDocument }) {
  const { briefing } = open
  const text = useText(open)
  const { scroller, marks } = text
  const map = useMemoryMap(briefing)
  const inspector = useInspector()
  const printed = useUi((ui) => ui.printed)
  const textOnly = useUi((ui) => ui.textOnly)
  useEscape(textOnly ? leaveTextOnly : null)
  // What had the focus may be hidden now.
  useEffect(() => {
    if (textOnly && scroller.current?.contains(document.activeElement) === false)
      scroller.current.focus({ preventScroll: true })
  }, [textOnly, scroller])
  useArrival(scroller, firstInView)

  return (
    <div
      className={styles.split}
      data-inspector={inspector || undefined}
      data-page-beside={printed || undefined}
    >
      <TextView text={text} map={map} />
      {printed && (
        <Suspense fallback={null}>
          <PagePanel briefing={briefing} scroller={scroller} />
        </Suspense>
      )}
      {inspector && (
        <Suspense fallback={null}>
          <Inspector briefing={briefing} marks={marks} />
        </Suspense>
      )}
    </div>
  )
}
