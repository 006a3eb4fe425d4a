import { type CSSProperties, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PassageOutline } from '../../../core/anchor/outlines-on.ts'
import type { PageBox } from '../../../core/model/page.ts'
import type { PrintedPage } from '../../../shared/contract/pages.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useSlow } from '../../components/use-slow.ts'
import { showBlock } from '../../state/ui.ts'
import { pageAddress } from '../../text/page-address.ts'
import styles from './PagePanel.module.css'

interface Props {
  readonly page: number
  /** Null before any is known. */
  readonly printed: PrintedPage | null
  /** Whether that is another page, which was shown before. */
  readonly isOther: boolean
  /** In CSS pixels. */
  readonly width: number
  /** Where each passage stands. */
  readonly outlines: ReadonlyMap<string, PassageOutline>
  /** What is framed: the passage in view. */
  readonly frames: readonly PageBox[]
  /** What the sheet scrolls in. */
  readonly area: RefObject<HTMLElement | null>
  readonly onUndrawn: () => void
}

/** Of A4, until a page says otherwise. */
const usualRatio = Math.SQRT2
/** A ribbon or a post is shown as one, and not without end. */
const mostRatio = 20
/** Pictures are asked for in steps of so many pixels, so that not each width is drawn. */
const step = 100

/** A page as it is printed, with the passage in view framed. A click on a passage leads to it in the text. */
export function PageSheet({ page, printed, isOther, width, outlines, frames, area, onUndrawn }: Props) {
  const sheet = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<number | null>(null)
  const isSlow = useSlow(drawn !== page)
  useShownFrames(frames, width, area, sheet)
  useClicks(sheet, outlines)
  const ratio = ratioOf(printed)
  const wanted = Math.ceil((width * window.devicePixelRatio) / step) * step
  const pixels = Math.max(10, Math.min(wanted, printed?.sharpest ?? wanted))
  return (
    <>
      <div
        ref={sheet}
        className={styles.sheet}
        style={{ width, height: Math.round(width * ratio) }}
        data-sheet
      >
        {printed !== null && !isOther && (
          <img
            // A new page begins white; another size of it comes in place of the one before.
            key={page}
            src={pageAddress(printed.file, page, pixels)}
            alt={messages.read.page.asPrinted(page)}
            draggable={false}
            onLoad={() => setDrawn(page)}
            onError={onUndrawn}
          />
        )}
        {frames.map((frame) => (
          <div
            key={`${frame.left} ${frame.top}`}
            className={styles.frame}
            style={placeOf(frame)}
            data-frame-of-passage
            aria-hidden
          />
        ))}
        {isSlow && (
          <p className={styles.wait} role="status">
            {messages.read.page.drawing(page)}
          </p>
        )}
      </div>
      {printed !== null && wanted > printed.sharpest && (
        <p className={styles.note}>{messages.read.page.tooLarge}</p>
      )}
    </>
  )
}

function ratioOf(printed: PrintedPage | null): number {
  if (printed === null) return usualRatio
  const ratio = printed.height / printed.width
  return Number.isFinite(ratio) ? Math.min(mostRatio, Math.max(1 / mostRatio, ratio)) : usualRatio
}

const placeOf = ({ left, top, right, bottom }: PageBox): CSSProperties => ({
  left: `${left * 100}%`,
  top: `${top * 100}%`,
  width: `${(right - left) * 100}%`,
  height: `${(bottom - top) * 100}%`,
})

/** Scrolls the frames into view when others are framed, or the page takes another size. */
function useShownFrames(
  frames: readonly PageBox[],
  width: number,
  area: RefObject<HTMLElement | null>,
  sheet: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const [view, first] = [area.current, frames[0]]
    if (view === null || sheet.current === null || first === undefined) return
    const { offsetTop, offsetLeft, offsetHeight } = sheet.current
    const [top, bottom] = [first.top, first.bottom].map((share) => offsetTop + share * offsetHeight)
    const [left, right] = [first.left, first.right].map((share) => offsetLeft + share * width)
    view.scrollTop = nearest(view.scrollTop, view.clientHeight, top ?? 0, bottom ?? 0)
    view.scrollLeft = nearest(view.scrollLeft, view.clientWidth, left ?? 0, right ?? 0)
  }, [frames, width, area, sheet])
}

/** Left free around what is scrolled into view, in CSS pixels. */
const margin = 24

/** How far to scroll so that a stretch is in view: not at all where it is, else to its middle or, of a long one, its beginning. */
function nearest(scroll: number, room: number, from: number, to: number): number {
  if (from - margin >= scroll && to + margin <= scroll + room) return scroll
  return to - from + 2 * margin > room ? from - margin : (from + to - room) / 2
}

/** A click on a passage shows it in the text. Listened to on the sheet, since the words on it are a picture. */
function useClicks(
  sheet: RefObject<HTMLElement | null>,
  outlines: ReadonlyMap<string, PassageOutline>,
): void {
  useEffect(() => {
    const view = sheet.current
    const at = ({ clientX, clientY }: MouseEvent) => {
      const box = view?.getBoundingClientRect()
      if (box === undefined) return null
      const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height]
      const isOn = ({ left, top, right, bottom }: PageBox) =>
        x >= left && x <= right && y >= top && y <= bottom
      return [...outlines].find(([, { lines }]) => lines.some(isOn))?.[0] ?? null
    }
    const move = (event: MouseEvent) => view?.toggleAttribute('data-over', at(event) !== null)
    const click = (event: MouseEvent) => {
      const block = at(event)
      if (block !== null) showBlock(block)
    }
    view?.addEventListener('pointermove', move)
    view?.addEventListener('click', click)
    return () => {
      view?.removeEventListener('pointermove', move)
      view?.removeEventListener('click', click)
    }
  }, [sheet, outlines])
}
