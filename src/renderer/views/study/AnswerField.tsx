import { type KeyboardEvent, type SubmitEvent, useEffect, useRef, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import styles from './TypedAnswer.module.css'

interface Props {
  readonly label: string
  /** What the button says. */
  readonly submit: string
  /** Whether a clause or a list is to be written, which takes more than a line. */
  readonly isLong?: boolean
  /** What was typed; never only blanks. */
  readonly onSubmit: (typed: string) => void
}

/** More than any answer has; it keeps what is pasted by mistake from filling the page. */
const longest = 1000

/** A field for an answer. Give it a key of the card, so that each begins empty. */
export function AnswerField({ label, submit, isLong = false, onSubmit }: Props) {
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  // Whoever types answers begins to type at once.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const isEmpty = typed.trim() === ''
  const send = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault()
    if (!isEmpty) onSubmit(typed)
  }
  const Control = isLong ? 'textarea' : 'input'
  return (
    <form onSubmit={send}>
      <Field label={label} kind="quiet">
        {(control) => (
          <div className={styles.row}>
            <Control
              {...control}
              className={styles.control}
              ref={field}
              value={typed}
              maxLength={longest}
              {...(isLong && {
                rows: 2,
                // As in a field of one line: an answer has no lines of its own.
                onKeyDown: (event: KeyboardEvent) => event.key === 'Enter' && send(event),
              })}
              // What the system would put right or fill in is what is asked for.
              autoComplete="off"
              autoCorrect="off"
              autoCapitalize="off"
              spellCheck={false}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button type="submit" className={styles.check} disabled={isEmpty}>
              {submit}
            </Button>
          </div>
        )}
      </Field>
    </form>
  )
}
