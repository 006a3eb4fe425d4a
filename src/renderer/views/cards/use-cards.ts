import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { allCards, type BrowsedCard, type CardFilter, type CardSort } from '../../../core/model/browse.ts'
import type { ChosenCard } from '../../../shared/contract/cards.ts'
import { appError } from '../../api.ts'
import { cardNames, useWanted } from '../../state/cards.ts'
import { trying } from '../../state/open.ts'
import { cardFacets, cardsLength, cardsList } from '../../state/queries.ts'
import { sayError } from '../../state/ui.ts'
import { type Choice, choiceOf, namedIn, noChoice, only, rangeTo, toggled } from './chosen.ts'

/**
 * The cards of the library: what is wanted of them, the stretch that is in view, and which are chosen.
 *
 * @param ofDocument the document whose cards are wanted, whatever else is; null for those of all
 */
export function useCards(ofDocument: string | null) {
  const [filter, setFilter] = useState<CardFilter>(
    ofDocument === null ? allCards : { ...allCards, document: ofDocument },
  )
  const [sort, setSort] = useState<CardSort>('place')
  const [first, setFirst] = useState(0)
  const [choice, setChoice] = useState<Choice>(noChoice)
  // Typing is never held up by the list.
  const later = useDeferredValue(filter)
  useEffect(() => useWanted.setState({ filter: later, sort }), [later, sort])
  const half = cardsLength / 2
  const { data, error, isPlaceholderData } = useQuery(cardsList(later, sort, Math.floor(first / half) * half))
  const { data: facets, error: facetsError } = useQuery(cardFacets(filter.document))
  useEffect(() => {
    const failed = error ?? facetsError
    if (failed !== null) sayError(appError(failed))
  }, [error, facetsError])
  const found = data?.found ?? 0
  const rowAt = (row: number): BrowsedCard | undefined => data?.cards[row - data.from]
  // What comes late of what was asked for another list is not of this one.
  const asked = useRef(0)
  const begin = () => {
    asked.current += 1
    setChoice(noChoice)
    setFirst(0)
  }
  /** Chooses some of all that are found, which only main knows. */
  const chooseNames = async (of: (all: readonly ChosenCard[]) => readonly ChosenCard[], active: number) => {
    asked.current += 1
    const mine = asked.current
    await trying(async () => {
      const names = of(await cardNames(later, sort))
      if (asked.current === mine) setChoice((now) => ({ ...now, chosen: choiceOf(names), active }))
    })
  }
  const chooseTo = (row: number) => {
    const [from, to] = rangeTo(choice, row)
    const rows = Array.from({ length: to - from + 1 }, (_, at) => rowAt(from + at))
    if (rows.includes(undefined)) return void chooseNames((all) => all.slice(from, to + 1), row)
    asked.current += 1
    const chosen = choiceOf(rows.flatMap((card) => (card === undefined ? [] : [namedIn(card)])))
    setChoice({ ...choice, chosen, active: row })
  }
  const withRow = (row: number, change: (card: ChosenCard) => Choice) => {
    const card = rowAt(row)
    if (card === undefined) return
    asked.current += 1
    setChoice(change(namedIn(card)))
  }
  // What is deleted or put elsewhere may leave fewer rows than the keys have come down.
  const active = Math.min(choice.active, Math.max(0, found - 1))
  const current = rowAt(active)
  return {
    /** Null until they are there. */
    data: data ?? null,
    facets: facets ?? null,
    /** Whether what stands there is of what was asked for before. */
    isLate: later !== filter || isPlaceholderData,
    found,
    rowAt,
    ofDocument,
    filter,
    want: (change: Partial<CardFilter>) => {
      setFilter({ ...filter, ...change, ...(ofDocument !== null && { document: ofDocument }) })
      begin()
    },
    sort,
    sortBy: (order: CardSort) => {
      setSort(order)
      begin()
    },
    /** Tells which row is the first in view. */
    setFirst,
    chosen: choice.chosen,
    active,
    /** Moves the keys to a row; what is chosen stays. */
    move: (row: number) => setChoice({ ...choice, active: row, anchor: row }),
    toggle: (row: number) => withRow(row, (card) => toggled(choice, row, card)),
    chooseOnly: (row: number) => withRow(row, (card) => only(row, card)),
    /** From where the last choice was made to a row. */
    chooseTo,
    chooseAll: () => void chooseNames((all) => all, active),
    chooseNone: () => setChoice({ ...noChoice, active, anchor: active }),
    /** Puts the choice at a card that is found. */
    put: (row: number, card: ChosenCard) => setChoice(only(row, card)),
    /** What an act is about: what is chosen, else the card that the keys are at. */
    subject: (): readonly ChosenCard[] => {
      if (choice.chosen.size > 0) return [...choice.chosen.values()]
      return current === undefined ? [] : [namedIn(current)]
    },
  }
}

export type Cards = ReturnType<typeof useCards>
