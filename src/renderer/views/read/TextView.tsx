import { lazy, Suspense, useCallback } from 'react'
import { usePageTag } from '../../components/use-page-tag.ts'
import { quizBlock } from '../../state/practice.ts'
import { AloudBar } from './AloudBar.tsx'
import { Article } from './Article.tsx'
import { Caret } from './Caret.tsx'
import { MarkPopover } from './MarkPopover.tsx'
import { MemoryBar } from './MemoryBar.tsx'
import { NotePopover } from './NotePopover.tsx'
import bar from './ReadBar.module.css'
import { ReadMenu } from './ReadMenu.tsx'
import { SelectionBar } from './SelectionBar.tsx'
import styles from './TextView.module.css'
import type { MemoryMap } from './use-memory-map.ts'
import type { Text } from './use-text.ts'

// Loaded when it is first wanted.
const LookUpPopover = lazy(() => import('./LookUpPopover.tsx').then((m) => ({ default: m.LookUpPopover })))
const FactOfWords = lazy(() => import('../facts/FactOfWords.tsx').then((m) => ({ default: m.FactOfWords })))

interface Props {
  readonly text: Text
  /** What is known of each paragraph, while that is shown. */
  readonly map?: MemoryMap | null
  /** What it is called where it is not the main part of the window. */
  readonly label?: string
}

/** One calm column of text, with what lies over it. */
export function TextView({ text, map = null, label }: Props) {
  const { briefing, bundled, scroller, progress, marks, adding, aloud, notes, lookUp, menu } = text
  const Tag = usePageTag()
  // Always the same function: a new one would draw the whole article again.
  const quiz = useCallback((block: string) => void quizBlock(briefing.id, block), [briefing])
  return (
    <>
      <Tag
        ref={scroller}
        className={styles.scroller}
        data-scroller
        data-first
        aria-label={label}
        // What scrolls must be reached by keyboard.
        tabIndex={0}
      >
        <div ref={progress} className={styles.progress} aria-hidden />
        <Article
          briefing={briefing}
          marked={marks.byBlock}
          onOpen={marks.openBlock}
          recall={map?.byBlock ?? null}
          onQuiz={quiz}
        />
        <Caret scroller={scroller} />
        <div className={bar.bars}>
          <AloudBar {...aloud} />
          {map !== null && <MemoryBar briefing={briefing} map={map} />}
        </div>
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
            bundled={bundled}
            marks={marks}
            asked={menu.asked}
            scroller={scroller}
            onLookUp={lookUp.open}
            onClose={menu.close}
          />
        )}
      </Tag>
      {adding.place !== null && (
        <Suspense fallback={null}>
          <FactOfWords briefing={briefing} place={adding.place} onClose={adding.close} />
        </Suspense>
      )}
    </>
  )
}
