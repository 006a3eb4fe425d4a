import { useQuery } from '@tanstack/react-query'
import { type RefObject, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Card } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { appError } from '../../api.ts'
import { useListed } from '../../components/use-listed.ts'
import { usePrinting } from '../../state/print.ts'
import { factsList } from '../../state/queries.ts'
import { sayError } from '../../state/ui.ts'
import { everything, filterRows, type LedgerFilter, type LedgerSort, rowsOf, sortRows } from './arrange.ts'

/** Rows drawn at once; more come as the place is scrolled to its end. */
const pageLength = 200

const bySection: LedgerSort = { by: 'section', down: false }
/** For a rejected fact that is to be shown. */
const unfiltered: LedgerFilter = { ...everything, state: 'all' }

const noCards: readonly Card[] = []
const nothing: readonly LedgerEntry[] = []

export type LedgerView = 'table' | 'timeline'

/** The facts of a document and its cards without one: what is wanted of them, in what order, and how much is drawn. */
export function useLedger(briefing: Briefing, list: RefObject<HTMLElement | null>) {
  const { data, error, isFetching } = useQuery(factsList(briefing.id))
  const entries = data?.entries ?? nothing
  const loose = data?.loose ?? noCards
  const [wanted, setWanted] = useState<LedgerFilter>(everything)
  const [sort, setSort] = useState<LedgerSort>(bySection)
  const [view, setView] = useState<LedgerView>('table')
  const [drawn, setLength] = useState(pageLength)
  const isPrinting = usePrinting((printing) => printing.isPrinting)
  const [looseLength, setLooseLength] = useState(pageLength)
  // Typing is never held up by a long ledger.
  const later = useDeferredValue(wanted)
  const { sections, blocks } = briefing
  const rows = useMemo(() => rowsOf({ sections, blocks }, entries), [sections, blocks, entries])
  const shown = useMemo(() => sortRows(filterRows(rows, later), sort), [rows, later, sort])
  const length = isPrinting ? shown.length : drawn
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  const looseAt = (id: string) => loose.findIndex((each) => each.id === id)
  const rowAt = (id: string) =>
    rows.findIndex(({ entry: { fact, cards } }) => fact.id === id || cards.some(({ card }) => card.id === id))
  const revealLoose = (id: string) => {
    setLooseLength(Math.max(looseLength, looseAt(id) + 1))
    return id
  }
  const revealRow = (at: number) => {
    const fitting = rows[at]?.entry.state === 'rejected' ? unfiltered : everything
    if (wanted !== fitting) setWanted(fitting)
    if (later !== fitting) return null
    setView('table')
    setSort(bySection)
    setLength(Math.max(length, at + 1))
    return rows[at]?.entry.fact.id ?? null
  }
  useListed({
    list,
    isFetching,
    error,
    has: (id) => looseAt(id) !== -1 || rowAt(id) !== -1,
    gone: messages.facts.gone,
    reveal: (id) => (looseAt(id) === -1 ? revealRow(rowAt(id)) : revealLoose(id)),
  })
  return {
    /** Null until they are there. */
    data: data ?? null,
    entries,
    loose,
    wanted,
    want: (change: Partial<LedgerFilter>) => {
      setWanted({ ...wanted, ...change })
      setLength(pageLength)
    },
    sort,
    setSort,
    view,
    show: (view: LedgerView) => {
      setView(view)
      setLength(pageLength)
    },
    shown,
    length,
    hasMore: length < shown.length,
    more: () => setLength(length + pageLength),
    looseLength,
    moreLoose: () => setLooseLength(looseLength + pageLength),
  }
}
