import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react'
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Position } from '../../../shared/contract/documents.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import { type Half, useHalf } from '../../state/half.ts'
import { useTextShown } from '../../state/text-shown.ts'
import { type RunSpan, textSurface } from '../../state/text-surface.ts'
import { type Ui, useReading, useUi } from '../../state/ui.ts'
import styles from './FindBar.module.css'
import { findHits, foldRuns } from './find-hits.ts'
import { runsOf } from './page.ts'

/** Find in document: a literal scan that counts, shows the current hit and gives the focus back. */
export function FindBar({ words }: { readonly words: string }) {
  const half = useHalf()
  const reading = useReading()
  const briefing = useTextShown()?.briefing
  const options = useUi((ui) => ui.findOptions)
  const { matchCase } = options
  const runs = useMemo(
    () => (briefing === undefined ? [] : foldRuns(runsOf(briefing), matchCase)),
    [briefing, matchCase],
  )
  const [query, setQuery] = useState(words)
  const hits = useMemo(() => findHits(runs, query, options), [runs, query, options])
  // Opened with words, it stands at the first of them in view.
  const [current, setCurrent] = useState(() => firstInView(hits, half))
  const [scanned, setScanned] = useState(hits)
  // Other words, or another way to take them: on from where the view stands.
  if (scanned !== hits) {
    setScanned(hits)
    setCurrent(firstInView(hits, half))
  }
  // Taken while this is rendered first: once it is on the page, the box has the focus.
  const [before] = useState(() => standing(half))

  const close = () => {
    reading.setState({ findOpen: false })
    const hit = hits[current]
    if (hit === undefined) goBack(before, half)
    else textSurface(half)?.focus(hit.run)
  }
  const move = (step: number) => hits.length > 0 && setCurrent((current + step + hits.length) % hits.length)
  const box = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => enter(box.current), [])
  useCommands({
    'find:open': () => enter(box.current),
    'find:next': () => move(1),
    'find:previous': () => move(-1),
  })

  const latest = useRef(current)
  latest.current = current
  useEffect(() => paintAll(hits, latest.current, half), [hits, half])
  useEffect(() => paintCurrent(hits[current], half), [hits, current, half])
  useEffect(() => () => clear(half), [half])

  return (
    <search className={styles.bar}>
      <input
        ref={box}
        type="search"
        aria-label={messages.read.find.box}
        placeholder={messages.read.find.box}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close()
          else if (event.key === 'Enter') move(event.shiftKey ? -1 : 1)
          else return
          event.preventDefault()
        }}
      />
      <Switch option="matchCase" label={messages.read.find.matchCase}>
        <CaseSensitive size={16} aria-hidden />
      </Switch>
      <Switch option="wholeWord" label={messages.read.find.wholeWord}>
        <WholeWord size={16} aria-hidden />
      </Switch>
      <output className={styles.count}>
        {query === '' ? '' : messages.read.find.at(hits.length === 0 ? 0 : current + 1, hits.length)}
      </output>
      <button
        type="button"
        aria-label={messages.read.find.previous}
        title={messages.read.find.previousKey}
        disabled={hits.length === 0}
        onClick={() => move(-1)}
      >
        <ChevronUp size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={messages.read.find.next}
        title={messages.read.find.nextKey}
        disabled={hits.length === 0}
        onClick={() => move(1)}
      >
        <ChevronDown size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={messages.read.find.close}
        title={messages.read.closeKey}
        onClick={close}
      >
        <X size={16} aria-hidden />
      </button>
    </search>
  )
}

/** Once it is there, and when it is asked for again: the words are selected, to be typed over. */
function enter(box: HTMLInputElement | null): void {
  box?.focus()
  box?.select()
}

function Switch({
  option,
  label,
  children,
}: {
  readonly option: keyof Ui['findOptions']
  readonly label: string
  readonly children: ReactNode
}) {
  const options = useUi((ui) => ui.findOptions)
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={options[option]}
      onClick={() => useUi.setState({ findOptions: { ...options, [option]: !options[option] } })}
    >
      {children}
    </button>
  )
}

/** Where reading was before something was looked for. */
interface ReadingBefore {
  readonly focus: Element | null
  readonly position: Position | null
}

const standing = (half: Half | null): ReadingBefore => ({
  focus: document.activeElement,
  position: textSurface(half)?.position() ?? null,
})

function goBack({ focus, position }: ReadingBefore, half: Half | null): void {
  const text = textSurface(half)
  text?.standAt(position)
  if (focus instanceof HTMLElement && focus !== document.body && focus.isConnected)
    focus.focus({ preventScroll: true })
  else text?.focus(null)
}

/** So that typing does not throw the reader back. */
const firstInView = (hits: readonly RunSpan[], half: Half | null): number =>
  textSurface(half)?.firstInView(hits) ?? 0

/** Hits painted at once, around the current one; those of a single letter are tens of thousands. */
const atOnce = 1_000
const restAfterMs = 150

/** Paints all hits: those about the current one at once, the others when typing has paused. */
function paintAll(hits: readonly RunSpan[], current: number, half: Half | null): () => void {
  const from = Math.max(0, current - atOnce / 2)
  textSurface(half)?.paint('find', hits.slice(from, from + atOnce))
  if (hits.length <= atOnce) return () => undefined
  const timer = setTimeout(() => textSurface(half)?.paint('find', hits), restAfterMs)
  return () => clearTimeout(timer)
}

/** The current hit is painted over the others, and brought into view. */
function paintCurrent(hit: RunSpan | undefined, half: Half | null): void {
  if (hit === undefined) textSurface(half)?.unpaint('find-current')
  else textSurface(half)?.show('find-current', hit)
}

function clear(half: Half | null): void {
  textSurface(half)?.unpaint('find')
  textSurface(half)?.unpaint('find-current')
}
