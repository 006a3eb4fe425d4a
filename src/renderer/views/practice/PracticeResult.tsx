import { useEffect, useRef } from 'react'
import { judgingOf } from '../../../core/cards/judging.ts'
import { groupBy } from '../../../core/model/group-by.ts'
import type { Part } from '../../../core/model/part.ts'
import type { Subject } from '../../../shared/contract/agendas.ts'
import type { PracticeCard } from '../../../shared/contract/practice.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { useCalled } from '../../state/apart.ts'
import { isKept, leavePractice, startRound, usePractice } from '../../state/practice.ts'
import { type Round, resultOf } from '../../state/practice-round.ts'
import { sideInWords } from '../../text/card-sides.ts'
import { Prompt } from '../study/CardFront.tsx'
import { Passage } from './Passage.tsx'
import styles from './PracticeResult.module.css'

/** How a round went: the score, each section's, and what was missed with its passage. */
export function PracticeResult({ subject, round }: { readonly subject: Subject; readonly round: Round }) {
  const { asked, right, sections, missed } = resultOf(round)
  const head = useRef<HTMLHeadingElement>(null)
  // A reader hears the score first.
  useEffect(() => head.current?.focus(), [])
  const again = usePractice((practice) =>
    round.plan.scope.kind === 'cards' || round.plan.part !== null ? round.plan : practice.plan,
  )
  return (
    <section className={styles.result} aria-label={messages.practice.result.label}>
      <header>
        <h2 ref={head} tabIndex={-1}>
          {asked === 0
            ? messages.practice.result.nothingAnswered
            : messages.practice.result.right(right, asked)}
        </h2>
        <p>
          {sentences([
            ...wayOf(round),
            messages.practice.result.scheduleUnchanged,
            asked > 0 && isKept(subject, round) ? messages.practice.result.kept : '',
          ])}
        </p>
      </header>
      <div className={styles.actions}>
        {missed.length > 0 && (
          <Button
            kind="primary"
            onClick={() => void startRound(subject, studyThese(missed, round.plan.part))}
          >
            {messages.practice.result.studyThese(missed.length)}
          </Button>
        )}
        <Button
          kind={missed.length > 0 ? 'plain' : 'primary'}
          onClick={() => void startRound(subject, again)}
        >
          {messages.practice.result.again}
        </Button>
        <Button onClick={leavePractice}>{messages.practice.backToStudy}</Button>
      </div>
      {asked > 0 && <Sections sections={sections} />}
      {missed.length > 0 && <Missed missed={missed} />}
    </section>
  )
}

/** A round over what was missed: it comes again until it is known. */
const studyThese = (missed: readonly PracticeCard[], part: Part | null) =>
  ({
    mode: 'cram',
    scope: { kind: 'cards', cards: missed.map(({ document, card }) => ({ document, card: card.id })) },
    part,
    minutes: 0,
  }) as const

/** How it ended, in sentences. */
function wayOf({ plan, leftOut, queue }: Round): readonly string[] {
  const said = messages.practice.result
  if (plan.mode !== 'mock') return [said.byFirstAnswers, leftOut === 0 ? '' : said.leftOut(leftOut)]
  return [queue.length === 0 ? said.through : said.over(plan.minutes)]
}

function Missed({ missed }: { readonly missed: readonly PracticeCard[] }) {
  const called = useCalled()
  return (
    <section aria-labelledby="practice-missed">
      <h3 id="practice-missed">{messages.practice.result.missed}</h3>
      <ul className={styles.missed}>
        {missed.map((card) => (
          <li key={`${card.document} ${card.card.id}`}>
            <p className={styles.place} dir="auto">
              {card.section.title ?? called(card.document, card.documentTitle)}
            </p>
            {card.card.kind !== 'cloze' && (
              <p className={styles.asked} dir="auto">
                <Prompt text={sideInWords(card.card, 'question')} />
              </p>
            )}
            {judgingOf(card.card) === 'items' && (
              <p className={styles.answer} dir="auto">
                {card.card.answer}
              </p>
            )}
            <Passage card={card} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Section = ReturnType<typeof resultOf>['sections'][number]

/** Each section, under its document where there are several. */
function Sections({ sections }: { readonly sections: readonly Section[] }) {
  const called = useCalled()
  const documents = [...groupBy(sections, ({ document }) => document)]
  return (
    <section aria-labelledby="practice-sections">
      <h3 id="practice-sections">{messages.practice.result.bySection}</h3>
      <table className={styles.sections}>
        <thead>
          <tr>
            <th scope="col">{messages.practice.result.section}</th>
            <th scope="col">{messages.practice.question.right}</th>
          </tr>
        </thead>
        {documents.map(([document, own]) => (
          <tbody key={document}>
            {documents.length > 1 && (
              <tr className={styles.document}>
                <th scope="rowgroup" dir="auto">
                  {called(document, own[0]?.documentTitle ?? '')}
                </th>
                <td>{sayRight(own)}</td>
              </tr>
            )}
            {(isPlain(documents.length, own) ? [] : own).map((section, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a finished list that never changes its order
              <tr key={at}>
                <th scope="row" dir="auto">
                  {section.title ?? messages.parts.beforeFirstHeading}
                </th>
                <td>{sayRight([section])}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** Whether its document's own row says all: one of several, without headings. */
const isPlain = (documents: number, own: readonly Section[]): boolean =>
  documents > 1 && own.every(({ title }) => title === null)

function sayRight(sections: readonly Section[]): string {
  const sumOf = (of: (section: Section) => number) => sections.reduce((sum, each) => sum + of(each), 0)
  return messages.practice.result.share(
    sumOf(({ right }) => right),
    sumOf(({ asked }) => asked),
  )
}
