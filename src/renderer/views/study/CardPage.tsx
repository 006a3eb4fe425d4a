import { useEffect, useRef } from 'react'
import { type Card, gap } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { Rating, StudyCard, StudyCounts } from '../../../shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { formatIsoDate, formatMinutes } from '../../components/format.ts'
import styles from './CardPage.module.css'

interface Props {
  readonly briefing: Briefing
  readonly current: StudyCard
  readonly counts: StudyCounts
  readonly shown: boolean
  readonly busy: boolean
  readonly canUndo: boolean
  readonly onShow: () => void
  readonly onRate: (rating: Rating) => void
  readonly onUndo: () => void
  readonly onSource: () => void
}

const ratingNames = ['Again', 'Hard', 'Good', 'Easy'] as const

/** One page: context, prompt, answer, source, ratings. Nothing jumps when the answer shows. */
export function CardPage({
  briefing,
  current,
  counts,
  shown,
  busy,
  canUndo,
  onShow,
  onRate,
  onUndo,
  onSource,
}: Props) {
  const { card, intervals, kind } = current
  const region = useRef<HTMLElement>(null)
  // The card has the focus, so that Space and Enter are its own and a reader hears where it is.
  useEffect(() => region.current?.focus({ preventScroll: true }), [])
  return (
    <section ref={region} className={styles.card} aria-label="Card" tabIndex={-1}>
      <div className={styles.text}>
        <p className={styles.context}>
          {[card.context.section, briefing.title, contextDate(briefing, card)]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        {card.context.before !== null && <p className={styles.before}>{card.context.before}</p>}
        <p className={styles.prompt}>
          <Prompt text={card.prompt} />
        </p>
        {shown && (
          <div className={styles.back}>
            <p className={styles.answer}>{card.answer}</p>
            <Source briefing={briefing} card={card} />
            {card.block !== null && (
              <Button kind="link" className={styles.source} onClick={onSource}>
                Read it in place
              </Button>
            )}
          </div>
        )}
      </div>
      <div className={styles.foot}>
        {shown ? (
          <div className={styles.ratings}>
            {ratingNames.map((name, index) => (
              <button
                key={name}
                type="button"
                disabled={busy}
                // The second half of a double click on "Show answer" is no rating.
                onClick={({ detail }) => detail <= 1 && onRate((index + 1) as Rating)}
              >
                <span className={styles.name}>{name}</span>
                <span className={styles.interval}>{formatMinutes(intervals[index] ?? 0)}</span>
                <kbd aria-hidden>{index + 1}</kbd>
              </button>
            ))}
          </div>
        ) : (
          <button type="button" className={styles.show} onClick={onShow}>
            Show answer
          </button>
        )}
        <div className={styles.counts}>
          <Count label="New" value={counts.new} current={kind === 'new'} />
          <Count label="Learning" value={counts.learning} current={kind === 'learning'} />
          <Count label="Due" value={counts.due} current={kind === 'due'} />
          <Button kind="link" className={styles.undo} disabled={!canUndo} onClick={onUndo}>
            Undo rating
          </Button>
        </div>
      </div>
    </section>
  )
}

/** The document's date, unless the card asks for a date: the year or the month would be half its answer. */
function contextDate({ date, facts }: Briefing, card: Card): string | null {
  const asksForDate = facts.find(({ id }) => id === card.fact)?.type === 'date'
  return date === null || asksForDate ? null : formatIsoDate(date)
}

/** The prompt with its gap drawn as a rule of one width, whatever the answer's length. */
function Prompt({ text }: { readonly text: string }) {
  const [before = '', ...after] = text.split(gap)
  if (after.length === 0) return before
  return (
    <>
      {before}
      <span className={styles.gap} role="img" aria-label="blank" />
      {after.join(gap)}
    </>
  )
}

/** The sentence the card was made from, with its fact underlined. */
function Source({ briefing, card }: { readonly briefing: Briefing; readonly card: Card }) {
  if (card.sentence === null) return <p className={styles.context}>This card has no place in the text.</p>
  const text = briefing.blocks.find(({ id }) => id === card.block)?.text ?? ''
  const { start, end } = card.sentence
  const fact = briefing.facts.find(({ id }) => id === card.fact)
  const inside = fact !== undefined && fact.block === card.block && fact.start >= start && fact.end <= end
  if (!inside) return <blockquote className={styles.sentence}>{text.slice(start, end)}</blockquote>
  return (
    <blockquote className={styles.sentence}>
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
      {label} <b>{value}</b>
    </span>
  )
}
