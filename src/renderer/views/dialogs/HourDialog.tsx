import { type FormEvent, useState } from 'react'
import { usualGoal } from '../../../core/model/plan.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { setHour } from '../../state/documents.ts'
import styles from './DetailsDialog.module.css'

interface Props {
  readonly document: string
  readonly title: string
  readonly briefingAt: number | null
  readonly goal: number | null
  readonly onClose: () => void
}

const goals = [0.8, 0.85, 0.9, 0.95] as const

/** The date and time of a briefing, and how much is to be known by then. */
export function HourDialog({ document, title, briefingAt, goal, onClose }: Props) {
  const [hour, setHourText] = useState(() => localText(briefingAt ?? tomorrowAtNine(Date.now())))
  const [wanted, setWanted] = useState(goal ?? usualGoal)
  const at = new Date(hour).getTime()
  const isPast = at <= Date.now()
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (Number.isNaN(at)) return
    onClose()
    void setHour({ document, briefingAt: at, goal: wanted })
  }
  return (
    <Dialog title="Briefing hour" onClose={onClose}>
      <form onSubmit={save} className={styles.form}>
        <p className={styles.hint}>{title}</p>
        <Field
          label="Date and time"
          hint={
            <span role="status">
              {isPast
                ? 'This hour has passed. It is kept, and nothing is planned for it.'
                : 'Precis plans the days until then, and says how much you will know.'}
            </span>
          }
        >
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              required
              max="2499-12-31T23:59"
              value={hour}
              onChange={(event) => setHourText(event.target.value)}
            />
          )}
        </Field>
        <Field label="To be known by then">
          {(control) => (
            <select {...control} value={wanted} onChange={(event) => setWanted(Number(event.target.value))}>
              {goals.map((each) => (
                <option key={each} value={each}>
                  {Math.round(each * 100)} % of the cards
                </option>
              ))}
            </select>
          )}
        </Field>
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={Number.isNaN(at)}>
            Save
          </Button>
          {briefingAt !== null && (
            <Button
              onClick={() => {
                onClose()
                void setHour({ document, briefingAt: null, goal: null })
              }}
            >
              Remove the hour
            </Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Local wall time as a field of date and time takes it: "2026-11-28T09:00". */
function localText(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}

function tomorrowAtNine(now: number): number {
  const day = new Date(now)
  day.setDate(day.getDate() + 1)
  return day.setHours(9, 0, 0, 0)
}
