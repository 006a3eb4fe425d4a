import { type RefObject, useLayoutEffect } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { OpenDocument, Position } from '../../../shared/contract/documents.ts'
import { call } from '../../api.ts'
import { noteQuietly } from '../../state/note-quietly.ts'
import { useReading } from '../../state/ui.ts'
import { elementOf, elementsIn, firstBelow, idOf, lineOf, positionAt, runsOf, standAt } from './page.ts'
import { belowTop } from './section-line.ts'
import { countRuns, minutesFor, wordsBelow } from './time-left.ts'
import { watchReading } from './watch-reading.ts'

// Long enough not to write while the wheel turns, short enough that a crash costs no place.
const saveAfterMs = 200

// While a page is set for print it does not scroll, and where it stands says nothing of the reader.
const onPaper = window.matchMedia('print')

/** Resumes where reading stopped, keeps the outline and the progress line in step, saves the place and what was read. */
export function useReadingPosition(
  { briefing, position: saved, read }: Pick<OpenDocument, 'briefing' | 'position' | 'read'>,
  scroller: RefObject<HTMLElement | null>,
  progress: RefObject<HTMLElement | null>,
): void {
  const store = useReading()
  useLayoutEffect(() => {
    const view = scroller.current
    const article = view?.querySelector('article')
    if (view === null || article == null) return
    const elements = elementsIn(view)
    const sectionOf = sectionFinder(briefing)
    const words = countRuns(runsOf(briefing))
    const reading = watchReading({ briefing, counts: words, read, view, elements })
    // A place that this text no longer has gives way to where main has put it.
    const kept = store.getState().position
    let held = kept !== null && elementOf(view, kept.block) !== null ? kept : saved
    /** Where we scrolled to ourselves: what the view then reports is no wish of the reader. */
    let settled = Number.NaN
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined

    const draw = () => {
      const top = lineOf(view)
      drawProgress(view, progress.current)
      reading.look()
      store.setState({
        position: held,
        minutesLeft: isAtEnd(view) ? null : minutesFor(wordsBelow(words, held)),
        section: sectionOf(led() ?? idOf(elements[firstBelow(elements, top + belowTop(view))])),
      })
    }
    /** What was asked for, as long as the view stands where it was led: near the end that is not where a section would. */
    const led = () => {
      const { led } = store.getState()
      return led !== null && Math.abs(led.at - view.scrollTop) < 1 ? led.block : null
    }
    const hold = () => {
      if (held !== null) standAt(view, held)
      settled = view.scrollTop
    }
    const arrive = () => {
      frame = 0
      if (onPaper.matches) return
      settled = Number.NaN
      held = positionAt(elements, lineOf(view))
      draw()
      clearTimeout(timer)
      timer = setTimeout(() => save(briefing.id, held), saveAfterMs)
    }
    const onScroll = () => {
      if (frame !== 0 || view.scrollTop === settled || onPaper.matches) return
      frame = requestAnimationFrame(arrive)
    }
    // Another size of window or type, or a face that has just loaded: the place is held, not the pixels.
    const observer = new ResizeObserver(() => {
      if (onPaper.matches) return
      hold()
      draw()
    })
    // A jump that waits goes elsewhere anyway.
    if (store.getState().jump === null) hold()
    else {
      held = null
      // The jump may end where the view already stands: then no scroll tells of it.
      frame = requestAnimationFrame(arrive)
    }
    const flush = () => {
      reading.end()
      save(briefing.id, held ?? positionAt(elements, lineOf(view)))
    }
    window.addEventListener('pagehide', flush)
    observer.observe(view)
    observer.observe(article)
    view.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      view.removeEventListener('scroll', onScroll)
      window.removeEventListener('pagehide', flush)
      observer.disconnect()
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      flush()
    }
  }, [briefing, saved, read, scroller, progress, store])
}

function drawProgress(view: HTMLElement, line: HTMLElement | null): void {
  const length = view.scrollHeight - view.clientHeight
  const part = length <= 0 ? 1 : Math.min(1, view.scrollTop / length)
  if (line !== null) line.style.transform = `scaleX(${part})`
}

/** A pixel is given: scrolled heights are fractions. */
const isAtEnd = (view: HTMLElement): boolean => view.scrollTop + view.clientHeight >= view.scrollHeight - 1

/** From a block or heading to its section; null before the first heading. */
function sectionFinder(briefing: Briefing): (id: string | null) => string | null {
  const sections = new Map<string, string | null>()
  for (const section of briefing.sections) {
    const id = section.title === null ? null : section.id
    sections.set(section.id, id)
    for (const block of section.blocks) sections.set(block, id)
  }
  return (id) => (id === null ? null : (sections.get(id) ?? null))
}

function save(document: string, position: Position | null): void {
  if (position !== null) void noteQuietly(call('position:save', { document, ...position }))
}
