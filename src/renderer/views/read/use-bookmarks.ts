import { useQuery } from '@tanstack/react-query'
import { type RefObject, useCallback, useMemo } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { Anchor } from '../../../core/model/mark.ts'
import { appError, call } from '../../api.ts'
import { travel } from '../../state/history.ts'
import { marksList, queryClient } from '../../state/queries.ts'
import { say, sayError } from '../../state/ui.ts'
import { anchorFor, elementsIn, firstBelow, selectedIn } from './page.ts'

/** The bookmarks of the document in view: set or taken off by key, taken off at their marker. */
export function useBookmarks(briefing: Briefing, scroller: RefObject<HTMLElement | null>) {
  const { data } = useQuery(marksList)
  const marks = useMemo(
    () => data?.filter(({ document }) => document === briefing.id) ?? [],
    [data, briefing],
  )
  const marked = useMemo(() => new Set(marks.map(({ anchor }) => anchor.block)), [marks])

  const toggle = useCallback(() => {
    const anchor = scroller.current === null ? null : anchorHere(briefing, scroller.current)
    if (anchor === null) return say('Nothing was bookmarked: the selection holds no words of a paragraph.')
    const same = marks.find((mark) => sameAnchor(mark.anchor, anchor))
    if (same === undefined) void change(() => addBookmark(briefing.id, anchor))
    else void change(() => removeBookmark(same.id))
  }, [briefing, marks, scroller])

  const remove = useCallback(
    (block: string) => {
      const latest = marks.findLast(({ anchor }) => anchor.block === block)
      if (latest !== undefined) void change(() => removeBookmark(latest.id))
    },
    [marks],
  )
  return { marked, toggle, remove }
}

async function addBookmark(document: string, anchor: Anchor): Promise<string> {
  await call('marks:add', { document, kind: 'bookmark', anchor })
  return `Bookmarked. “${beginningOf(anchor.quote.exact)}”`
}

/** The first words of a passage, enough to know it by. */
function beginningOf(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40).replace(/\s+\S*$/, '')}…`
}

/** Removes a bookmark; the text that says so. */
export async function removeBookmark(id: string): Promise<string> {
  await call('marks:remove', { id })
  return 'Bookmark removed.'
}

/** Carries out a change of marks, then says it: main has stored it by then. */
export async function change(act: () => Promise<string>): Promise<void> {
  try {
    const text = await act()
    say(text, { label: 'Undo', run: () => void travel('history:undo') })
  } catch (cause) {
    sayError(appError(cause))
  }
  await queryClient.invalidateQueries({ queryKey: marksList.queryKey })
}

/** The selection; else the paragraph with the focus; else the one that is being read. */
function anchorHere(briefing: Briefing, scroller: HTMLElement): Anchor | null {
  const selected = selectedIn(scroller)
  if (selected === 'no words') return null
  const blocks = elementsIn(scroller).filter(({ dataset }) => dataset.block !== undefined)
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 4
  const focused = blocks.find((element) => element.contains(document.activeElement))
  const block = selected?.block ?? (focused ?? blocks[firstBelow(blocks, line)])?.dataset.block
  const text = briefing.blocks.find(({ id }) => id === block)?.text
  if (block === undefined || text === undefined) return null
  return anchorFor(block, text, selected?.start ?? 0, selected?.end ?? text.length)
}

function sameAnchor(a: Anchor, b: Anchor): boolean {
  return a.block === b.block && a.position.start === b.position.start && a.position.end === b.position.end
}
