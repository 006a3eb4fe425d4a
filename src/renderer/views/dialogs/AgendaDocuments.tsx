import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useRef } from 'react'
import { agendaLimits } from '../../../core/model/agenda.ts'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Field } from '../../components/Field.tsx'
import { useCalled } from '../../state/apart.ts'
import { nameOf } from '../../state/open.ts'
import styles from './AgendaDialog.module.css'

interface Props {
  readonly documents: readonly string[]
  readonly entries: readonly LibraryEntry[]
  readonly fault: string | null
  readonly onChange: (documents: readonly string[]) => void
}

/** The documents of a briefing in the order in which they come up. */
export function AgendaDocuments({ documents, entries, fault, onChange }: Props) {
  const called = useCalled()
  const nameIn = (entry: LibraryEntry) => called(entry.id, nameOf(entry))
  const chosen = documents.flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
  const others = entries.filter(({ id }) => !documents.includes(id))
  const adding = useRef<HTMLSelectElement>(null)
  const move = (id: string, by: -1 | 1, button: HTMLButtonElement) => {
    const at = documents.indexOf(id)
    const next = documents.filter((each) => each !== id)
    onChange(next.toSpliced(at + by, 0, id))
    // At an end the button is disabled, and a disabled one holds no focus.
    requestAnimationFrame(() => {
      if (button.disabled) button.parentElement?.querySelector<HTMLElement>('button:enabled')?.focus()
    })
  }
  const takeOut = (id: string) => {
    onChange(documents.filter((each) => each !== id))
    requestAnimationFrame(() => adding.current?.focus())
  }
  return (
    <Field
      label={messages.agenda.documents}
      fault={fault}
      hint={documents.length >= agendaLimits.documents ? messages.agenda.full : null}
    >
      {(control) => (
        <>
          <ol className={styles.documents} aria-label={messages.agenda.list}>
            {chosen.map((entry, at) => (
              <li key={entry.id}>
                <span className={styles.name} dir="auto" title={nameIn(entry)}>
                  {nameIn(entry)}
                </span>
                <button
                  type="button"
                  aria-label={messages.agenda.moveUp(nameIn(entry))}
                  disabled={at === 0}
                  onClick={({ currentTarget }) => move(entry.id, -1, currentTarget)}
                >
                  <ArrowUp size={16} aria-hidden />
                </button>
                <button
                  type="button"
                  aria-label={messages.agenda.moveDown(nameIn(entry))}
                  disabled={at === chosen.length - 1}
                  onClick={({ currentTarget }) => move(entry.id, 1, currentTarget)}
                >
                  <ArrowDown size={16} aria-hidden />
                </button>
                <button
                  type="button"
                  aria-label={messages.agenda.takeOut(nameIn(entry))}
                  onClick={() => takeOut(entry.id)}
                >
                  <X size={16} aria-hidden />
                </button>
              </li>
            ))}
          </ol>
          <select
            {...control}
            ref={adding}
            value=""
            disabled={others.length === 0 || documents.length >= agendaLimits.documents}
            onChange={(event) => onChange([...documents, event.target.value])}
          >
            <option value="" disabled>
              {others.length === 0 ? messages.agenda.allIn : messages.agenda.addDocument}
            </option>
            {others.map((entry) => (
              <option key={entry.id} value={entry.id}>
                {nameIn(entry)}
              </option>
            ))}
          </select>
        </>
      )}
    </Field>
  )
}
