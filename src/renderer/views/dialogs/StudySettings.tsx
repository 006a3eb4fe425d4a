import { useState } from 'react'
import { formatHour, percent } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import {
  learningStepMinutes,
  mostLearningSteps,
  newPerDays,
  retentions,
  reviewsPerDays,
  rollovers,
  type Settings,
} from '../../../shared/settings.ts'
import { Field } from '../../components/Field.tsx'
import { changeSettings } from '../../state/settings.ts'
import styles from './SettingsDialog.module.css'

const hours = Array.from({ length: rollovers.max + 1 }, (_, hour) => hour)

/** How cards come back. What is written is kept once it can be used; until then it says what is wrong. */
export function StudySettings({ settings }: { readonly settings: Settings }) {
  const { retention, newPerDay, reviewsPerDay, learningSteps, rollover, typeAnswers } = settings
  const words = messages.settings.study
  const recall = percent(retention)
  return (
    <fieldset className={styles.study}>
      <legend>{words.legend}</legend>
      <label className={styles.range}>
        <span>{words.retention}</span>
        <span className={styles.value} aria-hidden>
          {recall}
        </span>
        <input
          type="range"
          aria-label={words.retention}
          aria-valuetext={recall}
          min={retentions.min * 100}
          max={retentions.max * 100}
          value={Math.round(retention * 100)}
          onChange={(event) => changeSettings({ retention: event.target.valueAsNumber / 100 })}
        />
      </label>
      <NumberField
        label={words.newPerDay}
        value={`${newPerDay}`}
        read={readIn(newPerDays)}
        fault={words.fault(newPerDays.min, newPerDays.max)}
        onRead={(read) => changeSettings({ newPerDay: read })}
      />
      <NumberField
        label={words.reviewsPerDay}
        value={`${reviewsPerDay}`}
        read={readIn(reviewsPerDays)}
        fault={words.fault(reviewsPerDays.min, reviewsPerDays.max)}
        onRead={(read) => changeSettings({ reviewsPerDay: read })}
      />
      <NumberField
        label={words.steps}
        value={learningSteps.join(' ')}
        read={readSteps}
        fault={words.stepsFault(mostLearningSteps, learningStepMinutes.min, learningStepMinutes.max)}
        onRead={(read) => changeSettings({ learningSteps: read })}
      />
      <Field label={words.rollover} hint={words.rolloverHint} kind="beside">
        {(control) => (
          <select
            {...control}
            value={rollover}
            onChange={(event) => changeSettings({ rollover: Number(event.target.value) })}
          >
            {hours.map((hour) => (
              <option key={hour} value={hour}>
                {formatHour(hour)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={typeAnswers}
          onChange={(event) => changeSettings({ typeAnswers: event.target.checked })}
        />
        {words.typeAnswers}
      </label>
    </fieldset>
  )
}

interface NumberFieldProps<T> {
  readonly label: string
  readonly value: string
  /** Null for what cannot be used. */
  readonly read: (text: string) => T | null
  readonly fault: string
  readonly onRead: (value: T) => void
}

/** Numbers as they are written: what can be used is kept at once. */
function NumberField<T>({ label, value, read, fault, onRead }: NumberFieldProps<T>) {
  /** What is being written; null shows what holds. */
  const [text, setText] = useState<string | null>(null)
  const isWrong = text !== null && read(text) === null
  return (
    <Field label={label} fault={isWrong ? fault : null} kind="beside">
      {(control) => (
        <input
          {...control}
          inputMode="numeric"
          value={text ?? value}
          onChange={(event) => {
            setText(event.target.value)
            const usable = read(event.target.value)
            if (usable !== null) onRead(usable)
          }}
          onBlur={() => !isWrong && setText(null)}
        />
      )}
    </Field>
  )
}

const readIn =
  ({ min, max }: { readonly min: number; readonly max: number }) =>
  (text: string): number | null => {
    const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
    return value !== null && value >= min && value <= max ? value : null
  }

/** Steps as they are written: "1 10", with commas or the letter of Anki ("1m, 10m") as well. */
function readSteps(text: string): readonly number[] | null {
  const steps = text.split(/[\s,;]+/).filter((part) => part !== '')
  if (steps.length === 0 || steps.length > mostLearningSteps) return null
  const minutes = steps.map((step) => (/^\d{1,4}m?$/.test(step) ? Number.parseInt(step, 10) : 0))
  const { min, max } = learningStepMinutes
  return minutes.every((each) => each >= min && each <= max) ? minutes : null
}
