import { useQuery } from '@tanstack/react-query'
import { messages } from '../../../shared/messages/messages.ts'
import { defaultSettings } from '../../../shared/settings.ts'
import { Field } from '../../components/Field.tsx'
import { settingsRead } from '../../state/queries.ts'
import styles from './AgendaDialog.module.css'
import { type AgendaFaults, type AgendaForm, type OwnField, ownFields } from './agenda-form.ts'

interface Props {
  readonly form: AgendaForm
  readonly faults: AgendaFaults
  readonly onChange: (part: Partial<AgendaForm>) => void
}

/** Settings of study that hold for the documents of a briefing; what is left empty is as in the app's, which stand there greyed. */
export function AgendaOwn({ form: { own }, faults, onChange }: Props) {
  const settings = useQuery(settingsRead).data ?? defaultSettings
  const usual: Readonly<Record<OwnField, number>> = {
    ...settings,
    retention: Math.round(settings.retention * 100),
  }
  return (
    <fieldset className={styles.own}>
      <legend>{messages.agenda.own.legend}</legend>
      <p>{messages.agenda.own.what}</p>
      {(Object.keys(ownFields) as OwnField[]).map((field) => (
        <Field key={field} label={messages.agenda.own[field]} fault={faults[field] ?? null} kind="beside">
          {(control) => (
            <input
              {...control}
              inputMode="numeric"
              placeholder={String(usual[field])}
              value={own[field]}
              onChange={({ target: { value } }) => onChange({ own: { ...own, [field]: value } })}
            />
          )}
        </Field>
      ))}
    </fieldset>
  )
}
