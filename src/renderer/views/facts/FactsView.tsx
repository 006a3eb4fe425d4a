import { useRef, useState } from 'react'
import type { Card } from '../../../core/model/card.ts'
import { type Briefing, isDeck } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { primaryOf } from '../../../core/text/language.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { EmptyState } from '../../components/EmptyState.tsx'
import { LanguageNote } from '../../components/LanguageNote.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { useHalf } from '../../state/half.ts'
import { showPassage } from '../../state/open.ts'
import { go, openDialog } from '../../state/ui.ts'
import { everything, type LedgerEntryRow } from './arrange.ts'
import { CardDialog } from './CardDialog.tsx'
import { FactDialog } from './FactDialog.tsx'
import styles from './FactsView.module.css'
import { Ledger } from './Ledger.tsx'
import { LedgerHead } from './LedgerHead.tsx'
import { LedgerTools } from './LedgerTools.tsx'
import { MakeCards } from './MakeCards.tsx'
import { OwnCards } from './OwnCards.tsx'
import { Timeline } from './Timeline.tsx'
import { thinDeck } from './thin-deck.ts'
import { useLedger } from './use-ledger.ts'

/** The facts of the open document with their proof: to be checked, put right, and followed into the text. */
export function FactsView({ briefing }: { readonly briefing: Briefing }) {
  const list = useRef<HTMLDivElement>(null)
  const ledger = useLedger(briefing, list)
  const { entries, view } = ledger
  const [editing, setEditing] = useState<string | null>(null)
  /** The card of the user's own that is edited; 'new' for one that is made. */
  const [card, setCard] = useState<Card | 'new' | null>(null)
  const edited = entries.find(({ fact }) => fact.id === editing)
  return (
    <Place
      onScroll={({ currentTarget: view }) => {
        const isNear = view.scrollTop + 2 * view.clientHeight > view.scrollHeight
        if (isNear && ledger.hasMore) ledger.more()
      }}
    >
      <div ref={list} className={shared.column}>
        <LedgerHead
          view={entries.length > 0 ? view : null}
          onView={ledger.show}
          onAdd={() => setCard('new')}
        />
        {ledger.data !== null &&
          entries.length === 0 &&
          (isDeck(briefing.source.kind) ? <DeckFacts /> : <NoFacts language={briefing.source.language} />)}
        {entries.length > 0 && <Facts briefing={briefing} ledger={ledger} onEdit={setEditing} />}
        <OwnCards
          cards={ledger.loose}
          length={ledger.looseLength}
          onMore={ledger.moreLoose}
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

/** What a deck asks, its notes say. */
const DeckFacts = () => <EmptyState text={messages.facts.ofDeck} />

function NoFacts({ language }: { readonly language: string }) {
  return (
    <EmptyState text={messages.facts.none} action={{ label: messages.facts.goToRead, run: () => go('read') }}>
      <LanguageNote language={language} />
    </EmptyState>
  )
}

interface FactsProps {
  readonly briefing: Briefing
  readonly ledger: ReturnType<typeof useLedger>
  readonly onEdit: (fact: string) => void
}

function Facts({ briefing, ledger, onEdit }: FactsProps) {
  const { data, entries, shown, view, want } = ledger
  const box = useRef<HTMLInputElement>(null)
  const keepsFocus = useHalf() === 'beside'
  useCommands({ 'find:open': () => box.current?.select() })
  const show = ({ fact }: LedgerEntry) =>
    void showPassage(briefing.id, fact.block, [{ start: fact.start, end: fact.end }], { keepsFocus })
  const { language, words } = briefing.source
  const hasSpare = entries.some(({ spare }) => spare)
  const thin =
    data === null || primaryOf(language) !== 'en' ? null : thinDeck(words, data.cards.length, hasSpare)
  return (
    <>
      <LedgerTools
        box={box}
        entries={entries}
        sections={briefing.sections}
        wanted={ledger.wanted}
        want={want}
      />
      <div className={styles.counted}>
        <p className={styles.count} role="status">
          {view === 'table' ? countText(entries, shown.length) : messages.facts.dated(datedOf(shown))}
        </p>
        {view === 'table' && <MakeCards document={briefing.id} rows={shown} />}
        {shown.length > 0 && (
          <Button
            kind="link"
            onClick={() =>
              openDialog({ kind: 'export', what: 'facts', shown: shown.map(({ entry }) => entry.fact.id) })
            }
          >
            {messages.facts.exportThese}
          </Button>
        )}
      </div>
      {thin !== null && <p className={styles.thin}>{thin}</p>}
      <LanguageNote language={language} className={styles.thin} />
      {shown.length === 0 && (
        <p className={styles.none}>
          {messages.facts.nothingFits}{' '}
          <Button kind="link" onClick={() => want(everything)}>
            {messages.facts.showAll}
          </Button>
        </p>
      )}
      {view === 'table' && shown.length > 0 && (
        <Ledger
          document={briefing.id}
          language={language}
          rows={shown.slice(0, ledger.length)}
          sort={ledger.sort}
          filter={box}
          onSort={ledger.setSort}
          onShow={show}
          onEdit={onEdit}
        />
      )}
      {view === 'timeline' && shown.length > 0 && <Timeline rows={shown} language={language} onShow={show} />}
      {view === 'table' && ledger.hasMore && (
        <Button kind="link" onClick={ledger.more}>
          {messages.common.showMore}
        </Button>
      )}
    </>
  )
}

const datedOf = (rows: readonly LedgerEntryRow[]): number =>
  rows.filter(({ value }) => value?.kind === 'date').length

/** How many facts are shown, and how many of all were judged. */
function countText(entries: readonly LedgerEntry[], shown: number): string {
  const number = (state: LedgerEntry['state']) => entries.filter((entry) => entry.state === state).length
  return messages.facts.counted(shown, number('accepted'), number('rejected'), entries.length)
}
