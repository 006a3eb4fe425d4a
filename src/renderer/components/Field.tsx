import { type ReactNode, useId } from 'react'
import styles from './Field.module.css'

/** What makes an element the control of its field: its name, and what is said of it, are read with it. */
interface Control {
  readonly id: string
  readonly className: string | undefined
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string | undefined
}

interface Props {
  readonly label: ReactNode
  /** A hint that is shown below the control. */
  readonly hint?: ReactNode
  /** The fault of the value entered, as a sentence; null while there is none. */
  readonly fault?: string | null
  /** 'quiet' where the control is what matters, 'beside' where it is short and stands at the end of the line. */
  readonly kind?: 'quiet' | 'beside'
  readonly children: (control: Control) => ReactNode
}

/** A labelled control with its hint and its fault. */
export function Field({ label, hint = null, fault = null, kind, children }: Props) {
  const id = useId()
  const said = [...(hint === null ? [] : [`${id}-hint`]), ...(fault === null ? [] : [`${id}-fault`])]
  return (
    <div className={styles.field} data-kind={kind}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: styles.control,
        'aria-invalid': fault !== null,
        'aria-describedby': said.length === 0 ? undefined : said.join(' '),
      })}
      {hint !== null && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {/* Always there, so that what comes into it is read aloud. */}
      <p id={`${id}-fault`} className={styles.fault} role="alert">
        {fault}
      </p>
    </div>
  )
}

/** Leads to the first field with a fault, once the faults are drawn. */
export function focusFault(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
