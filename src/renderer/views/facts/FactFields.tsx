import { type RefObject, useId } from 'react'
import { type FactType, factTypes } from '../../../core/model/fact.ts'
import type { FactWords } from '../../../shared/contract.ts'
import { typeNames } from '../../state/facts.ts'
import styles from './FactForm.module.css'
import { type FactFaults, hasValue } from './fact-words.ts'

interface Props {
  readonly words: FactWords
  readonly faults: FactFaults
  /** The field that takes the focus. */
  readonly first: RefObject<HTMLTextAreaElement | null>
  readonly onChange: (words: FactWords) => void
}

/** The fields of a fact: what it says, its answer, and what kind of thing that is. */
export function FactFields({ words, faults, first, onChange }: Props) {
  const id = useId()
  const set = (change: Partial<FactWords>) => onChange({ ...words, ...change })
  const fault = (name: keyof FactFaults) => (
    <p id={`${id}-${name}`} className={styles.fault} role="alert">
      {faults[name]}
    </p>
  )
  const checked = (name: keyof FactFaults) => ({
    'aria-invalid': faults[name] !== null,
    'aria-describedby': `${id}-${name}`,
  })
  return (
    <>
      <label>
        Statement
        <textarea
          ref={first}
          rows={3}
          value={words.statement}
          maxLength={20_000}
          {...checked('statement')}
          onChange={(event) => set({ statement: event.target.value })}
        />
      </label>
      {fault('statement')}
      <div className={styles.pair}>
        <label>
          Answer
          <input
            value={words.text}
            maxLength={2000}
            {...checked('text')}
            onChange={(event) => set({ text: event.target.value })}
          />
        </label>
        <TypeField value={words.type} onChange={(type) => set({ type })} />
      </div>
      {fault('text')}
      <div className={styles.pair}>
        {hasValue(words.type) && (
          <label>
            Value
            <input
              value={words.value}
              maxLength={2000}
              {...checked('value')}
              onChange={(event) => set({ value: event.target.value })}
            />
          </label>
        )}
        <label>
          Note
          <input
            value={words.note}
            maxLength={2000}
            onChange={(event) => set({ note: event.target.value })}
          />
        </label>
      </div>
      {fault('value')}
    </>
  )
}

interface TypeFieldProps {
  readonly value: FactType
  readonly onChange: (type: FactType) => void
}

export function TypeField({ value, onChange }: TypeFieldProps) {
  return (
    <label>
      Type
      <select value={value} onChange={(event) => onChange(event.target.value as FactType)}>
        {factTypes.map((each) => (
          <option key={each} value={each}>
            {typeNames[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
