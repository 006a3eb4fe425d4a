import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { gap } from '../../../core/model/card.ts'
import type { MissedCard } from '../../../shared/contract/study.ts'
import { formatNumber } from '../../../shared/messages/format.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Parts } from '../../components/Parts.tsx'
import shared from '../../components/Place.module.css'
import { Place } from '../../components/Place.tsx'
import { useAgendas } from '../../state/agendas.ts'
import { useCalled } from '../../state/apart.ts'
import { showPassage } from '../../state/open.ts'
import { printScreen } from '../../state/print.ts'
import { studyMissed } from '../../state/queries.ts'
import { openSheetOf } from '../../state/sheet.ts'
import { beginStudy } from '../../state/study.ts'
import { runSession } from '../../state/study-session.ts'
import { go } from '../../state/ui.ts'
import styles from './RunOver.module.css'

interface Props {
  readonly agenda: string
  /** When the run began, in milliseconds since 1970 UTC. */
  readonly run: number
  /** Cards are left, and time. */
  readonly canGoOn: boolean
  readonly canUndo: boolean
  readonly onGoOn: () => void
  readonly onUndo: () => void
}

/** The end of a last run: what is still missed, to be read once more or printed and taken along. */
export function RunOver({ agenda, run, canGoOn, canUndo, onGoOn, onUndo }: Props) {
  const state = useQuery(studyMissed(agenda, run)).data
  const found = useAgendas().find(({ id }) => id === agenda)
  const heading = useRef<HTMLHeadingElement>(null)
  const isThere = state !== undefined
  useEffect(() => {
    if (isThere) heading.current?.focus({ preventScroll: true })
  }, [isThere])
  if (state === undefined) return <Place />
  const { missed, recalled, hour } = state
  const asked = missed.filter((card) => card.asked)
  const unasked = missed.filter((card) => !card.asked)
  const isTime = hour > Date.now()
  return (
    <Place>
      <div className={`${shared.column} ${shared.narrow}`}>
        <h1 ref={heading} tabIndex={-1}>
          {missed.length === 0 ? messages.study.run.nothingMissed : messages.study.run.missed}
        </h1>
        <p className={styles.summary}>
          {sentences([messages.study.run.hour(hour), summaryOf(recalled, missed.length)])}
        </p>
        <div className={styles.actions}>
          {canGoOn && (
            <Button kind="primary" onClick={onGoOn}>
              {messages.study.run.goOn}
            </Button>
          )}
          {!canGoOn && isTime && found !== undefined && (
            <Button kind="primary" onClick={() => void beginStudy(runSession(found, Date.now()))}>
              {messages.study.run.onceMore}
            </Button>
          )}
          <Button onClick={() => go('read')}>{messages.study.backToReading}</Button>
          {missed.length > 0 && (
            <Button onClick={() => void printScreen()}>{messages.study.run.print}</Button>
          )}
          {found !== undefined && (
            <Button onClick={() => openSheetOf({ document: null, agenda })}>{messages.study.cueSheet}</Button>
          )}
          {canUndo && <Button onClick={onUndo}>{messages.study.undoRating}</Button>}
        </div>
        {asked.length > 0 && <List title={messages.study.run.notRecalled} cards={asked} />}
        {unasked.length > 0 && <List title={messages.study.run.notAsked} cards={unasked} />}
      </div>
    </Place>
  )
}

const summaryOf = (recalled: number, missed: number): string =>
  missed === 0
    ? messages.study.run.recalledAll(recalled)
    : messages.study.run.recalled(recalled, recalled + missed)

function List({ title, cards }: { readonly title: string; readonly cards: readonly MissedCard[] }) {
  const called = useCalled()
  return (
    <section className={styles.list} aria-label={title}>
      <h2>
        {title} <span>{formatNumber(cards.length)}</span>
      </h2>
      <ul>
        {cards.map((card) => (
          <li key={`${card.document} ${card.card}`}>
            <p className={styles.said} dir="auto">
              <Told
                prompt={card.prompt || messages.read.picture}
                answer={card.answer || messages.read.picture}
              />
            </p>
            <p className={styles.where}>
              <Parts
                parts={[
                  called(card.document, card.documentTitle),
                  card.source?.page == null ? null : messages.study.run.page(card.source.page),
                ]}
              />
              <ReadIt card={card} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ReadIt({ card: { document, source } }: { readonly card: MissedCard }) {
  if (source === null) return null
  return (
    <Button kind="link" onClick={() => void showPassage(document, source.block)}>
      {messages.study.readInPlace}
    </Button>
  )
}

/** A card with its answer in it, or behind it where it has no gap. */
function Told({ prompt, answer }: { readonly prompt: string; readonly answer: string }) {
  const [before = '', ...after] = prompt.split(gap)
  if (after.length === 0)
    return (
      <>
        {prompt} <strong>{answer}</strong>
      </>
    )
  return (
    <>
      {before}
      <strong>{answer}</strong>
      {after.join(gap)}
    </>
  )
}
