import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { useCommands } from '../../commands/run.ts'
import { lazyPart } from '../../components/lazy-part.tsx'
import { useBeside, useShownBeside } from '../../state/beside.ts'
import { type Half, InHalf, noteHalf } from '../../state/half.ts'
import { togglePrinted } from '../../state/printed.ts'
import { textSurface } from '../../state/text-surface.ts'
import { Divider } from './Divider.tsx'
import styles from './ReadPlace.module.css'
import { ReadView } from './ReadView.tsx'
import { toggleInspector } from './use-inspector.ts'
import { toggleMap } from './use-memory-map.ts'
import { useOwnSelection } from './use-own-selection.ts'

// After the text.
const BesideView = lazyPart(() => import('./BesideView.tsx').then((m) => m.BesideView))

/** The text of the open document, and beside it what was chosen. */
export function ReadPlace({ open }: { readonly open: OpenDocument }) {
  const beside = useShownBeside()
  const share = useBeside((each) => each.share)
  const halves = useRef<HTMLDivElement>(null)
  useCommands({
    'read:inspector': toggleInspector,
    'read:map': toggleMap,
    'read:page': togglePrinted,
  })
  useKeptFocus(beside !== null)
  useOwnSelection(halves, beside !== null)
  return (
    <div
      ref={halves}
      className={styles.halves}
      data-divided={beside !== null || undefined}
      style={{ '--share': share } as React.CSSProperties}
    >
      <HalfOfRead half="main">
        <ReadView key={open.briefing.id} open={open} />
      </HalfOfRead>
      {beside !== null && (
        <>
          <Divider halves={halves} />
          <HalfOfRead half="beside">
            <Suspense fallback={null}>
              <BesideView beside={beside} open={open} />
            </Suspense>
          </HalfOfRead>
        </>
      )}
    </div>
  )
}

/** What in it has the focus, or is pressed, is what commands are about from then on. */
function HalfOfRead({ half, children }: { readonly half: Half; readonly children: ReactNode }) {
  useEffect(() => () => noteHalf('main'), [])
  const note = () => noteHalf(half)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is in it acts; this only notes where
    <div className={styles.half} data-half={half} onFocus={note} onPointerDown={note}>
      <InHalf value={half}>{children}</InHalf>
    </div>
  )
}

/** Gives the text the focus that went with what stood beside it. */
function useKeptFocus(isDivided: boolean): void {
  const was = useRef(isDivided)
  useEffect(() => {
    if (was.current && !isDivided && document.activeElement === document.body) textSurface()?.focus(null)
    was.current = isDivided
  }, [isDivided])
}
