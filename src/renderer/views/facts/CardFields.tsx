import { useState } from 'react'
import type { Judging } from '../../../core/cards/judging.ts'
import { gap } from '../../../core/model/card.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Field } from '../../components/Field.tsx'
import type { CardWords, Faults } from './card-words.ts'

interface Props {
  readonly words: CardWords
  readonly judging: Judging
  /** The faults of the fields, once they are to be shown. */
  readonly faults: Faults
  readonly onChange: (words: CardWords) => void
}

/** Question and answer of a card, or its items, each with what is wrong with it. */
export function CardFields({ words, judging, faults, onChange }: Props) {
  // As it was when it was opened: a field that changed under the hand would lose it.
  const [isLong] = useState(judging !== 'value' || words.answer.includes('\n'))
  const Answer = isLong ? 'textarea' : 'input'
  return (
    <>
      <Field
        label={
          words.prompt.includes(gap) ? messages.facts.form.questionWithGap(gap) : messages.facts.form.question
        }
        fault={faults.prompt}
      >
        {(control) => (
          <textarea
            {...control}
            spellCheck
            value={words.prompt}
            rows={3}
            maxLength={2000}
            onChange={(event) => onChange({ ...words, prompt: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={judging === 'items' ? messages.facts.form.items : messages.facts.form.answer}
        fault={faults.answer}
      >
        {(control) => (
          <Answer
            {...control}
            spellCheck
            value={words.answer}
            {...(isLong && { rows: Math.min(8, Math.max(3, words.answer.split('\n').length)) })}
            maxLength={2000}
            onChange={(event) => onChange({ ...words, answer: event.target.value })}
          />
        )}
      </Field>
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
    <Field label={messages.facts.form.also}>
      {(control) => (
        <input
          {...control}
          spellCheck
          value={value}
          maxLength={2000}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
