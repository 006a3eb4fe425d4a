import { type RefObject, useLayoutEffect } from 'react'
import { useHalf } from '../../state/half.ts'
import { type RunSpan, registerText, type TextSurface } from '../../state/text-surface.ts'
import { paintIn, unpaintIn } from './highlights.ts'
import {
  bringIntoView,
  elementOf,
  elementsIn,
  firstBelow,
  idOf,
  lineOf,
  positionAt,
  rangeIn,
  rangesIn,
  standAt,
} from './page.ts'

/** Makes the text known to what stands around it, while it is on screen. */
export function useTextSurface(scroller: RefObject<HTMLElement | null>): void {
  const half = useHalf()
  useLayoutEffect(() => {
    if (scroller.current === null) return
    const { end, ...surface } = makeSurface(scroller.current)
    const forget = registerText(surface, half)
    return () => {
      forget()
      end()
    }
  }, [scroller, half])
}

/** `end` takes off what was marked. */
function makeSurface(view: HTMLElement): TextSurface & { readonly end: () => void } {
  const painted = new Set<string>()
  const put = (name: string, ranges: readonly AbstractRange[], priority = 0) => {
    painted.add(name)
    paintIn(view, name, ranges, priority)
  }
  return {
    position: () => positionAt(elementsIn(view), lineOf(view)),
    standAt: (position) => standAt(view, position),
    focus: (run) => (run === null ? view : elementOf(view, run))?.focus({ preventScroll: true }),
    firstInView: (spans) => firstInView(view, spans),
    paint: (name, spans) =>
      put(
        name,
        rangesIn(view, spans).filter((range) => range !== null),
      ),
    show: (name, span) => {
      const range = rangeIn(view, span)
      put(name, range === null ? [] : [range], 1)
      if (range !== null) bringIntoView(view, range)
    },
    unpaint: (name) => unpaintIn(view, name),
    end: () => {
      for (const name of painted) unpaintIn(view, name)
    },
  }
}

function firstInView(view: HTMLElement, spans: readonly RunSpan[]): number {
  if (spans.length === 0) return 0
  const top = view.getBoundingClientRect().top
  const elements = elementsIn(view)
  const from = firstBelow(elements, top)
  const order = new Map(elements.map((element, index) => [idOf(element), index]))
  const index = spans.findIndex((span) => {
    const at = order.get(span.run) ?? -1
    // Only the run at the edge of the view has spans on both sides of it.
    return at === from ? (rangeIn(view, span)?.getBoundingClientRect().top ?? 0) >= top : at > from
  })
  return Math.max(0, index)
}
