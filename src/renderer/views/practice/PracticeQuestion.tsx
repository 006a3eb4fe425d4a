import { useEffect, useRef, useState } from 'react'
import { judgingOf } from '../../../core/cards/judging.ts'
import type { PracticeCard } from '../../../shared/contract/practice.ts'
import { formatIsoDate } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { Parts } from '../../components/Parts.tsx'
import { useCalled } from '../../state/apart.ts'
import { acceptAnswer } from '../../state/facts.ts'
import { menuKey } from '../../state/keys.ts'
import { leavePractice, play } from '../../state/practice.ts'
import {
  currentCard,
  goOn,
  judge,
  overrule,
  type Round,
  resultOf,
  showAnswer,
} from '../../state/practice-round.ts'
import { askedAloud } from '../study/asked-aloud.ts'
import { CardAnswer } from '../study/CardAnswer.tsx'
import { CardFront } from '../study/CardFront.tsx'
import card from '../study/CardPage.module.css'
import { TypedAnswer } from '../study/TypedAnswer.tsx'
import { countTicks, type Items, useItems } from '../study/use-items.ts'
import { Choices } from './Choices.tsx'
import { Passage, readInPlace } from './Passage.tsx'
import styles from './PracticeQuestion.module.css'
import { Timer } from './Timer.tsx'

/** The question on screen, whatever its kind. */
export function PracticeQuestion({ round }: { readonly round: Round }) {
  const current = currentCard(round)
  if (current === null) return null
  return (
    <>
      <Page key={round.showings} round={round} current={current} />
      <div className="quiet" aria-live="polite">
        {spoken(round, current)}
      </div>
    </>
  )
}

const choose = (current: PracticeCard, chosen: number) =>
  play((round) => judge(round, chosen === current.choices?.right, chosen))
const grade = (right: boolean) =>
  play((round) => (round.face.kind === 'shown' ? goOn(judge(round, right, null)) : round))

function Page({ round, current }: { readonly round: Round; readonly current: PracticeCard }) {
  const { face } = round
  const { choices } = current
  const items = useItems(current.card.items ?? [])
  const [isTicked, setTicked] = useState(false)
  /** Whether all items that were ticked say that the list was known; null where no item was. */
  const suggested = isTicked ? countTicks(items.ticks) === items.all.length : null
  const region = useRef<HTMLElement>(null)
  // The page has the focus, so that Space and Enter are its own and a reader hears where it is.
  // Where there is something to type, the field has it.
  useEffect(() => {
    const field = region.current?.querySelector('input') ?? region.current
    field?.focus({ preventScroll: true })
  }, [])
  const pick = (at: number) => {
    if (choices !== null) return at < choices.options.length && choose(current, at)
    if (at < 2) grade(at === 1)
  }
  useCommands({
    'practice:1': () => pick(0),
    'practice:2': () => pick(1),
    'practice:3': () => pick(2),
    'practice:4': () => pick(3),
    'practice:next': () => {
      if (face.kind === 'judged') play(goOn)
      else if (face.kind === 'shown') grade(suggested ?? true)
      else if (choices === null) play(showAnswer)
    },
    // Before the answer the source would give it away.
    'practice:source': () => face.kind !== 'front' && readInPlace(current),
  })
  return (
    <section ref={region} className={card.card} aria-label={messages.practice.question.label} tabIndex={-1}>
      <Question
        round={round}
        current={current}
        items={items}
        onToggle={(at) => {
          items.toggle(at)
          setTicked(true)
        }}
      />
      <div className={card.foot}>
        {choices === null ? (
          <OpenFoot round={round} current={current} suggested={suggested} />
        ) : (
          <Choices choices={choices} face={face} onChoose={(at) => choose(current, at)} />
        )}
        <Progress round={round} />
      </div>
    </section>
  )
}

interface QuestionProps {
  readonly round: Round
  readonly current: PracticeCard
  readonly items: Items
  readonly onToggle: (at: number) => void
}

function Question({ round: { face }, current, items, onToggle }: QuestionProps) {
  const { context } = current.card
  const title = useCalled()(current.document, current.documentTitle)
  const back = useRef<HTMLDivElement>(null)
  const isFront = face.kind === 'front'
  // In a low window the answer would stand below the edge.
  useEffect(() => {
    if (!isFront) back.current?.scrollIntoView({ block: 'nearest' })
  }, [isFront])
  return (
    <div className={card.text}>
      <p className={card.context}>
        <Parts parts={[context.section, title, current.date === null ? null : formatIsoDate(current.date)]} />
      </p>
      <CardFront card={current.card} isAnswered={!isFront} />
      {!isFront && (
        <div ref={back} className={card.back}>
          {current.choices === null && (
            <CardAnswer card={current.card} said={null} items={items} onToggle={onToggle} />
          )}
          <Passage card={current} />
        </div>
      )}
    </div>
  )
}

interface OpenFootProps {
  readonly round: Round
  readonly current: PracticeCard
  /** Whether it was known, by the items that were ticked; null where none was. */
  readonly suggested: boolean | null
}

/** An open question is judged by whoever answers it; in a mock a value can be typed, and is judged by what was typed. */
function OpenFoot({ round: { face, plan }, current, suggested }: OpenFootProps) {
  if (plan.mode === 'mock' && face.kind !== 'shown' && judgingOf(current.card) === 'value')
    return (
      <div className={styles.typed}>
        <TypedAnswer
          answer={current.card.answer}
          accept={current.card.accept}
          type={current.type}
          prompt={current.card.prompt}
          onChecked={(verdict) => play((round) => judge(round, verdict === 'right', null))}
          onOverride={() => play(overrule)}
          onAccept={(typed) => acceptAnswer(current.document, current.card, typed)}
        />
        {face.kind === 'front' && (
          <Button kind="link" onClick={() => play(showAnswer)}>
            {messages.practice.question.showAnswer}
          </Button>
        )}
      </div>
    )
  if (face.kind === 'front')
    return (
      <button type="button" className={card.show} onClick={() => play(showAnswer)}>
        {messages.practice.question.showAnswer}
      </button>
    )
  return (
    <div className={styles.grades}>
      {[messages.practice.question.didNotKnow, messages.practice.question.knew].map((name, at) => (
        <button
          key={name}
          type="button"
          data-suggested={suggested === (at === 1) || undefined}
          // The second half of a double click on "Show answer" judges nothing.
          onClick={({ detail }) => detail <= 1 && grade(at === 1)}
        >
          {name}
          <kbd aria-hidden>{menuKey(at === 0 ? 'practice:1' : 'practice:2')}</kbd>
        </button>
      ))}
    </div>
  )
}

/** Where the round stands, the time that is left, and the ways on and out. */
function Progress({ round }: { readonly round: Round }) {
  const onward = useRef<HTMLButtonElement>(null)
  const { asked, right } = resultOf(round)
  const judgedNow = round.face.kind === 'judged'
  const wasChosen = round.face.kind === 'judged' && round.face.chosen !== null
  // Whatever was pressed to choose, Space and Enter go on. What was typed has its verdict in focus.
  useEffect(() => {
    if (wasChosen) onward.current?.focus()
  }, [wasChosen])
  const number = asked + (judgedNow || round.first.has(round.queue[0] ?? '') ? 0 : 1)
  return (
    <div className={styles.progress}>
      <span>
        {round.plan.mode === 'mock'
          ? messages.practice.question.number(number)
          : messages.practice.question.numberOf(number, round.cards.size)}
      </span>
      <span>{messages.practice.question.countRight(right)}</span>
      {round.endsAt !== null && <Timer round={round} />}
      {round.leftOut > 0 && <span>{messages.practice.question.leftOut(round.leftOut)}</span>}
      <span className={styles.ways}>
        <Button kind="link" onClick={leavePractice}>
          {messages.practice.leave}
        </Button>
        {judgedNow && (
          <Button ref={onward} kind="primary" onClick={() => play(goOn)}>
            {messages.practice.question.continue}
          </Button>
        )}
      </span>
    </div>
  )
}

function spoken({ face }: Round, { card, choices }: PracticeCard): string {
  const { answer } = card
  if (face.kind === 'shown') return messages.practice.aloud.answer(answer)
  // The verdict on what was typed speaks for itself.
  if (face.kind === 'judged' && face.chosen === null) return messages.practice.aloud.answerIs(answer)
  if (face.kind === 'judged')
    return face.right ? messages.practice.aloud.right : messages.practice.aloud.notRight(answer)
  return messages.practice.aloud.choices(askedAloud(card), choices?.options ?? [])
}
