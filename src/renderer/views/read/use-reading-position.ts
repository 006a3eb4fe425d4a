import { type RefObject, useEffect, useLayoutEffect } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { Position } from '../../../shared/contract.ts'
import { appError, call } from '../../api.ts'
import { sayError, useUi } from '../../state/ui.ts'
import { elementOf, elementsIn, firstBelow, idOf, positionAt } from './page.ts'

// Long enough not to write while the wheel turns, short enough that a crash costs no place.
const saveAfterMs = 200

/** Resumes where reading stopped, keeps the outline and the progress line in step, saves the place. */
export function useReadingPosition(
  briefing: Briefing,
  saved: Position | null,
  scroller: RefObject<HTMLElement | null>,
  progress: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const view = scroller.current
    // A jump that waits goes elsewhere anyway.
    if (view !== null && useUi.getState().jump === null) resume(view, useUi.getState().position ?? saved)
  }, [saved, scroller])

  useEffect(() => {
    const view = scroller.current
    if (view === null) return
    const elements = elementsIn(view)
    const sectionOf = sectionFinder(briefing)
    let frame = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      frame = 0
      const top = view.getBoundingClientRect().top
      const position = positionAt(elements, top)
      drawProgress(view, progress.current)
      if (position === null) return
      const reading = idOf(elements[firstBelow(elements, top + view.clientHeight / 4)])
      useUi.setState({ position, section: sectionOf(reading) })
      clearTimeout(timer)
      timer = setTimeout(() => save(briefing.id, position), saveAfterMs)
    }
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    look()
    view.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      view.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(frame)
      clearTimeout(timer)
      const { position } = useUi.getState()
      if (position !== null) save(briefing.id, position)
    }
  }, [briefing, scroller, progress])
}

function resume(view: HTMLElement, position: Position | null): void {
  const element = position === null ? null : elementOf(position.block)
  if (position === null || element === null) return
  const box = element.getBoundingClientRect()
  view.scrollTop += box.top - view.getBoundingClientRect().top + box.height * position.offset
}

function drawProgress(view: HTMLElement, line: HTMLElement | null): void {
  const length = view.scrollHeight - view.clientHeight
  const part = length <= 0 ? 1 : Math.min(1, view.scrollTop / length)
  if (line !== null) line.style.transform = `scaleX(${part})`
}

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

function save(document: string, position: Position): void {
  call('position:save', { document, ...position }).catch((cause: unknown) => sayError(appError(cause)))
}
