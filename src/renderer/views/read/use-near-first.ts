import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import { useUi } from '../../state/ui.ts'
import { layNearFirst } from './near-first.ts'
import { elementsIn } from './page.ts'

/** Has the text laid out where its reader is about to stand before all else, once for each opening. */
export function useNearFirst(
  { position }: Pick<OpenDocument, 'position'>,
  scroller: RefObject<HTMLElement | null>,
): void {
  const place = useRef(position?.block ?? null)
  useLayoutEffect(() => {
    if (scroller.current === null) return
    const ui = useUi.getState()
    return layNearFirst(elementsIn(scroller.current), ui.jump?.block ?? ui.position?.block ?? place.current)
  }, [scroller])
}
