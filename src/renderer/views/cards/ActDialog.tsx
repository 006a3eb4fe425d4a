import { type FormEvent, useRef, useState } from 'react'
import type { CardAct } from '../../../shared/contract/cards.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Field, focusFault } from '../../components/Field.tsx'
import { FormFoot } from '../../components/FormFoot.tsx'
import { studyDayNow } from '../../state/study-day.ts'
import { splitTags } from '../../text/split-tags.ts'
import formStyles from '../facts/FactForm.module.css'
import type { Asked } from './use-acts.tsx'

interface Props {
  readonly what: Asked
  /** How many cards it is about. */
  readonly cards: number
  readonly onDone: (act: CardAct) => void
  readonly onClose: () => void
}

/** Asks what else there is to know before something is done with the cards that are chosen. */
export function ActDialog({ what, cards, onDone, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState({ add: '', remove: '', days: '1', date: isoOf(studyDayNow() + 1) })
  const [fault, setFault] = useState<string | null>(null)
  const set = (change: Partial<typeof values>) => setValues({ ...values, ...change })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const act = actOf(what, values)
    if (typeof act !== 'string') return onDone(act)
    setFault(act)
    focusFault(form.current)
  }
  return (
    <Dialog title={messages.cards.asked[what].title(cards)} onClose={onClose}>
      <form ref={form} onSubmit={submit} className={formStyles.form} noValidate>
        {what === 'tag' && (
          <>
            <Field label={messages.cards.addTags} fault={fault}>
              {(control) => (
                <input
                  {...control}
                  data-first
                  value={values.add}
                  maxLength={2000}
                  onChange={(event) => set({ add: event.target.value })}
                />
              )}
            </Field>
            <Field label={messages.cards.takeTags}>
              {(control) => (
                <input
                  {...control}
                  value={values.remove}
                  maxLength={2000}
                  onChange={(event) => set({ remove: event.target.value })}
                />
              )}
            </Field>
          </>
        )}
        {what === 'postpone' && (
          <Field label={messages.cards.days} fault={fault} hint={messages.cards.daysHint}>
            {(control) => (
              <input
                {...control}
                data-first
                type="number"
                min={1}
                max={mostDays}
                value={values.days}
                onChange={(event) => set({ days: event.target.value })}
              />
            )}
          </Field>
        )}
        {what === 'due' && (
          <Field label={messages.cards.day} fault={fault} hint={messages.cards.dayHint}>
            {(control) => (
              <input
                {...control}
                data-first
                type="date"
                min={isoOf(studyDayNow())}
                value={values.date}
                onChange={(event) => set({ date: event.target.value })}
              />
            )}
          </Field>
        )}
        <FormFoot submit={messages.cards.asked[what].submit} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

const mostDays = 36_500
const dayMs = 86_400_000

/** A study day as a date field has it. */
const isoOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** What is to be done, or what is wrong with what was entered. */
function actOf(
  what: Asked,
  { add, remove, days, date }: Readonly<Record<'add' | 'remove' | 'days' | 'date', string>>,
): CardAct | string {
  if (what === 'tag') {
    const [come, gone] = [splitTags(add), splitTags(remove)]
    return come.length + gone.length === 0 ? messages.cards.noTag : { kind: 'tag', add: come, remove: gone }
  }
  if (what === 'postpone') {
    const number = Number(days)
    return Number.isInteger(number) && number >= 1 && number <= mostDays
      ? { kind: 'postpone', days: number }
      : messages.cards.noNumber
  }
  const day = Date.parse(date) / dayMs
  return Number.isInteger(day) && day >= studyDayNow() && day <= studyDayNow() + mostDays
    ? { kind: 'due', day }
    : messages.cards.noDay
}
