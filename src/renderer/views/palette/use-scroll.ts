import { useEffect, useLayoutEffect, useRef } from 'react'
import { usePalette } from '../../state/palette.ts'
import { rowId } from './PaletteRow.tsx'
import type { PaletteItem } from './view.ts'

/** Opens where the rows stood, and keeps the active row in view while the reply says so: not under the mouse. */
export function useScroll(
  list: { readonly current: HTMLDivElement | null },
  rows: readonly PaletteItem[],
  at: number,
): { current: boolean } {
  const follows = useRef(false)
  const isNew = useRef(true)
  // Kept beside: to ask the list, or to move it, has the whole page laid out at once.
  const isDown = useRef(false)
  useEffect(
    () =>
      usePalette.subscribe(({ active, scroll }) => {
        if (scroll > 0) isDown.current = true
        // A new search begins at its beginning: at once, since what is below is no longer drawn.
        else if (isDown.current && active === null && list.current !== null) {
          list.current.scrollTop = 0
          isDown.current = false
        }
      }),
    [list],
  )
  const hasRows = rows.length > 0
  useLayoutEffect(() => {
    if (!hasRows || list.current === null) return
    const { scroll } = usePalette.getState()
    if (isNew.current && scroll > 0) {
      list.current.scrollTop = scroll
      isDown.current = true
    }
    isNew.current = false
  }, [hasRows, list])
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows may stand elsewhere
  useLayoutEffect(() => {
    if (!follows.current) return
    follows.current = false
    if (at === 0 && list.current !== null) list.current.scrollTop = 0
    else {
      list.current?.querySelector(`[id="${rowId(at)}"]`)?.scrollIntoView({ block: 'nearest' })
      isDown.current = true
    }
  }, [at, rows, list])
  return follows
}
