import { type ReactNode, useMemo, useRef } from 'react'
import type { SheetLayout } from '../../../core/model/sheet.ts'
import type { Sheet } from '../../../shared/contract/sheet.ts'
import type { Paper } from '../../../shared/paper.ts'
import { type Fitted, fitEvenly, fitItems } from './fit.ts'
import { geometryOf } from './geometry.ts'
import styles from './Sheet.module.css'
import { Head, Item } from './SheetItems.tsx'
import { needsKey, SheetTitle } from './SheetPages.tsx'
import { useHeights } from './use-heights.ts'

interface Form {
  readonly layout: SheetLayout
  readonly paper: Paper
  /** At most so many pages. */
  readonly pages: number
}

/** What of a sheet fits its pages; null until it was measured. `measure` is to stand on the page, where nobody sees it. */
export function useFitted(
  sheet: Sheet,
  { layout, paper, pages }: Form,
): { readonly fitted: Fitted | null; readonly measure: ReactNode } {
  const element = useRef<HTMLDivElement>(null)
  const geometry = useMemo(() => geometryOf(layout, paper), [layout, paper])
  const items = useMemo(
    () => (layout === 'fold' ? sheet.items.filter(({ question }) => question !== null) : sheet.items),
    [sheet, layout],
  )
  const documents = sheet.documents.map(({ id }) => id)
  const key = useMemo(
    () =>
      JSON.stringify([layout, paper, sheet.title, sheet.documents, items.map(({ id, kind }) => [id, kind])]),
    [layout, paper, sheet, items],
  )
  const measured = useHeights(element, key)
  const hasKey = needsKey(sheet, layout)
  const fitted = useMemo(() => {
    if (measured === null) return null
    const heights = {
      item: (item: { id: string }) => measured.items.get(item.id) ?? 0,
      head: () => measured.head,
    }
    const all = geometry.room(pages, measured.title)
    const room = hasKey ? all.slice(1) : all
    return layout === 'columns'
      ? fitEvenly(items, heights, room, geometry.perPage)
      : fitItems(items, heights, room, geometry.heads)
  }, [measured, geometry, items, layout, pages, hasKey])
  const measure = (
    <div ref={element} className={styles.measure} aria-hidden inert>
      <div className={styles.page} data-layout={layout} data-measure>
        <div style={{ width: `${geometry.width - 2 * geometry.margin}mm` }}>
          <SheetTitle sheet={sheet} />
        </div>
        <div style={{ width: `${geometry.itemWidth}mm` }}>
          <Head kind="figures" about={layout === 'cards' ? sheet.title : null} />
          {items.map((item) => (
            <div key={item.id} className={styles.item} data-measured={item.id}>
              <Item item={item} layout={layout} documents={documents} />
            </div>
          ))}
        </div>
      </div>
    </div>
  )
  return { fitted, measure }
}
