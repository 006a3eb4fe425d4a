import { judgingOf } from '../../../core/cards/judging.ts'
import type { Card } from '../../../core/model/card.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { CardPictures } from '../../components/CardPictures.tsx'
import styles from './CardAnswer.module.css'
import { ItemChecks } from './ItemChecks.tsx'
import type { Items } from './use-items.ts'

interface Props {
  readonly card: Card
  /** What the reader wrote, where the reader is to compare it; null where nothing was. */
  readonly said: string | null
  readonly items: Items
  readonly onToggle: (at: number) => void
}

/** The answer as it is judged: a value alone, a clause beside what was written, a list by its items. */
export function CardAnswer(props: Props) {
  return (
    <>
      <AnswerWords {...props} />
      <CardPictures card={props.card} side="answer" isNamed />
    </>
  )
}

function AnswerWords({ card, said, items, onToggle }: Props) {
  switch (judgingOf(card)) {
    case 'value':
      return (
        <p className={styles.answer} dir="auto">
          {card.answer}
        </p>
      )
    case 'self':
      if (said === null && card.answer === '') return null
      return said === null ? (
        <p className={styles.clause} dir="auto">
          {card.answer}
        </p>
      ) : (
        <Beside said={said} answer={card.answer} />
      )
    case 'items':
      return (
        <>
          {said !== null && (
            <p className={styles.said} dir="auto">
              {messages.study.card.youSaid(said)}
            </p>
          )}
          <ItemChecks items={items} onToggle={onToggle} />
        </>
      )
  }
}

/** What the reader wrote beside what the document says. Which of them is right, nothing here says. */
function Beside({ said, answer }: { readonly said: string; readonly answer: string }) {
  return (
    <dl className={styles.beside}>
      <div>
        <dt>{messages.study.card.you}</dt>
        <dd dir="auto">{said}</dd>
      </div>
      <div>
        <dt>{messages.study.card.document}</dt>
        <dd dir="auto">{answer === '' ? messages.read.picture : answer}</dd>
      </div>
    </dl>
  )
}
