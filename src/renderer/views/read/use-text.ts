import { useRef } from 'react'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { useCommands } from '../../commands/run.ts'
import { moveFocus } from './move-focus.ts'
import { useAddFact } from './use-add-fact.ts'
import { useFigures } from './use-figures.ts'
import { useJump } from './use-jump.ts'
import { useLinks } from './use-links.ts'
import { useLookUp } from './use-look-up.ts'
import { useMarks } from './use-marks.ts'
import { useNearFirst } from './use-near-first.ts'
import { useNotes } from './use-notes.ts'
import { useReadAloud } from './use-read-aloud.ts'
import { useReadMenu } from './use-read-menu.ts'
import { useReadingPosition } from './use-reading-position.ts'
import { useStops } from './use-stops.ts'
import { useTextSurface } from './use-text-surface.ts'

/** All that a document's text does while it is read, in whichever half; `TextView` shows it. */
export function useText(open: OpenDocument) {
  const { briefing, bundled } = open
  const scroller = useRef<HTMLElement>(null)
  const progress = useRef<HTMLDivElement>(null)
  // Before anything asks where something stands.
  useNearFirst(open, scroller)
  useReadingPosition(open, scroller, progress)
  const marks = useMarks(briefing, scroller)
  const adding = useAddFact(briefing, scroller)
  const aloud = useReadAloud(briefing, scroller)
  useLinks(scroller)
  const notes = useNotes(briefing, scroller)
  useFigures(scroller)
  useStops(scroller)
  const lookUp = useLookUp(briefing, scroller)
  const menu = useReadMenu(scroller, marks)
  useCommands({
    'read:next-block': () => moveFocus(scroller.current, 1),
    'read:previous-block': () => moveFocus(scroller.current, -1),
  })
  useTextSurface(scroller)
  useJump(scroller, notes.showCall)
  return { briefing, bundled, scroller, progress, marks, adding, aloud, notes, lookUp, menu }
}

export type Text = ReturnType<typeof useText>
