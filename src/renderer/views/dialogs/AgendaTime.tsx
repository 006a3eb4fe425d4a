import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import { agendaLimits } from '../../../core/model/agenda.ts'
import { formatIsoDate } from '../../../shared/messages/format.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import styles from './AgendaDialog.module.css'
import { type AgendaFaults, type AgendaForm, usualQuiet } from './agenda-form.ts'

interface Props {
  readonly form: AgendaForm
  readonly faults: AgendaFaults
  readonly onChange: (part: Partial<AgendaForm>) => void
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** The time there is to study until the hour: minutes, days off and quiet hours. */
export function AgendaTime({ form, faults, onChange }: Props) {
  const { by, minutes, week, quiet } = form
  return (
    <>
      <Field label="Time to study" fault={faults.minutes ?? null}>
        {(control) => (
          <>
            <select
              {...control}
              value={by}
              onChange={(event) => onChange({ by: event.target.value as AgendaForm['by'] })}
            >
              <option value="goal">As many minutes as it takes</option>
              <option value="day">The same on each day</option>
              <option value="week">By the day of the week</option>
            </select>
            {by !== 'goal' && (
              <div className={styles.week}>
                {(by === 'day' ? ['Minutes a day'] : weekdays).map((name, at) => (
                  <label key={name}>
                    {name}
                    <input
                      type="number"
                      min={0}
                      max={agendaLimits.minutes}
                      aria-label={by === 'day' ? name : `Minutes on ${name}`}
                      value={by === 'day' ? minutes : week[at]}
                      onChange={({ target: { value } }) =>
                        onChange(by === 'day' ? { minutes: value } : { week: week.with(at, value) })
                      }
                    />
                  </label>
                ))}
              </div>
            )}
          </>
        )}
      </Field>
      <DaysOff days={form.daysOff} onChange={(daysOff) => onChange({ daysOff })} />
      <Field label="Quiet hours" fault={faults.quiet ?? null} hint="Nothing is planned in them, on any day.">
        {(control) => (
          <div className={styles.line}>
            <select
              {...control}
              value={quiet === null ? 'none' : 'some'}
              onChange={(event) => onChange({ quiet: event.target.value === 'none' ? null : usualQuiet })}
            >
              <option value="none">None</option>
              <option value="some">From</option>
            </select>
            {quiet !== null && (
              <>
                <input
                  type="time"
                  className={control.className}
                  aria-label="Quiet from"
                  value={quiet.from}
                  onChange={(event) => onChange({ quiet: { ...quiet, from: event.target.value } })}
                />
                <span>to</span>
                <input
                  type="time"
                  className={control.className}
                  aria-label="Quiet until"
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
    <Field label="Days off">
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
              Add
            </Button>
          </div>
          {days.length > 0 && (
            <ul className={styles.days} aria-label="Days off that are set">
              {days.map((day) => (
                <li key={day}>
                  {formatIsoDate(day)}
                  <button
                    type="button"
                    aria-label={`Take out: ${formatIsoDate(day)}`}
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
