import { Bookmark, Copy, ListPlus, StickyNote } from 'lucide-react'
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { run } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { useUi } from '../../state/ui.ts'
import { Colours } from '../marks/Colours.tsx'
import styles from './MarkPopover.module.css'
import type { MarksOfDocument } from './use-marks.ts'

interface Props {
  readonly marks: MarksOfDocument
  readonly scroller: RefObject<HTMLElement | null>
}

/** What can be done with a selection, above it. Keys do the same; the mouse finds it here. */
export function SelectionBar({ marks: { mark, copy, attach }, scroller }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const range = useSelection(scroller)
  useLayoutEffect(() => {
    const view = scroller.current
    if (range === null || view === null || box.current === null) return
    const frame = view.getBoundingClientRect()
    const text = range.getBoundingClientRect()
    const { offsetWidth, offsetHeight } = box.current
    const above = text.top - frame.top - offsetHeight - 8
    const top = above > 0 ? above : text.bottom - frame.top + 8
    const middle = text.left - frame.left + text.width / 2 - offsetWidth / 2
    box.current.style.top = `${top + view.scrollTop}px`
    box.current.style.left = `${Math.max(8, Math.min(middle, frame.width - offsetWidth - 24))}px`
  }, [range, scroller])
  if (range === null) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the press from ending the selection
    <div ref={box} className={styles.bar} onMouseDown={(event) => event.preventDefault()}>
      {attach !== null && (
        <Button kind="primary" onClick={attach}>
          Attach here
        </Button>
      )}
      <Colours chosen={null} onChoose={(colour) => void mark('highlight', colour, { unselect: true })} />
      <button
        type="button"
        aria-label="Highlight with a note"
        title="Note (N)"
        onClick={() => void mark('highlight', useUi.getState().lastColour, { note: true })}
      >
        <StickyNote size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label="Bookmark"
        title="Bookmark (Ctrl+D)"
        onClick={() => void mark('bookmark', null, { unselect: true })}
      >
        <Bookmark size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label="Add to the key facts"
        title="Make a fact and a card (C)"
        onClick={() => run('facts:add')}
      >
        <ListPlus size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label="Copy with citation"
        title="Copy with citation (Ctrl+Shift+C)"
        onClick={copy}
      >
        <Copy size={16} aria-hidden />
      </button>
    </div>
  )
}

/** The selection in the text once it has come to rest; null while there is none. */
function useSelection(scroller: RefObject<HTMLElement | null>): Range | null {
  const [range, setRange] = useState<Range | null>(null)
  useEffect(() => {
    let pressed = false
    const look = () => {
      const selection = window.getSelection()
      const article = scroller.current?.querySelector('article')
      const shown =
        selection !== null &&
        !selection.isCollapsed &&
        selection.rangeCount > 0 &&
        article != null &&
        selection.getRangeAt(0).intersectsNode(article) &&
        selection.toString().trim() !== ''
      setRange(shown && !pressed ? selection.getRangeAt(0).cloneRange() : null)
    }
    const down = () => {
      pressed = true
    }
    const up = () => {
      pressed = false
      look()
    }
    document.addEventListener('selectionchange', look)
    document.addEventListener('pointerdown', down)
    document.addEventListener('pointerup', up)
    return () => {
      document.removeEventListener('selectionchange', look)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('pointerup', up)
    }
  }, [scroller])
  return range
}
