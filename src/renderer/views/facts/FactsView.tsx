import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Card } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { type FactType, factTypes } from '../../../core/model/fact.ts'
import { appError } from '../../api.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { count } from '../../components/format.ts'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { useListed } from '../../components/use-listed.ts'
import { chooseCards } from '../../state/cards.ts'
import { typeNames } from '../../state/facts.ts'
import { showPassage } from '../../state/open.ts'
import { factsList } from '../../state/queries.ts'
import { go, openDialog, sayError } from '../../state/ui.ts'
import {
  everything,
  filterRows,
  type Row,
  rowsOf,
  type Sort,
  type StateWanted,
  sortRows,
  type Wanted,
} from './arrange.ts'
import { CardDialog } from './CardDialog.tsx'
import { FactDialog } from './FactDialog.tsx'
import styles from './FactsView.module.css'
import { Ledger } from './Ledger.tsx'
import { MakeCards } from './MakeCards.tsx'
import { OwnCards } from './OwnCards.tsx'
import { Timeline } from './Timeline.tsx'
import { thinDeck } from './thin-deck.ts'

const stateLabels: Readonly<Record<StateWanted, string>> = {
  kept: 'All but rejected',
  open: 'Not judged yet',
  accepted: 'Accepted',
  rejected: 'Rejected',
  changed: 'Edited or added',
  bare: 'Without a card',
  all: 'Everything',
}

/** Rows drawn at once; more come as the place is scrolled to its end. */
const pageLength = 200

const bySection: Sort = { by: 'section', down: false }
/** For a rejected fact that is to be shown. */
const unfiltered: Wanted = { ...everything, state: 'all' }

const noCards: readonly Card[] = []
const nothing: readonly LedgerEntry[] = []

/** The facts of the open document with their proof: to be checked, put right, and followed into the text. */
export function FactsView({ briefing }: { readonly briefing: Briefing }) {
  const { data, error, isFetching } = useQuery(factsList(briefing.id))
  const entries = data?.entries ?? nothing
  const [wanted, setWanted] = useState<Wanted>(everything)
  const [sort, setSort] = useState<Sort>(bySection)
  const [view, setView] = useState<'table' | 'timeline'>('table')
  const [length, setLength] = useState(pageLength)
  const [editing, setEditing] = useState<string | null>(null)
  /** The card of the user's own that is edited; 'new' for one that is made. */
  const [card, setCard] = useState<Card | 'new' | null>(null)
  const [cardsLength, setCardsLength] = useState(pageLength)
  const box = useRef<HTMLInputElement>(null)
  // Typing is never held up by a long ledger.
  const later = useDeferredValue(wanted)
  const { sections, blocks } = briefing
  const rows = useMemo(() => rowsOf({ sections, blocks }, entries), [sections, blocks, entries])
  const shown = useMemo(() => sortRows(filterRows(rows, later), sort), [rows, later, sort])
  const types = useMemo(
    () => factTypes.filter((type) => entries.some(({ fact }) => fact.type === type)),
    [entries],
  )
  useCommands({ 'find:open': () => box.current?.select() })
  useEffect(() => {
    if (error !== null) sayError(appError(error))
  }, [error])
  const want = (change: Partial<Wanted>) => {
    setWanted({ ...wanted, ...change })
    setLength(pageLength)
  }
  const looseAt = (id: string) => data?.loose.findIndex((each) => each.id === id) ?? -1
  const rowAt = (id: string) =>
    rows.findIndex(({ entry: { fact, cards } }) => fact.id === id || cards.some(({ card }) => card.id === id))
  useListed({
    isFetching,
    error,
    has: (id) => looseAt(id) !== -1 || rowAt(id) !== -1,
    gone: 'That key fact or card is no longer there.',
    reveal: (id) => {
      const loose = looseAt(id)
      if (loose !== -1) {
        setCardsLength(Math.max(cardsLength, loose + 1))
        return id
      }
      const at = rowAt(id)
      const fitting = rows[at]?.entry.state === 'rejected' ? unfiltered : everything
      if (wanted !== fitting) setWanted(fitting)
      if (later !== fitting) return null
      setView('table')
      setSort(bySection)
      setLength(Math.max(length, at + 1))
      return rows[at]?.entry.fact.id ?? null
    },
  })
  const show = ({ fact }: LedgerEntry) =>
    void showPassage(briefing.id, fact.block, [{ start: fact.start, end: fact.end }])
  const thin =
    data === undefined
      ? null
      : thinDeck(
          briefing.source.words,
          data.cards.length,
          entries.some(({ spare }) => spare),
        )
  const edited = entries.find(({ fact }) => fact.id === editing)
  return (
    <Place
      onScroll={({ currentTarget: view }) => {
        if (view.scrollTop + 2 * view.clientHeight > view.scrollHeight && length < shown.length)
          setLength(length + pageLength)
      }}
    >
      <div className={`${shared.column} ${styles.column}`}>
        <div className={`${shared.head} ${styles.head}`}>
          <h1>Key facts</h1>
          <div className={styles.cards}>
            <Button onClick={() => setCard('new')}>Add a card</Button>
            <Button onClick={() => void chooseCards()}>Import cards…</Button>
            <Button onClick={() => openDialog({ kind: 'export', what: 'cards', shown: null })}>
              Export cards…
            </Button>
          </div>
          {entries.length > 0 && (
            <fieldset className={styles.views} aria-label="View">
              {(['table', 'timeline'] as const).map((each) => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={view === each}
                  onClick={() => {
                    setView(each)
                    setLength(pageLength)
                  }}
                >
                  {each === 'table' ? 'Table' : 'Timeline'}
                </button>
              ))}
            </fieldset>
          )}
        </div>
        {data !== undefined && entries.length === 0 && (
          <div className={`${shared.empty} ${styles.empty}`}>
            <p>
              No key facts were found in this document. In Read, select the words of a fact and press C to add
              one of your own.
            </p>
            <Button onClick={() => go('read')}>Go to Read</Button>
          </div>
        )}
        {entries.length > 0 && (
          <>
            <div className={`${shared.tools} ${styles.tools}`}>
              <input
                ref={box}
                type="search"
                aria-label="Filter key facts"
                placeholder="Filter key facts"
                value={wanted.words}
                onChange={(event) => want({ words: event.target.value })}
              />
              <select
                aria-label="Type"
                value={wanted.type ?? ''}
                onChange={(event) =>
                  want({ type: event.target.value === '' ? null : (event.target.value as FactType) })
                }
              >
                <option value="">Any type</option>
                {types.map((type) => (
                  <option key={type} value={type}>
                    {typeNames[type]}
                  </option>
                ))}
              </select>
              <select
                aria-label="Section"
                value={wanted.section ?? ''}
                onChange={(event) => want({ section: event.target.value === '' ? null : event.target.value })}
              >
                <option value="">Any section</option>
                {sections.map(
                  ({ id, title }) =>
                    title !== null && (
                      <option key={id} value={id}>
                        {title}
                      </option>
                    ),
                )}
              </select>
              <select
                aria-label="State"
                value={wanted.state}
                onChange={(event) => want({ state: event.target.value as StateWanted })}
              >
                {Object.entries(stateLabels).map(([state, label]) => (
                  <option key={state} value={state}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
            <div className={styles.counted}>
              <p className={styles.count} role="status">
                {view === 'table' ? countText(entries, shown.length) : count(datedOf(shown), 'dated fact')}
              </p>
              {view === 'table' && <MakeCards document={briefing.id} rows={shown} />}
            </div>
            {thin !== null && <p className={styles.thin}>{thin}</p>}
            {shown.length === 0 && (
              <p className={styles.none}>
                Nothing fits.{' '}
                <Button kind="link" onClick={() => want(everything)}>
                  Show all key facts
                </Button>
              </p>
            )}
            {view === 'table' && shown.length > 0 && (
              <Ledger
                document={briefing.id}
                rows={shown.slice(0, length)}
                sort={sort}
                filter={box}
                onSort={setSort}
                onShow={show}
                onEdit={setEditing}
              />
            )}
            {view === 'timeline' && shown.length > 0 && <Timeline rows={shown} onShow={show} />}
            {view === 'table' && length < shown.length && (
              <Button kind="link" onClick={() => setLength(length + pageLength)}>
                Show more
              </Button>
            )}
          </>
        )}
        <OwnCards
          cards={data?.loose ?? noCards}
          length={cardsLength}
          onMore={() => setCardsLength(cardsLength + pageLength)}
          onEdit={setCard}
        />
      </div>
      {card !== null && (
        <CardDialog briefing={briefing} card={card === 'new' ? null : card} onClose={() => setCard(null)} />
      )}
      {edited !== undefined && (
        <FactDialog briefing={briefing} entry={edited} onClose={() => setEditing(null)} />
      )}
    </Place>
  )
}

const datedOf = (rows: readonly Row[]): number => rows.filter(({ value }) => value?.kind === 'date').length

/** "113 facts, 4 accepted, 1 rejected", or how many of them are shown. */
function countText(entries: readonly LedgerEntry[], shown: number): string {
  const number = (state: LedgerEntry['state']) => entries.filter((entry) => entry.state === state).length
  const [accepted, rejected] = [number('accepted'), number('rejected')]
  const kept = entries.length - rejected
  return [
    shown === kept ? count(kept, 'fact') : `${shown} of ${count(entries.length, 'fact')}`,
    ...(accepted > 0 ? [`${accepted} accepted`] : []),
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
  ].join(', ')
}
