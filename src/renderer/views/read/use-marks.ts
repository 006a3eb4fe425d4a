import { useQuery } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { describeAnchor } from '../../../core/anchor/describe.ts'
import { marksAt } from '../../../core/anchor/segments.ts'
import type { Block, Briefing } from '../../../core/model/document.ts'
import {
  type Anchor,
  type Colour,
  isWordless,
  type MarkKind,
  type MarkParts,
  sameParts,
} from '../../../core/model/mark.ts'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { defaultSettings } from '../../../shared/settings.ts'
import { useCommands } from '../../commands/run.ts'
import {
  addMark,
  citationOf,
  copyCitation,
  moveMark,
  quoteOf,
  removeMark,
  rowsOf,
  type Where,
} from '../../state/marks.ts'
import { marksList, settingsRead } from '../../state/queries.ts'
import { say, useUi } from '../../state/ui.ts'
import { toWholeWords } from '../../text/whole-words.ts'
import { groupByBlock, type MarksByBlock } from './by-block.ts'
import { openedFirst } from './marker-signs.ts'
import { paintMarks } from './paint-marks.ts'
import { paragraphHere, selectedParts, textAt } from './selection.ts'
import { useDragOut } from './use-drag-out.ts'

/** Marks that are shown in the popover, the topmost first, and which of them is. */
export interface OpenMarks {
  readonly ids: readonly string[]
  readonly at: number
  readonly focusNote: boolean
}

export interface MarkOptions {
  /** Opens the mark for its note. */
  readonly note?: boolean
  /** Ends the selection: after a click; by key another colour may follow. */
  readonly unselect?: boolean
}

export interface MarksOfDocument {
  readonly marks: readonly ListedMark[]
  /** The marks that begin in or reach into each block. */
  readonly byBlock: MarksByBlock
  readonly open: OpenMarks | null
  readonly setOpen: (open: OpenMarks | null) => void
  /** Marks what is selected, or the paragraph that is being read. */
  readonly mark: (kind: MarkKind, colour: Colour | null, options?: MarkOptions) => Promise<void>
  readonly copy: () => void
  /** What is selected, or the paragraph or picture that is being read; null where there is neither, which is said. */
  readonly here: () => MarkParts | null
  /** What a mark of these parts takes: whole words, unless a setting says otherwise. */
  readonly toMark: (parts: MarkParts) => MarkParts
  /** Attaches the mark that waits for a place to what is selected; null while none waits. */
  readonly attach: (() => void) | null
  readonly openBlock: (block: string) => void
}

const nothing: readonly ListedMark[] = []

/** The marks of the document in view: made by key and by mouse, painted, and opened where they stand. */
export function useMarks(briefing: Briefing, scroller: RefObject<HTMLElement | null>): MarksOfDocument {
  const { data } = useQuery(marksList)
  const marks = useMemo(
    () => data?.filter(({ document, placed }) => document === briefing.id && placed !== 'lost') ?? nothing,
    [data, briefing],
  )
  const before = useRef<MarksByBlock>(new Map())
  const byBlock = useMemo(() => {
    before.current = groupByBlock(marks, before.current)
    return before.current
  }, [marks])
  const blocks = useMemo(() => new Map(briefing.blocks.map((block) => [block.id, block])), [briefing])
  const [open, setOpen] = useState<OpenMarks | null>(null)
  const lastColour = useUi((ui) => ui.lastColour)
  useEffect(
    () => (scroller.current === null ? undefined : paintMarks(scroller.current, byBlock)),
    [scroller, byBlock],
  )

  const here = (): MarkParts | null => {
    const view = scroller.current
    const selected = view === null ? null : selectedParts(view, blocks)
    if (selected === 'no words') {
      say(messages.read.marks.noWords)
      return null
    }
    const parts = selected ?? (view === null ? null : paragraphHere(view, blocks))
    if (parts === null) say(messages.read.marks.picture)
    return parts
  }
  /** The same where only words will do. */
  const wordsHere = (): MarkParts | null => {
    const parts = here()
    if (parts === null || !isWordless(parts)) return parts
    say(messages.read.marks.onlyBookmark)
    return null
  }
  const { wholeWords } = useQuery(settingsRead).data ?? defaultSettings
  const toMark = (parts: MarkParts): MarkParts => {
    const whole = (part: Anchor): Anchor => {
      const block = blocks.get(part.block)
      return block === undefined || part.figure !== undefined
        ? part
        : describeAnchor(block, toWholeWords(block, part.position))
    }
    const [first, ...rest] = parts
    return wholeWords ? [whole(first), ...rest.map(whole)] : parts
  }
  const mark: MarksOfDocument['mark'] = async (kind, colour, { note = false, unselect = note } = {}) => {
    const selected = kind === 'bookmark' ? here() : wordsHere()
    if (selected === null) return
    const parts = toMark(selected)
    if (colour !== null) useUi.setState({ lastColour: colour })
    const same = marks.find((each) => each.kind === kind && sameParts(each.parts, parts))
    // The key that set a mark takes it off again; another colour only changes it.
    if (same !== undefined && same.colour === colour && !note) return void removeMark(same)
    const made = same ?? (await addMark({ document: briefing.id, kind, colour, parts }))
    if (same !== undefined && same.colour !== colour)
      await addMark({ document: briefing.id, kind, colour, parts })
    if (unselect) window.getSelection()?.removeAllRanges()
    if (note && made !== null) setOpen({ ids: [made.id], at: 0, focusNote: true })
  }
  const cited = (parts: MarkParts) => citationOf(briefing, quoteOf(parts), whereIs(briefing, blocks, parts))
  const copy = () => {
    const parts = wordsHere()
    if (parts !== null) void copyCitation(cited(parts))
  }
  useDragOut(scroller, (view) => {
    const parts = selectedParts(view, blocks)
    return parts === null || parts === 'no words' ? null : cited(parts)
  })
  const waiting = useUi((ui) => (ui.attaching?.document === briefing.id ? ui.attaching : null))
  // It may be gone by now.
  const attaching = data?.find(({ id }) => id === waiting?.id) ?? null
  const attach = () => {
    const parts = attaching?.kind === 'bookmark' ? here() : wordsHere()
    if (attaching === null || parts === null) return
    useUi.setState({ attaching: null })
    window.getSelection()?.removeAllRanges()
    void moveMark(attaching.id, toMark(parts))
  }
  // Always the same function: a new one would draw the whole article again.
  const latest = useRef(byBlock)
  latest.current = byBlock
  const openBlock = useCallback((block: string) => {
    const here = latest.current.get(block) ?? []
    if (here.length > 0) setOpen({ ids: here.map(({ id }) => id), at: openedFirst(here), focusNote: false })
  }, [])
  useCommands({
    'bookmark:toggle': () => void mark('bookmark', null),
    'read:highlight': () => void mark('highlight', lastColour),
    'read:highlight-1': () => void mark('highlight', 1),
    'read:highlight-2': () => void mark('highlight', 2),
    'read:highlight-3': () => void mark('highlight', 3),
    'read:highlight-4': () => void mark('highlight', 4),
    'read:note': () => void mark('highlight', lastColour, { note: true }),
    'read:copy': copy,
  })
  useClicks(scroller, byBlock, open, setOpen)
  // What was undone or removed elsewhere is no longer open.
  const stillThere = open?.ids.some((id) => marks.some((each) => each.id === id)) ?? false
  return {
    marks,
    byBlock,
    open: stillThere ? open : null,
    setOpen,
    mark,
    copy,
    here,
    toMark,
    attach: attaching === null ? null : attach,
    openBlock,
  }
}

/** A click on a highlight opens the topmost mark there, another click at the same place the next one. */
function useClicks(
  scroller: RefObject<HTMLElement | null>,
  byBlock: MarksByBlock,
  open: OpenMarks | null,
  setOpen: (open: OpenMarks | null) => void,
): void {
  useEffect(() => {
    const view = scroller.current
    const click = (event: MouseEvent) => {
      if (!(event.target instanceof Element) || event.target.closest('button, form, [role="dialog"]')) return
      if (window.getSelection()?.isCollapsed === false) return
      const place = textAt(event.clientX, event.clientY)
      const ids = place === null ? [] : idsAt(byBlock.get(place.block) ?? [], place.block, place.offset)
      if (ids.length === 0) return setOpen(null)
      const again = open !== null && open.ids.join() === ids.join()
      setOpen({ ids, at: again ? (open.at + 1) % ids.length : 0, focusNote: false })
    }
    view?.addEventListener('click', click)
    return () => view?.removeEventListener('click', click)
  }, [scroller, byBlock, open, setOpen])
}

/** The highlights over an offset, the one that is seen first. */
export function idsAt(marks: readonly ListedMark[], block: string, offset: number): readonly string[] {
  const spans = marks
    .filter(({ kind }) => kind === 'highlight')
    .flatMap(({ id, parts }) =>
      parts.filter((part) => part.block === block).map(({ position }) => ({ id, ...position })),
    )
  const ids = marksAt(spans, offset)
  // The right half of a passage's last letter is nearer to the offset after it.
  return ids.length > 0 ? ids : marksAt(spans, offset - 1)
}

/** Where a passage of a text stands. */
export function whereIs({ sections }: Briefing, blocks: ReadonlyMap<string, Block>, parts: MarkParts): Where {
  const block = blocks.get(parts[0].block)
  const section = sections.find((each) => each.blocks.includes(parts[0].block))?.title ?? null
  return { section, page: block?.page ?? null, rows: rowsOf(block, parts) }
}
