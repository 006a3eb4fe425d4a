import { type RefObject, useLayoutEffect, useState } from 'react'
import { pxPerMm } from './geometry.ts'

/** Heights in millimetres, of what was measured under one key. */
export interface Measured {
  readonly key: string
  readonly items: ReadonlyMap<string, number>
  readonly head: number
  readonly title: number
}

/**
 * Measures what stands in an element, each by the name that it bears there, before it is painted.
 *
 * @param key what is measured: it is measured again when that changes
 */
export function useHeights(element: RefObject<HTMLElement | null>, key: string): Measured | null {
  const [measured, setMeasured] = useState<Measured | null>(null)
  useLayoutEffect(() => {
    const all = element.current
    if (all === null) return
    const heightOf = (selector: string) =>
      (all.querySelector(selector)?.getBoundingClientRect().height ?? 0) / pxPerMm
    const items = [...all.querySelectorAll<HTMLElement>('[data-measured]')]
    setMeasured({
      key,
      items: new Map(
        items.map((item) => [item.dataset.measured ?? '', item.getBoundingClientRect().height / pxPerMm]),
      ),
      head: heightOf('h3'),
      title: heightOf('header'),
    })
  }, [element, key])
  return measured?.key === key ? measured : null
}
