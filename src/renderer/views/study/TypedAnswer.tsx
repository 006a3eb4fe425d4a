import { useEffect, useId, useRef, useState } from 'react'
import { type Grade, gradeAnswer, type Verdict } from '../../../core/cards/grade.ts'
import type { FactType } from '../../../core/model/fact.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCommands } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { menuKey } from '../../state/keys.ts'
import { canBeAccepted } from '../facts/card-words.ts'
import { AnswerField } from './AnswerField.tsx'
import { LetterDiff } from './LetterDiff.tsx'
import styles from './TypedAnswer.module.css'
import { saidOf } from './verdict-words.ts'

interface Props {
  readonly answer: string
  readonly accept: readonly string[]
  /** Of the fact that is asked for; null where the card has none. */
  readonly type: FactType | null
  readonly prompt: string
  readonly onChecked: (verdict: Verdict) => void
  /** The reader says that a close or a wrong answer was right. */
  readonly onOverride: () => void
  /** Stores what was typed as a right answer of the card; false where it was not stored. */
  readonly onAccept: (typed: string) => Promise<boolean>
}

/** For how long the reader's word holds against the verdict. */
type Overriding = 'byYou' | 'byYouFromNowOn'

/** A field for a value, then what the answer is worth. Give it a key of the card, so that each begins empty. */
export function TypedAnswer({ answer, accept, type, prompt, onChecked, onOverride, onAccept }: Props) {
  const [typed, setTyped] = useState('')
  const [grade, setGrade] = useState<Grade | null>(null)
  const [overridden, setOverridden] = useState<Overriding | null>(null)
  const result = useRef<HTMLElement>(null)
  const id = useId()
  // The field that had the focus is gone: the verdict takes it, and is read aloud.
  useEffect(() => {
    if (grade !== null) result.current?.focus({ preventScroll: true })
  }, [grade])

  const check = (said: string) => {
    const next = gradeAnswer({ answer, accept, type, typed: said, prompt })
    setTyped(said)
    setGrade(next)
    onChecked(next.verdict)
  }
  const override = (how: Overriding) => {
    setOverridden(how)
    onOverride()
    // The button goes away under the focus.
    result.current?.focus({ preventScroll: true })
  }

  const verdict = overridden === null ? grade?.verdict : 'right'
  const mayAccept = grade !== null && verdict !== 'right' && canBeAccepted(accept, typed)
  const acceptTyped = async () => {
    if (mayAccept && (await onAccept(typed.trim()))) override('byYouFromNowOn')
  }
  useCommands({ 'answer:accept': () => void acceptTyped() })

  if (grade === null || verdict === undefined)
    return (
      <AnswerField
        label={messages.study.typing.answer}
        submit={messages.study.typing.check}
        onSubmit={check}
      />
    )
  return (
    <section
      ref={result}
      className={styles.result}
      // It takes the focus, so that its name and description are read: "Close. You typed …".
      aria-labelledby={`${id}verdict`}
      aria-describedby={`${id}said`}
      tabIndex={-1}
    >
      <div className={styles.line}>
        <p id={`${id}verdict`} className={styles.verdict} data-verdict={verdict}>
          {messages.study.typing[verdict]}
          {overridden !== null && <span className={styles.by}> {messages.study.typing[overridden]}</span>}
        </p>
        {verdict !== 'right' && (
          <Button kind="link" onClick={() => override('byYou')}>
            {messages.study.typing.iWasRight}
          </Button>
        )}
        {mayAccept && (
          <Button kind="link" onClick={() => void acceptTyped()}>
            {messages.study.typing.rightToo} <kbd aria-hidden>{menuKey('answer:accept')}</kbd>
          </Button>
        )}
      </div>
      <p id={`${id}said`} className="quiet">
        {saidOf(grade, typed)}
      </p>
      <LetterDiff grade={grade} typed={typed} />
    </section>
  )
}
