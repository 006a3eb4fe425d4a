import { CornerDownRight, X } from 'lucide-react'
import { Fragment, type RefObject, useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useHalf } from '../../state/half.ts'
import { showBlock } from '../../state/ui.ts'
import { acronymFinder } from './acronyms.ts'
import { BlockWords } from './BlockText.tsx'
import { paintIn } from './highlights.ts'
import styles from './NotePopover.module.css'
import popover from './Popover.module.css'
import { rangesOf } from './page.ts'
import { placeBeside } from './place-beside.ts'
import type { NotesOfDocument } from './use-notes.ts'
import { usePressOutside } from './use-press-outside.ts'

interface Props {
  readonly briefing: Briefing
  readonly notes: NotesOfDocument
  readonly scroller: RefObject<HTMLElement | null>
}

/** The notes of a mark, beside it: the text stays where it is. They scroll with it, and in themselves where they are long. */
export function NotePopover({ briefing, notes: { notes, open, close }, scroller }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const half = useHalf()
  const textId = useId()
  const findAcronyms = useMemo(() => acronymFinder(briefing.glossary), [briefing])
  useLayoutEffect(() => {
    if (open === null || scroller.current === null || box.current === null) return
    placeBeside(box.current, scroller.current, open.mark.getBoundingClientRect())
    box.current.focus({ preventScroll: true })
    if (open.found !== null) showFound(scroller.current, box.current, open.found)
  }, [open, scroller])
  const leave = useCallback(() => close(false), [close])
  usePressOutside(box, leave, open?.mark, open !== null)
  if (open === null) return null
  const { one, several, oneOf, severalOf } = messages.read.notes
  const kind = open.keys.length > 1 ? several : one
  const name = (open.keys.length > 1 ? severalOf : oneOf)(open.label)
  const firsts = open.keys.map((key) => notes.blocks.get(key)?.[0])
  const [first] = firsts
  // A note whose text opens with its number says it itself.
  const saysItself = firsts.every((block) => block && notes.edges.get(block.id)?.lead === undefined)
  return (
    <div
      ref={box}
      className={`${popover.frame} ${popover.page}`}
      role="dialog"
      aria-label={name}
      aria-describedby={textId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div className={`${popover.head} ${styles.head}`}>
        <strong>{saysItself ? kind : name}</strong>
        {first !== undefined && (
          <button
            type="button"
            aria-label={messages.read.notes.show}
            title={messages.read.notes.show}
            onClick={() => {
              leave()
              showBlock(first.id, [], half)
            }}
          >
            <CornerDownRight size={16} aria-hidden />
          </button>
        )}
        <button
          type="button"
          aria-label={messages.common.close}
          title={messages.read.closeKey}
          onClick={() => close()}
        >
          <X size={16} aria-hidden />
        </button>
      </div>
      <div
        id={textId}
        className={`${popover.text} ${styles.text}`}
        lang={briefing.source.language}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
      >
        {open.keys.map((key) => (
          <Fragment key={key}>
            {notes.blocks.get(key)?.map((block) => (
              <p key={block.id} data-note-block={block.id} data-stops data-kind={block.kind} dir="auto">
                <BlockWords block={block} findAcronyms={findAcronyms} />
              </p>
            ))}
          </Fragment>
        ))}
      </div>
    </div>
  )
}

function showFound(
  view: HTMLElement,
  box: HTMLElement,
  { block, ranges }: { block: string; ranges: Parameters<typeof rangesOf>[1] },
) {
  const element = box.querySelector<HTMLElement>(`[data-note-block="${CSS.escape(block)}"]`)
  if (element === null) return
  paintIn(
    view,
    'shown',
    rangesOf(element, ranges).filter((range) => range !== null),
  )
  const text = element.parentElement
  if (text !== null) text.scrollTop = element.offsetTop - text.offsetTop
}
