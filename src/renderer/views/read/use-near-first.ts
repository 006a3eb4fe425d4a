import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { useReading } from '../../state/ui.ts'
import { layNearFirst } from './near-first.ts'
import { elementsIn } from './page.ts'

/** Has the text laid out where its reader is about to stand before all else, once for each opening. */
export function useNearFirst(
  { position }: Pick<OpenDocument, 'position'>,
  scroller: RefObject<HTMLElement | null>,
): void {
  const store = useReading()
  const place = useRef(position?.block ?? null)
  useLayoutEffect(() => {
    if (scroller.current === null) return
    const reading = store.getState()
    const block = reading.jump?.block ?? reading.position?.block ?? place.current
    return layNearFirst(elementsIn(scroller.current), block)
  }, [scroller, store])
}
