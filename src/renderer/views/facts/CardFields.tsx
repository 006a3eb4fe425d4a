import { useId } from 'react'
import { gap } from '../../../core/model/card.ts'
import type { CardWords, Faults } from './card-words.ts'
import styles from './FactForm.module.css'

interface Props {
  readonly words: CardWords
  /** What is wrong with them, once that is to be said. */
  readonly faults: Faults
  readonly onChange: (words: CardWords) => void
}

/** Question and answer of a card, each with what is wrong with it. */
export function CardFields({ words, faults, onChange }: Props) {
  const id = useId()
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
      <label>
        Answer
        <input
          value={words.answer}
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
