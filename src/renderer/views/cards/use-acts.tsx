import {
  BookOpen,
  CalendarDays,
  CalendarPlus,
  CirclePause,
  CirclePlay,
  type LucideIcon,
  Moon,
  Pencil,
  RotateCcw,
  Star,
  StarOff,
  Sun,
  Tags,
  Trash2,
} from 'lucide-react'
import { useState } from 'react'
import type { CardAct, ChosenCard } from '../../../shared/contract/cards.ts'
import { messages } from '../../../shared/messages/messages.ts'
import type { MenuItem } from '../../components/Menu.tsx'
import { changeCards } from '../../state/cards.ts'
import { useHalf } from '../../state/half.ts'
import { showPassage } from '../../state/open.ts'
import type { Cards } from './use-cards.ts'
import type { Editing } from './use-editing.ts'

/** What is asked before it is done. */
export type Asked = 'tag' | 'postpone' | 'due'

interface MenuPlace {
  readonly at: { readonly x: number; readonly y: number }
  readonly byKey: boolean
}

/** What can be done with the cards that are chosen, and what of it is on screen. */
export function useActs(cards: Cards, editing: Editing) {
  const [asked, setAsked] = useState<{ readonly what: Asked; readonly cards: readonly ChosenCard[] } | null>(
    null,
  )
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const { filter, active, rowAt } = cards
  const act = async (of: readonly ChosenCard[], change: CardAct) => {
    if (of.length === 0) return
    const isDone = await changeCards(of, change)
    // What may have left the list is out of sight: nothing more is done with it unseen.
    const leaves = change.kind === 'delete' || filter.state !== null || filter.tag !== null
    if (isDone && leaves) cards.chooseNone()
  }
  const doing = (kind: Exclude<CardAct['kind'], Asked>) => () => void act(cards.subject(), { kind })
  const asking = (what: Asked) => () => {
    const of = cards.subject()
    if (of.length > 0) setAsked({ what, cards: of })
  }
  const words = messages.cards.acts
  const keepsFocus = useHalf() === 'beside'
  const edit = () => editing.open(rowAt(active))
  const readInPlace = () => {
    const row = rowAt(active)
    const block = row?.card.block ?? null
    const sentence = row?.card.sentence ?? null
    if (row !== undefined && block !== null)
      void showPassage(row.document, block, sentence === null ? [] : [sentence], { keepsFocus })
  }
  return {
    asked,
    closeAsked: () => setAsked(null),
    answer: (change: CardAct) => {
      if (asked !== null) void act(asked.cards, change)
      setAsked(null)
    },
    menu,
    openMenu: (at: MenuPlace['at'], byKey: boolean) => setMenu({ at, byKey }),
    closeMenu: () => setMenu(null),
    edit,
    readInPlace,
    suspend: doing('suspend'),
    bury: doing('bury'),
    mark: doing('mark'),
    tag: asking('tag'),
    delete: doing('delete'),
    /** What is needed most, in sight. */
    first: [
      { label: words.suspend, run: doing('suspend') },
      { label: words.bury, run: doing('bury') },
      { label: words.mark, run: doing('mark') },
      { label: words.tags, run: asking('tag') },
    ],
    groups: [
      [item(Pencil, words.edit, edit, 'E'), item(BookOpen, words.readInPlace, readInPlace, 'S')],
      [
        item(CirclePause, words.suspend, doing('suspend'), '@'),
        item(CirclePlay, words.unsuspend, doing('unsuspend')),
        item(Moon, words.buryUntilTomorrow, doing('bury'), '-'),
        item(Sun, words.unbury, doing('unbury')),
      ],
      [
        item(Star, words.mark, doing('mark'), '*'),
        item(StarOff, words.unmark, doing('unmark')),
        item(Tags, words.tags, asking('tag'), '#'),
      ],
      [
        item(CalendarPlus, words.postpone, asking('postpone')),
        item(CalendarDays, words.setDay, asking('due')),
        item(RotateCcw, words.reset, doing('reset')),
      ],
      [item(Trash2, words.delete, doing('delete'), 'Delete')],
    ],
  }
}

const item = (Icon: LucideIcon, label: string, run: () => void, keys?: string): MenuItem => ({
  label,
  glyph: <Icon size={16} aria-hidden />,
  run,
  ...(keys !== undefined && { keys }),
})

export type CardActs = ReturnType<typeof useActs>
