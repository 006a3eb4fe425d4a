import type { RefObject } from 'react'
import { type FactType, factTypes } from '../../../core/model/fact.ts'
import type { FactWords } from '../../../shared/contract/facts.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Field } from '../../components/Field.tsx'
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
  const set = (change: Partial<FactWords>) => onChange({ ...words, ...change })
  return (
    <>
      <Field label={messages.facts.form.statement} fault={faults.statement}>
        {(control) => (
          <textarea
            {...control}
            ref={first}
            spellCheck
            rows={3}
            value={words.statement}
            maxLength={20_000}
            onChange={(event) => set({ statement: event.target.value })}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <LineField
          label={messages.facts.form.answer}
          fault={faults.text}
          value={words.text}
          onChange={(text) => set({ text })}
        />
        <TypeField value={words.type} onChange={(type) => set({ type })} />
      </div>
      <div className={styles.pair}>
        {hasValue(words.type) && (
          <LineField
            label={messages.facts.form.value}
            fault={faults.value}
            value={words.value}
            onChange={(value) => set({ value })}
          />
        )}
        <LineField
          label={messages.facts.form.note}
          fault={null}
          value={words.note}
          onChange={(note) => set({ note })}
        />
      </div>
    </>
  )
}

interface LineFieldProps {
  readonly label: string
  readonly fault: string | null
  readonly value: string
  readonly onChange: (value: string) => void
}

function LineField({ label, fault, value, onChange }: LineFieldProps) {
  return (
    <Field label={label} fault={fault}>
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

interface TypeFieldProps {
  readonly value: FactType
  readonly onChange: (type: FactType) => void
}

export function TypeField({ value, onChange }: TypeFieldProps) {
  return (
    <Field label={messages.facts.form.type}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value as FactType)}>
          {factTypes.map((each) => (
            <option key={each} value={each}>
              {messages.facts.types[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
