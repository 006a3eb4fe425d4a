import { useId, useState } from 'react'
import type { Judging } from '../../../core/cards/judging.ts'
import { gap } from '../../../core/model/card.ts'
import type { CardWords, Faults } from './card-words.ts'
import styles from './FactForm.module.css'

interface Props {
  readonly words: CardWords
  readonly judging: Judging
  /** What is wrong with them, once that is to be said. */
  readonly faults: Faults
  readonly onChange: (words: CardWords) => void
}

/** Question and answer of a card, or its items, each with what is wrong with it. */
export function CardFields({ words, judging, faults, onChange }: Props) {
  const id = useId()
  // As it was when it was opened: a field that changed under the hand would lose it.
  const [isLong] = useState(judging !== 'value' || words.answer.includes('\n'))
  const Answer = isLong ? 'textarea' : 'input'
  return (
    <>
      <label>
        Question{words.prompt.includes(gap) && `; ${gap} is the gap`}
        <textarea
          value={words.prompt}
          rows={3}
          maxLength={2000}
          aria-invalid={faults.prompt !== null}
          aria-describedby={`${id}-prompt`}
          onChange={(event) => onChange({ ...words, prompt: event.target.value })}
        />
      </label>
      <p id={`${id}-prompt`} className={styles.fault} role="alert">
        {faults.prompt}
      </p>
      <label htmlFor={`${id}-said`}>
        {judging === 'items' ? 'Items, one on each line' : 'Answer'}
        <Answer
          id={`${id}-said`}
          value={words.answer}
          {...(isLong && { rows: Math.min(8, Math.max(3, words.answer.split('\n').length)) })}
          maxLength={2000}
          aria-invalid={faults.answer !== null}
          aria-describedby={`${id}-answer`}
          onChange={(event) => onChange({ ...words, answer: event.target.value })}
        />
      </label>
      <p id={`${id}-answer`} className={styles.fault} role="alert">
        {faults.answer}
      </p>
    </>
  )
}

export const noFaults: Faults = { prompt: null, answer: null }

interface AlsoProps {
  /** Parted by semicolons. */
  readonly value: string
  readonly onChange: (value: string) => void
}

/** The other right forms of a value. A clause and a list have none: their reader judges them. */
export function AlsoField({ value, onChange }: AlsoProps) {
  return (
    <label>
      Other right answers, parted by semicolons
      <input value={value} maxLength={2000} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}
