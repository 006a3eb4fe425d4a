import type { Briefing } from '../../../core/model/document.ts'
import type { Stretch } from '../../../core/model/span.ts'
import { addStretches, covers } from '../../../core/text/passed.ts'
import { call } from '../../api.ts'
import { noteQuietly } from '../../state/note-quietly.ts'
import { useUi } from '../../state/ui.ts'
import { type InViewSince, nextIn, passedOf, standOn } from './dwell.ts'
import { firstBelow, idOf, lineOf } from './page.ts'
import { sectionsRead, stretchesOf } from './stretches.ts'
import type { WordCounts } from './time-left.ts'

interface Watched {
  readonly briefing: Briefing
  readonly counts: WordCounts
  /** What was read of it before. */
  readonly read: readonly Stretch[]
  readonly view: HTMLElement
  /** The runs on the page, in their order. */
  readonly elements: readonly HTMLElement[]
}

/** Notes what is read while the view stands or moves: `look` is called whenever it has moved, `end` at the end. */
export function watchReading({ briefing: { id, sections }, counts, read, view, elements }: Watched) {
  const stretches = stretchesOf(counts)
  const words = elements.map((element) => counts.get(idOf(element) ?? '')?.words ?? 0)
  let known = read
  let unsaved: readonly Stretch[] = []
  let standing: InViewSince = new Map()
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = () => {
    // It may be read in both halves.
    known = addStretches(known, useUi.getState().read.get(id)?.stretches ?? [])
    const told = { stretches: known, sections: sectionsRead(sections, stretches, known) }
    useUi.setState((ui) => ({ read: new Map([...ui.read, [id, told]]) }))
  }
  const save = async () => {
    const sent = unsaved
    unsaved = []
    // What could not be saved goes with the next.
    if (!(await noteQuietly(call('reading:note', { document: id, stretches: sent }))))
      unsaved = addStretches(unsaved, sent)
  }
  const pass = (now: number) => {
    const fresh = passedOf(standing, words, now)
      .map((run) => stretches.get(idOf(elements[run]) ?? ''))
      .filter((stretch) => stretch !== undefined)
      .filter((stretch) => !covers(known, stretch))
    if (fresh.length === 0) return
    known = addStretches(known, fresh)
    unsaved = addStretches(unsaved, fresh)
    tell()
    void save()
  }
  const look = () => {
    const now = performance.now()
    pass(now)
    standing = standOn(standing, endsInView(view, elements), now)
    const next = nextIn(standing, words, now)
    clearTimeout(timer)
    if (next !== null) timer = setTimeout(look, next)
  }
  const end = () => {
    clearTimeout(timer)
    pass(performance.now())
  }
  tell()
  return { look, end }
}

/** The runs whose end stands in view, by their places. */
function endsInView(view: HTMLElement, elements: readonly HTMLElement[]): readonly number[] {
  const foot = view.getBoundingClientRect().bottom
  const inView: number[] = []
  for (let at = firstBelow(elements, lineOf(view)); at < elements.length; at += 1) {
    // A pixel is given: heights are fractions.
    if ((elements[at]?.getBoundingClientRect().bottom ?? 0) > foot + 1) break
    inView.push(at)
  }
  return inView
}
