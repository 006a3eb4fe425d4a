import { lazy, Suspense, useCallback, useEffect, useRef } from 'react'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { useEscape } from '../../commands/escape.ts'
import { useCommands } from '../../commands/run.ts'
import { useArrival } from '../../components/use-arrival.ts'
import { quizBlock } from '../../state/practice.ts'
import { togglePrinted } from '../../state/printed.ts'
import { leaveTextOnly, useUi } from '../../state/ui.ts'
import { Article } from './Article.tsx'
import { Caret } from './Caret.tsx'
import { MarkPopover } from './MarkPopover.tsx'
import { MemoryBar } from './MemoryBar.tsx'
import { moveFocus } from './move-focus.ts'
import { NotePopover } from './NotePopover.tsx'
import { firstInView } from './page.ts'
import { ReadMenu } from './ReadMenu.tsx'
import styles from './ReadView.module.css'
import { SelectionBar } from './SelectionBar.tsx'
import { useAddFact } from './use-add-fact.ts'
import { useFigures } from './use-figures.ts'
import { toggleInspector, useInspector } from './use-inspector.ts'
import { useJump } from './use-jump.ts'
import { useLinks } from './use-links.ts'
import { useLookUp } from './use-look-up.ts'
import { useMarks } from './use-marks.ts'
import { useMemoryMap } from './use-memory-map.ts'
import { useNearFirst } from './use-near-first.ts'
import { useNotes } from './use-notes.ts'
import { useReadAloud } from './use-read-aloud.ts'
import { useReadMenu } from './use-read-menu.ts'
import { useReadingPosition } from './use-reading-position.ts'
import { useStops } from './use-stops.ts'
import { useTextSurface } from './use-text-surface.ts'

// Beside the text, and after it.
const Inspector = lazy(() => import('./Inspector.tsx').then((m) => ({ default: m.Inspector })))

// Loaded when it is first wanted.
const LookUpPopover = lazy(() => import('./LookUpPopover.tsx').then((m) => ({ default: m.LookUpPopover })))
const PagePanel = lazy(() => import('./PagePanel.tsx').then((m) => ({ default: m.PagePanel })))
const FactOfWords = lazy(() => import('../facts/FactOfWords.tsx').then((m) => ({ default: m.FactOfWords })))

/** One calm column of text. */
export function ReadView({ open }: { readonly open: OpenDocument }) {
  const { briefing } = open
  const scroller = useRef<HTMLElement>(null)
  const progress = useRef<HTMLDivElement>(null)
  // Before anything asks where something stands.
  useNearFirst(open, scroller)
  useReadingPosition(open, scroller, progress)
  const marks = useMarks(briefing, scroller)
  const map = useMemoryMap(briefing)
  // Always the same function: a new one would draw the whole article again.
  const quiz = useCallback((block: string) => void quizBlock(briefing.id, block), [briefing])
  const adding = useAddFact(briefing, scroller)
  useReadAloud(briefing, scroller)
  useLinks(scroller)
  const notes = useNotes(briefing, scroller)
  useFigures(scroller)
  useStops(scroller)
  const lookUp = useLookUp(briefing, scroller)
  const menu = useReadMenu(scroller, marks)
  useCommands({
    'read:next-block': () => moveFocus(scroller.current, 1),
    'read:previous-block': () => moveFocus(scroller.current, -1),
    'read:inspector': toggleInspector,
    'read:page': togglePrinted,
  })
  const inspector = useInspector()
  const printed = useUi((ui) => ui.printed)
  const textOnly = useUi((ui) => ui.textOnly)
  useEscape(textOnly ? leaveTextOnly : null)
  // What had the focus may be hidden now.
  useEffect(() => {
    if (textOnly && scroller.current?.contains(document.activeElement) === false)
      scroller.current.focus({ preventScroll: true })
  }, [textOnly])
  useTextSurface(scroller)
  useJump(scroller, notes.showCall)
  useArrival(scroller, firstInView)

  return (
    <div
      className={styles.split}
      data-inspector={inspector || undefined}
      data-page-beside={printed || undefined}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <main ref={scroller} className={styles.scroller} data-scroller tabIndex={0}>
        <div ref={progress} className={styles.progress} aria-hidden />
        <Article
          briefing={briefing}
          marked={marks.byBlock}
          onOpen={marks.openBlock}
          recall={map?.byBlock ?? null}
          onQuiz={quiz}
        />
        <Caret scroller={scroller} />
        {map !== null && <MemoryBar briefing={briefing} map={map} />}
        <SelectionBar marks={marks} scroller={scroller} />
        <MarkPopover briefing={briefing} marks={marks} scroller={scroller} />
        <NotePopover briefing={briefing} notes={notes} scroller={scroller} />
        {lookUp.asked !== null && (
          <Suspense fallback={null}>
            <LookUpPopover
              briefing={briefing}
              word={lookUp.asked}
              scroller={scroller}
              onClose={lookUp.close}
            />
          </Suspense>
        )}
        {menu.asked !== null && (
          <ReadMenu
            briefing={briefing}
            bundled={open.bundled}
            marks={marks}
            asked={menu.asked}
            scroller={scroller}
            onLookUp={lookUp.open}
            onClose={menu.close}
          />
        )}
      </main>
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
      {adding.place !== null && (
        <Suspense fallback={null}>
          <FactOfWords briefing={briefing} place={adding.place} onClose={adding.close} />
        </Suspense>
      )}
    </div>
  )
}
