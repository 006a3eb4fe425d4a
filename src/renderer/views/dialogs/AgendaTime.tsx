import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { agendaLimits } from '../../../core/model/agenda.ts'
import { formatIsoDate, formatWeekday } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import styles from './AgendaDialog.module.css'
import { type AgendaFaults, type AgendaForm, usualQuiet } from './agenda-form.ts'

interface Props {
  readonly form: AgendaForm
  readonly faults: AgendaFaults
  readonly onChange: (part: Partial<AgendaForm>) => void
}

/** The minutes there are to study until the hour. */
export function AgendaTime({ form: { by, minutes, week }, faults, onChange }: Props) {
  return (
    <Field label={messages.agenda.time} fault={faults.minutes ?? null}>
      {(control) => (
        <>
          <select
            {...control}
            value={by}
            onChange={(event) => onChange({ by: event.target.value as AgendaForm['by'] })}
          >
            <option value="goal">{messages.agenda.by.goal}</option>
            <option value="day">{messages.agenda.by.day}</option>
            <option value="week">{messages.agenda.by.week}</option>
          </select>
          {by !== 'goal' && (
            <div className={styles.week}>
              {(by === 'day' ? [messages.agenda.minutes] : week.map((_, day) => formatWeekday(day))).map(
                (name, at) => (
                  <label key={name}>
                    {name}
                    <input
                      type="number"
                      min={0}
                      max={agendaLimits.minutes}
                      aria-label={by === 'day' ? name : messages.agenda.minutesOn(name)}
                      value={by === 'day' ? minutes : week[at]}
                      onChange={({ target: { value } }) =>
                        onChange(by === 'day' ? { minutes: value } : { week: week.with(at, value) })
                      }
                    />
                  </label>
                ),
              )}
            </div>
          )}
        </>
      )}
    </Field>
  )
}

/** When nothing is planned: on days off, and in quiet hours. */
export function AgendaRest({ form: { daysOff, quiet }, faults, onChange }: Props) {
  return (
    <>
      <DaysOff days={daysOff} onChange={(days) => onChange({ daysOff: days })} />
      <Field label={messages.agenda.quiet} fault={faults.quiet ?? null} hint={messages.agenda.quietHint}>
        {(control) => (
          <div className={styles.line}>
            <select
              {...control}
              value={quiet === null ? 'none' : 'some'}
              onChange={(event) => onChange({ quiet: event.target.value === 'none' ? null : usualQuiet })}
            >
              <option value="none">{messages.common.none}</option>
              <option value="some">{messages.agenda.from}</option>
            </select>
            {quiet !== null && (
              <>
                <input
                  type="time"
                  className={control.className}
                  aria-label={messages.agenda.quietFrom}
                  value={quiet.from}
                  onChange={(event) => onChange({ quiet: { ...quiet, from: event.target.value } })}
                />
                <span>{messages.agenda.to}</span>
                <input
                  type="time"
                  className={control.className}
                  aria-label={messages.agenda.quietUntil}
                  value={quiet.to}
                  onChange={(event) => onChange({ quiet: { ...quiet, to: event.target.value } })}
                />
              </>
            )}
          </div>
        )}
      </Field>
    </>
  )
}

function DaysOff({
  days,
  onChange,
}: {
  readonly days: readonly string[]
  readonly onChange: (days: readonly string[]) => void
}) {
  const [next, setNext] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // The button that was pressed can no longer hold the focus, or is gone.
  const set = (days: readonly string[]) => {
    onChange(days)
    field.current?.focus()
  }
  const add = () => {
    if (next === '' || days.length >= agendaLimits.daysOff) return
    set([...new Set([...days, next])].toSorted())
    setNext('')
  }
  return (
    <Field label={messages.agenda.daysOff}>
      {(control) => (
        <>
          <div className={styles.line}>
            <input
              {...control}
              ref={field}
              type="date"
              max="2499-12-31"
              value={next}
              onChange={(event) => setNext(event.target.value)}
            />
            <Button disabled={next === ''} onClick={add}>
              {messages.common.add}
            </Button>
          </div>
          {days.length > 0 && (
            <ul className={styles.days} aria-label={messages.agenda.daysOffSet}>
              {days.map((day) => (
                <li key={day}>
                  {formatIsoDate(day)}
                  <button
                    type="button"
                    aria-label={messages.agenda.takeOut(formatIsoDate(day))}
                    onClick={() => set(days.filter((each) => each !== day))}
                  >
                    <X size={16} aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  )
}
