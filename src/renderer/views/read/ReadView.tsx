import { lazy, type RefObject, Suspense, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { useEscape } from '../../commands/escape.ts'
import { useCommands } from '../../commands/run.ts'
import { useIdleFocus } from '../../components/use-idle-focus.ts'
import { quizBlock } from '../../state/practice.ts'
import { leaveTextOnly, useUi } from '../../state/ui.ts'
import { Article } from './Article.tsx'
import { MarkPopover } from './MarkPopover.tsx'
import { MemoryBar } from './MemoryBar.tsx'
import { NotePopover } from './NotePopover.tsx'
import { bringIntoView, elementOf, elementsIn, firstBelow, rangeIn, standAt } from './page.ts'
import { ReadMenu } from './ReadMenu.tsx'
import styles from './ReadView.module.css'
import { SelectionBar } from './SelectionBar.tsx'
import { useAddFact } from './use-add-fact.ts'
import { useFigures } from './use-figures.ts'
import { toggleInspector, useInspector } from './use-inspector.ts'
import { useLinks } from './use-links.ts'
import { useMarks } from './use-marks.ts'
import { useMemoryMap } from './use-memory-map.ts'
import { type NotesOfDocument, useNotes } from './use-notes.ts'
import { useReadAloud } from './use-read-aloud.ts'
import { useReadMenu } from './use-read-menu.ts'
import { useReadingPosition } from './use-reading-position.ts'
import { useTextSurface } from './use-text-surface.ts'

// Beside the text, and after it.
const Inspector = lazy(() => import('./Inspector.tsx').then((m) => ({ default: m.Inspector })))

// Loaded when it is first wanted.
const AddFactDialog = lazy(() =>
  import('../facts/AddFactDialog.tsx').then((m) => ({ default: m.AddFactDialog })),
)

/** One calm column of text. */
export function ReadView({ open }: { readonly open: OpenDocument }) {
  const { briefing } = open
  const scroller = useRef<HTMLElement>(null)
  const progress = useRef<HTMLDivElement>(null)
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
  const menu = useReadMenu(scroller, marks)
  useCommands({
    'read:next-block': () => moveFocus(scroller.current, 1),
    'read:previous-block': () => moveFocus(scroller.current, -1),
    'read:inspector': toggleInspector,
  })
  const inspector = useInspector()
  const textOnly = useUi((ui) => ui.textOnly)
  useEscape(textOnly ? leaveTextOnly : null)
  // What had the focus may be hidden now.
  useEffect(() => {
    if (textOnly && scroller.current?.contains(document.activeElement) === false)
      scroller.current.focus({ preventScroll: true })
  }, [textOnly])
  useTextSurface(scroller)
  useJump(scroller, notes.showCall)
  useIdleFocus(scroller)

  return (
    <div className={styles.split} data-inspector={inspector || undefined}>
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
        {map !== null && <MemoryBar briefing={briefing} map={map} />}
        <SelectionBar marks={marks} scroller={scroller} />
        <MarkPopover briefing={briefing} marks={marks} scroller={scroller} />
        <NotePopover briefing={briefing} notes={notes} scroller={scroller} />
        {menu.asked !== null && (
          <ReadMenu
            briefing={briefing}
            marks={marks}
            asked={menu.asked}
            scroller={scroller}
            onClose={menu.close}
          />
        )}
      </main>
      {inspector && (
        <Suspense fallback={null}>
          <Inspector briefing={briefing} marks={marks} />
        </Suspense>
      )}
      {adding.place !== null && (
        <Suspense fallback={null}>
          <AddFactDialog briefing={briefing} place={adding.place} onClose={adding.close} />
        </Suspense>
      )}
    </div>
  )
}

/** Carries out a wish to show a block: in the middle of the view, focused, its ranges marked. */
function useJump(scroller: RefObject<HTMLElement | null>, showCall: NotesOfDocument['showCall']): void {
  const jump = useUi((ui) => ui.jump)
  const latest = useRef(showCall)
  latest.current = showCall
  useLayoutEffect(() => {
    const view = scroller.current
    if (jump === null || view === null) return
    useUi.setState({ jump: null })
    if (jump.whereCalled && latest.current(jump.block, jump.ranges)) return
    const element = elementOf(view, jump.block)
    if (element === null) return
    if (jump.offset !== null) standAt(view, { block: jump.block, offset: jump.offset })
    else element.scrollIntoView({ block: element.dataset.section === undefined ? 'center' : 'start' })
    element.focus({ preventScroll: true })
    const ranges = jump.ranges
      .map((span) => rangeIn(view, { run: jump.block, ...span }))
      .filter((range) => range !== null)
    CSS.highlights.set('shown', new Highlight(...ranges))
    // A block may be higher than the view.
    if (ranges[0] !== undefined) bringIntoView(view, ranges[0])
  }, [jump, scroller])
  useEffect(() => () => void CSS.highlights.delete('shown'), [])
}

function moveFocus(scroller: HTMLElement | null, step: 1 | -1): void {
  if (scroller === null) return
  const blocks = elementsIn(scroller).filter(({ dataset }) => dataset.block !== undefined)
  const focused = blocks.findIndex((block) => block.contains(document.activeElement))
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 4
  const from = focused === -1 ? firstBelow(blocks, line) - (step === 1 ? 1 : 0) : focused
  const target = blocks[Math.min(blocks.length - 1, Math.max(0, from + step))]
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'nearest' })
}
