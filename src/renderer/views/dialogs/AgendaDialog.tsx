import { type FormEvent, useRef, useState } from 'react'
import { type Agenda, agendaLimits } from '../../../core/model/agenda.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field, focusFault } from '../../components/Field.tsx'
import { FormFoot } from '../../components/FormFoot.tsx'
import { removeAgenda, setAgenda } from '../../state/agendas.ts'
import { nameOf } from '../../state/open.ts'
import { openDialog } from '../../state/ui.ts'
import own from './AgendaDialog.module.css'
import { AgendaDocuments } from './AgendaDocuments.tsx'
import { AgendaOwn } from './AgendaOwn.tsx'
import { AgendaRest, AgendaTime } from './AgendaTime.tsx'
import { type AgendaFaults, type AgendaForm, formOf, hasMore, readForm } from './agenda-form.ts'
import styles from './DetailsDialog.module.css'

interface Props {
  /** Null for a new one. */
  readonly agenda: Agenda | null
  /** What a new one begins with. */
  readonly documents: readonly string[]
  readonly entries: readonly LibraryEntry[]
  readonly onClose: () => void
}

const goals = [0.8, 0.85, 0.9, 0.95] as const

/** A briefing: its name, its hour, the documents to be known by then, how well, and the time there is to study. */
export function AgendaDialog({ agenda, documents, entries, onClose }: Props) {
  const [form, setForm] = useState(() => formOf(agenda, documents, Date.now()))
  const [faults, setFaults] = useState<AgendaFaults>({})
  const [isMore, setMore] = useState(() => hasMore(form))
  const element = useRef<HTMLFormElement>(null)
  const change = (part: Partial<AgendaForm>) => {
    setForm((now) => ({ ...now, ...part }))
    setFaults({})
  }
  const first = entries.find(({ id }) => id === form.documents[0])
  const title = first === undefined ? messages.agenda.title : nameOf(first)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const read = readForm(form, title, agenda, Date.now())
    if ('faults' in read) {
      setFaults(read.faults)
      // A fault within what is folded away would not be seen.
      setMore(isMore || hasMore(form))
      return focusFault(element.current)
    }
    onClose()
    void setAgenda(agenda?.id ?? null, read.words)
  }
  const others = goals.some((each) => each === form.goal) ? goals : [...goals, form.goal].toSorted()
  return (
    <Dialog title={agenda === null ? messages.agenda.fresh : messages.agenda.title} onClose={onClose}>
      <form ref={element} onSubmit={save} className={styles.form} noValidate>
        <Field label={messages.common.name}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              spellCheck
              value={form.name}
              maxLength={agendaLimits.name}
              placeholder={title}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Field>
        <Field
          label={messages.agenda.hour}
          hint={faults.hour === undefined ? <span role="status">{sayHour(form.hour)}</span> : null}
          fault={faults.hour ?? null}
        >
          {(control) => (
            <input
              {...control}
              data-first
              type="datetime-local"
              max="2499-12-31T23:59"
              value={form.hour}
              onChange={(event) => change({ hour: event.target.value })}
            />
          )}
        </Field>
        <AgendaDocuments
          documents={form.documents}
          entries={entries}
          fault={faults.documents ?? null}
          onChange={(next) => change({ documents: next })}
        />
        <Field label={messages.agenda.goal}>
          {(control) => (
            <select
              {...control}
              value={form.goal}
              onChange={(event) => change({ goal: Number(event.target.value) })}
            >
              {others.map((each) => (
                <option key={each} value={each}>
                  {messages.agenda.share(each)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <AgendaTime form={form} faults={faults} onChange={change} />
        <details className={own.more} open={isMore} onToggle={(event) => setMore(event.currentTarget.open)}>
          <summary>{messages.agenda.more}</summary>
          <AgendaRest form={form} faults={faults} onChange={change} />
          <AgendaOwn form={form} faults={faults} onChange={change} />
        </details>
        <FormFoot submit={messages.common.save} onCancel={onClose}>
          {agenda !== null && (
            <Button
              onClick={() => {
                onClose()
                void removeAgenda(agenda.id)
              }}
            >
              {messages.agenda.remove}
            </Button>
          )}
          {agenda !== null && (
            <Button
              onClick={() => openDialog({ kind: 'hand-over', documents: agenda.documents, briefings: true })}
            >
              {messages.agenda.handOver}
            </Button>
          )}
        </FormFoot>
      </form>
    </Dialog>
  )
}

const soonMs = 30 * 60_000
const dayMs = 86_400_000

function sayHour(hour: string): string {
  const left = new Date(hour).getTime() - Date.now()
  const words = messages.agenda.left
  if (left <= 0) return words.passed
  if (left <= soonMs) return words.soon
  return left < dayMs ? words.hours : words.days
}
