import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight, X, ZoomIn, ZoomOut } from 'lucide-react'
import { type RefObject, useMemo, useRef, useState } from 'react'
import { outlinesOn, type PassageOutline } from '../../../core/anchor/outlines-on.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { PageBox } from '../../../core/model/page.ts'
import type { AppError } from '../../../shared/errors.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { useEscape } from '../../commands/escape.ts'
import { closePrinted } from '../../state/printed.ts'
import { printedPage } from '../../state/queries.ts'
import { useUi } from '../../state/ui.ts'
import styles from './PagePanel.module.css'
import { PageSheet } from './PageSheet.tsx'
import { PageTrouble } from './PageTrouble.tsx'
import { PaneTool } from './PaneTool.tsx'
import { useInnerWidth } from './use-page-width.ts'
import { usePassageInView } from './use-passage-in-view.ts'

interface Props {
  readonly briefing: Briefing
  readonly scroller: RefObject<HTMLElement | null>
}

/** How large the page is, in widths of the panel. */
const zooms = [1, 1.25, 1.5, 2, 3, 4] as const

const noFrames: readonly PageBox[] = []
const none: ReadonlyMap<string, PassageOutline> = new Map()

/** The printed page of the passage in view, which is outlined on it. It follows reading, and can be turned. */
export function PagePanel({ briefing, scroller }: Props) {
  const textOnly = useUi((ui) => ui.textOnly)
  useEscape(textOnly ? null : closePrinted)
  const passage = usePassageInView(briefing, scroller)
  // A page that was turned to is left when reading goes on.
  const [turned, setTurned] = useState<{ readonly from: string | null; readonly page: number } | null>(null)
  const isTurned = turned !== null && turned.from === (passage?.id ?? null)
  const page = isTurned ? turned.page : (passage?.page ?? 1)
  const turnTo = (to: number) => setTurned({ from: passage?.id ?? null, page: to })
  const [zoom, setZoom] = useState(0)
  const area = useRef<HTMLElement>(null)
  const room = useInnerWidth(area)
  const query = useQuery(printedPage(briefing.id, page))
  const { data, isPlaceholderData } = query
  const [undrawn, setUndrawn] = useState<{ readonly page: number; readonly error: AppError } | null>(null)
  const outlines = useMemo(
    () => (data === undefined || isPlaceholderData ? none : outlinesOn(briefing, page, data.words)),
    [data, isPlaceholderData, briefing, page],
  )
  const frames = outlines.get(passage?.id ?? '')?.frames ?? noFrames
  const error = query.isError ? appError(query.error) : undrawn?.page === page ? undrawn.error : null
  const count = data?.pages ?? page
  const name = messages.read.page.asPrinted(page)
  return (
    <aside className={styles.panel} aria-label={messages.read.page.title} data-pane>
      <div className={styles.head}>
        <h2 aria-live={isTurned ? 'polite' : 'off'}>
          {data === undefined ? messages.contents.page(page) : messages.read.page.at(page, count)}
        </h2>
        <PaneTool label={messages.read.page.previous} isOff={page <= 1} onClick={() => turnTo(page - 1)}>
          <ChevronLeft size={16} aria-hidden />
        </PaneTool>
        <PaneTool label={messages.read.page.next} isOff={page >= count} onClick={() => turnTo(page + 1)}>
          <ChevronRight size={16} aria-hidden />
        </PaneTool>
        <span className={styles.gap} />
        <PaneTool label={messages.read.page.zoomOut} isOff={zoom === 0} onClick={() => setZoom(zoom - 1)}>
          <ZoomOut size={16} aria-hidden />
        </PaneTool>
        <PaneTool
          label={messages.read.page.zoomIn}
          isOff={zoom === zooms.length - 1}
          onClick={() => setZoom(zoom + 1)}
        >
          <ZoomIn size={16} aria-hidden />
        </PaneTool>
        <PaneTool label={messages.common.close} title={messages.read.page.closeKey} onClick={closePrinted}>
          <X size={16} aria-hidden />
        </PaneTool>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section ref={area} className={styles.area} tabIndex={0} aria-label={name}>
        {error !== null ? (
          <PageTrouble
            document={briefing.id}
            error={error}
            onRetry={() => {
              setUndrawn(null)
              if (query.isError) void query.refetch()
            }}
          />
        ) : (
          room !== null && (
            <PageSheet
              page={page}
              printed={data ?? null}
              isOther={isPlaceholderData}
              width={Math.round(room * (zooms[zoom] ?? 1))}
              outlines={outlines}
              frames={frames}
              area={area}
              onUndrawn={() =>
                setUndrawn({ page, error: { code: 'page-unshown', subject: messages.contents.page(page) } })
              }
            />
          )
        )}
      </section>
    </aside>
  )
}
