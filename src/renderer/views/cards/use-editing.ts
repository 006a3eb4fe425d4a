import { useRef, useState } from 'react'
import type { BrowsedCard } from '../../../core/model/browse.ts'
import type { CardDraft } from '../facts/EditCardForm.tsx'
import { namedIn, nameOf } from './chosen.ts'
import type { Cards } from './use-cards.ts'

/** The card that is edited in its row. Words that are half written stay, wherever its row goes. */
export function useEditing() {
  const [card, setCard] = useState<BrowsedCard | null>(null)
  const last = useRef({ list: '', row: 0 })
  /** Words that are half written, by the names of their cards: another row may be opened before they are saved. */
  const drafts = useRef(new Map<string, CardDraft>())
  const name = card === null ? '' : nameOf(namedIn(card))
  return {
    /** Null while none is. */
    card,
    open: (wanted: BrowsedCard | undefined) => setCard(wanted ?? null),
    /** Ends it: its words are saved, or given up. */
    close: () => {
      drafts.current.delete(name)
      setCard(null)
    },
    draft: () => drafts.current.get(name),
    keep: (draft: CardDraft) => void drafts.current.set(name, draft),
    /** The row that it stands in; -1, above all others, where it is not among what is found. */
    rowIn: ({ data, filter, sort }: Pick<Cards, 'data' | 'filter' | 'sort'>): number => {
      if (card === null || data === null) return -1
      const at = data.cards.findIndex((each) => nameOf(namedIn(each)) === nameOf(namedIn(card)))
      const list = JSON.stringify([filter, sort])
      if (at !== -1) last.current = { list, row: data.from + at }
      // Scrolled out of the stretch that is known, it is where it was.
      return last.current.list === list ? last.current.row : -1
    },
  }
}

export type Editing = ReturnType<typeof useEditing>
