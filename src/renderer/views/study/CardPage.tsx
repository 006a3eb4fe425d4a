import { useQuery } from '@tanstack/react-query'
import { Star } from 'lucide-react'
import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import type { Rating } from '../../../core/model/rating.ts'
import type { StudyCounts } from '../../../core/model/study.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { StudyCard } from '../../../shared/contract/study.ts'
import { formatIsoDate, formatMinutes, formatNumber } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { PageLink } from '../../components/PageLink.tsx'
import { Parts } from '../../components/Parts.tsx'
import { Phrase } from '../../components/Phrase.tsx'
import { useCalled } from '../../state/apart.ts'
import { menuKey } from '../../state/keys.ts'
import { showOverview } from '../../state/study-session.ts'
import { cardsChanged } from '../../state/versions.ts'
import { PracticeEntry } from '../practice/PracticeEntry.tsx'
import { CardFront } from './CardFront.tsx'
import styles from './CardPage.module.css'

/** The rating that an answer deserves, by what was typed or ticked. */
export interface Suggestion {
  readonly rating: Rating
  /** Whether it takes the focus. */
  readonly leads: boolean
}

interface Props {
  readonly current: StudyCard
  /** Whether cards of all documents come. */
  readonly overAll: boolean
  /** What the part is called that is studied; null for none. */
  readonly partName: string | null
  /** What can be practised from here. */
  readonly practice: Subject
  readonly counts: StudyCounts
  readonly shown: boolean
  readonly busy: boolean
  readonly canUndo: boolean
  readonly suggestion: Suggestion | null
  /** Where the answer is typed; null where it is only thought of. */
  readonly typed: ReactNode
  readonly answer: ReactNode
  readonly onShow: () => void
  readonly onRate: (rating: Rating) => void
  readonly onUndo: () => void
  /** Null where there is no source to show. */
  readonly onSource: (() => void) | null
  /** The printed page that says it; null where there is none. */
  readonly onPage: { readonly page: number; readonly onShow: () => void } | null
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void
}

/** In the order of their numbers. */
const ratings = ['again', 'hard', 'good', 'easy'] as const

/** One page: context, prompt, answer, source, ratings. Nothing jumps when the answer shows, where there is room for it. */
export function CardPage({
  current,
  overAll,
  partName,
  practice,
  counts,
  shown,
  busy,
  canUndo,
  suggestion,
  typed,
  answer,
  onShow,
  onRate,
  onUndo,
  onSource,
  onPage,
  onMenu,
}: Props) {
  const { card, intervals, kind } = current
  const region = useRef<HTMLElement>(null)
  const best = useRef<HTMLButtonElement>(null)
  const back = useRef<HTMLDivElement>(null)
  // The card has the focus, so that Space and Enter are its own and a reader hears where it is.
  const types = typed !== null
  useEffect(() => {
    if (!types) region.current?.focus({ preventScroll: true })
  }, [types])
  useEffect(() => {
    if (suggestion?.leads === true) best.current?.focus({ preventScroll: true })
  }, [suggestion])
  // In a low window it would stand below what is seen.
  useLayoutEffect(() => {
    if (shown) back.current?.firstElementChild?.scrollIntoView({ block: 'nearest' })
  }, [shown])
  return (
    <section ref={region} className={styles.card} aria-label={messages.study.card.label} tabIndex={-1}>
      <div className={styles.head}>
        <Button kind="link" onClick={showOverview}>
          {overAll ? messages.study.allDocuments : messages.study.overview}
        </Button>
      </div>
      <div className={styles.text}>
        <Context current={current} partName={partName} />
        <CardFront card={card} isAnswered={shown} />
        {typed}
        {shown && (
          <div ref={back} className={styles.back} data-answer>
            {answer}
            <Source current={current} />
            <Was current={current} />
            {onSource !== null && (
              <Button kind="link" className={styles.source} onClick={onSource}>
                {messages.study.readInPlace}
              </Button>
            )}
            {onPage !== null && <PageLink {...onPage} className={styles.source} />}
          </div>
        )}
      </div>
      <div className={styles.foot}>
        {shown ? (
          <div className={styles.ratings}>
            {ratings.map((name, index) => (
              <button
                key={name}
                ref={suggestion?.rating === index + 1 ? best : null}
                type="button"
                data-suggested={suggestion?.rating === index + 1 || undefined}
                disabled={busy}
                // The second half of a double click on "Show answer" is no rating.
                onClick={({ detail }) => detail <= 1 && onRate((index + 1) as Rating)}
              >
                <span className={styles.name}>{messages.study.ratings[name]}</span>
                <span className={styles.interval}>{formatMinutes(intervals[index] ?? 0)}</span>
                <kbd aria-hidden>{menuKey(`study:${name}`)}</kbd>
              </button>
            ))}
          </div>
        ) : (
          <button type="button" className={styles.show} onClick={onShow}>
            {messages.study.card.showAnswer}
          </button>
        )}
        <div className={styles.counts}>
          <Count label={messages.study.new} value={counts.new} current={kind === 'new'} />
          <Count label={messages.study.learning} value={counts.learning} current={kind === 'learning'} />
          <Count label={messages.study.due} value={counts.due} current={kind === 'due'} />
          <Button
            kind="link"
            className={styles.more}
            aria-haspopup="menu"
            title={messages.study.card.moreTitle}
            onClick={({ currentTarget }) => {
              const { left, top } = currentTarget.getBoundingClientRect()
              onMenu({ x: left, y: top - 4 })
            }}
          >
            {messages.study.card.more}
          </Button>
          <PracticeEntry subject={practice} />
          <Button kind="link" title={menuKey('study:undo')} disabled={!canUndo} onClick={onUndo}>
            {messages.study.undoRating}
          </Button>
        </div>
      </div>
    </section>
  )
}

/** Where the card is from, and what is to be known of it. */
function Context({ current, partName }: Pick<Props, 'current' | 'partName'>) {
  const { card, document, documentTitle, date, marked, leech } = current
  const title = useCalled()(document, documentTitle)
  const changes = useQuery(cardsChanged(document)).data
  // Once it is known as it is now, what it was is told with its answer alone.
  const isChanged = changes?.cards[card.id] !== undefined && current.kind !== 'due'
  // The section that is studied stands above the card already.
  const { section } = card.context
  const isNamed = section !== null && partName === messages.parts.nameOfSection(section)
  const parts = [isNamed ? null : section, title, date === null ? null : formatIsoDate(date)]
  return (
    <p className={styles.context}>
      {marked && (
        <Star size={12} className={styles.star} role="img" aria-label={messages.study.card.marked} />
      )}
      <Parts parts={parts} />
      {changes !== undefined && isChanged && (
        <span className={styles.changed}>
          {' '}
          · {messages.study.card.changed(changes.date, changes.addedAt)}
        </span>
      )}
      {leech && <span className={styles.leech}> · {messages.study.card.leech}</span>}
    </p>
  )
}

/** What the version before said in place of the answer, where that is another one. */
function Was({ current: { card, document } }: { readonly current: StudyCard }) {
  const changes = useQuery(cardsChanged(document)).data
  const was = changes?.cards[card.id]
  if (changes === undefined || was === undefined) return null
  return (
    <div className={styles.was}>
      <p>
        <Phrase of={messages.study.card.changedFrom(changes.date, changes.addedAt, <del>{was.was}</del>)} />
      </p>
      <q dir="auto">{was.sentence}</q>
    </div>
  )
}

/** The sentence the card was made from, with its fact underlined. */
function Source({ current: { card, source } }: { readonly current: StudyCard }) {
  if (card.sentence === null) return <p className={styles.gone}>{messages.study.card.noPlace}</p>
  if (source === null) return <p className={styles.gone}>{messages.study.card.sentenceGone}</p>
  const { text, sentence, fact } = source
  const { start, end } = sentence
  if (fact === null)
    return (
      <blockquote className={styles.sentence} dir="auto">
        {text.slice(start, end)}
      </blockquote>
    )
  return (
    <blockquote className={styles.sentence} dir="auto">
      {text.slice(start, fact.start)}
      <u>{text.slice(fact.start, fact.end)}</u>
      {text.slice(fact.end, end)}
    </blockquote>
  )
}

function Count({
  label,
  value,
  current,
}: {
  readonly label: string
  readonly value: number
  readonly current: boolean
}) {
  return (
    <span className={styles.count} aria-current={current || undefined}>
      {label} <b>{formatNumber(value)}</b>
    </span>
  )
}
