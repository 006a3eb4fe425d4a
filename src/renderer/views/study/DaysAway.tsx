import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Away, mostDaysAway } from '../../../core/model/away.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { setAway } from '../../state/away.ts'
import { dateOf, dayOf } from '../../text/study-days.ts'
import styles from './Overview.module.css'

/** Days on which nothing is due: those that are set, or the way to set them. */
export function DaysAway({ away, today }: { readonly away: Away | null; readonly today: number }) {
  const [isOpen, setOpen] = useState(false)
  const section = useRef<HTMLElement>(null)
  const change = async (next: Away | null) => {
    await setAway(next)
    setOpen(false)
    // What was pressed is gone: the focus goes to what stands there now.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) section.current?.querySelector('button')?.focus()
    })
  }
  if (away !== null)
    return (
      <section ref={section} className={styles.resting} aria-label={messages.study.away.label}>
        <p>
          {messages.study.away.set(dateOf(away.from), dateOf(away.to))}{' '}
          <Button kind="link" onClick={() => void change(endedOn(away, today))}>
            {away.from <= today ? messages.study.away.back : messages.study.away.takeBack}
          </Button>
        </p>
      </section>
    )
  return (
    <section ref={section} className={styles.resting} aria-label={messages.study.away.label}>
      <p>
        {messages.study.away.ask}{' '}
        <Button kind="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? messages.study.hide : messages.study.away.open}
        </Button>
      </p>
      {isOpen && <AwayForm today={today} onSet={change} />}
    </section>
  )
}

/** Days away that end before today: what came due in them is still spread. Null where none of them has passed. */
const endedOn = ({ from }: Away, today: number): Away | null =>
  from < today ? { from, to: today - 1 } : null

interface FormProps {
  readonly today: number
  readonly onSet: (away: Away) => Promise<void>
}

function AwayForm({ today, onSet }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  // It opens below what is asked, which may be the end of what is seen.
  useEffect(() => form.current?.scrollIntoView({ block: 'nearest' }), [])
  const [from, setFrom] = useState(dateOf(today + 1))
  const [to, setTo] = useState(dateOf(today + 7))
  const [isAsked, setAsked] = useState(false)
  const fault = faultOf({ from: dayOf(from), to: dayOf(to) }, today)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (fault === null) void onSet({ from: dayOf(from), to: dayOf(to) })
    else setAsked(true)
  }
  return (
    <form ref={form} className={styles.away} noValidate onSubmit={submit}>
      <div>
        <Field label={messages.study.away.first}>
          {(control) => (
            <input {...control} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
          )}
        </Field>
        <Field label={messages.study.away.last} fault={isAsked ? fault : null}>
          {(control) => (
            <input {...control} type="date" value={to} onChange={({ target }) => setTo(target.value)} />
          )}
        </Field>
      </div>
      <p>{messages.study.away.spread}</p>
      <Button type="submit">{messages.study.away.submit}</Button>
    </form>
  )
}

function faultOf({ from, to }: Away, today: number): string | null {
  if (Number.isNaN(from) || Number.isNaN(to)) return messages.study.away.chooseBoth
  if (to < from) return messages.study.away.endsFirst
  if (to < today) return messages.study.away.isPast
  return to - from < mostDaysAway ? null : messages.study.away.tooLong
}
