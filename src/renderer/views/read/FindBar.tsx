import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useCommands } from '../../keyboard.ts'
import { openDocument } from '../../state/queries.ts'
import { useUi } from '../../state/ui.ts'
import styles from './FindBar.module.css'
import { findHits, foldRuns, type Hit } from './find.ts'
import { elementOf, rangeIn, runsOf } from './page.ts'

/** Find in document: a literal scan that counts, shows the current hit and gives the focus back. */
export function FindBar() {
  const briefing = useQuery(openDocument).data?.briefing
  const runs = useMemo(() => (briefing === undefined ? [] : foldRuns(runsOf(briefing))), [briefing])
  const [query, setQuery] = useState('')
  const [current, setCurrent] = useState(0)
  const hits = useMemo(() => findHits(runs, query), [runs, query])
  const before = useRef<Element | null>(null)

  const close = () => {
    useUi.setState({ findOpen: false })
    const hit = hits[current]
    const back = hit === undefined ? before.current : elementOf(hit.run)
    if (back instanceof HTMLElement) back.focus({ preventScroll: true })
  }
  const move = (step: number) => hits.length > 0 && setCurrent((current + step + hits.length) % hits.length)
  useCommands({ 'find:next': () => move(1), 'find:previous': () => move(-1) })

  useEffect(() => paint(hits, current), [hits, current])
  useEffect(() => {
    before.current = document.querySelector(':focus')
    return clear
  }, [])

  return (
    <search className={styles.bar}>
      <input
        ref={(box) => {
          if (box !== null && document.activeElement !== box && query === '') box.focus()
        }}
        data-find
        type="search"
        aria-label="Find in document"
        placeholder="Find in document"
        value={query}
        onChange={(event) => {
          const next = event.target.value
          setQuery(next)
          setCurrent(firstInView(findHits(runs, next)))
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close()
          else if (event.key === 'Enter') move(event.shiftKey ? -1 : 1)
          else return
          event.preventDefault()
        }}
      />
      <output className={styles.count}>
        {query === '' ? '' : `${hits.length === 0 ? 0 : current + 1} of ${hits.length}`}
      </output>
      <button
        type="button"
        aria-label="Previous hit"
        title="Previous hit (Shift+Enter)"
        disabled={hits.length === 0}
        onClick={() => move(-1)}
      >
        <ChevronUp size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label="Next hit"
        title="Next hit (Enter)"
        disabled={hits.length === 0}
        onClick={() => move(1)}
      >
        <ChevronDown size={16} aria-hidden />
      </button>
      <button type="button" aria-label="Close find" title="Close (Esc)" onClick={close}>
        <X size={16} aria-hidden />
      </button>
    </search>
  )
}

/** The first hit at or below the top of the view, so that typing does not throw the reader back. */
function firstInView(hits: readonly Hit[]): number {
  const top = document.querySelector('[data-scroller]')?.getBoundingClientRect().top ?? 0
  const index = hits.findIndex(
    (hit) => (rangeIn(hit.run, hit.start, hit.end)?.getBoundingClientRect().top ?? 0) >= top,
  )
  return Math.max(0, index)
}

function paint(hits: readonly Hit[], current: number): void {
  const ranges = hits.map((hit) => rangeIn(hit.run, hit.start, hit.end))
  const here = ranges[current] ?? null
  const others = ranges.filter((range): range is Range => range !== null && range !== here)
  const all = new Highlight(...others)
  CSS.highlights.set('find', all)
  const one = here === null ? new Highlight() : new Highlight(here)
  one.priority = 1
  CSS.highlights.set('find-current', one)
  if (here !== null) bringIntoView(here)
}

/** Scrolls only where the hit is not in full view, and then to the middle. */
function bringIntoView(range: Range): void {
  const view = document.querySelector<HTMLElement>('[data-scroller]')
  if (view === null) return
  const box = range.getBoundingClientRect()
  const frame = view.getBoundingClientRect()
  if (box.top < frame.top + 24 || box.bottom > frame.bottom - 24) {
    view.scrollTop += box.top - frame.top - frame.height / 2
  }
}

function clear(): void {
  CSS.highlights.delete('find')
  CSS.highlights.delete('find-current')
}
