import { type ReactNode, useId, useState } from 'react'
import { messages } from '../../shared/messages/messages.ts'
import { Button } from './Button.tsx'
import styles from './Choices.module.css'

/** What can be done where the window cannot go on by itself: a plain list, the likeliest first. */
export function Choices({ children }: { readonly children: ReactNode }) {
  return <ul className={styles.choices}>{children}</ul>
}

interface Props {
  readonly label: string
  /** A sentence on what the choice leads to. */
  readonly note?: string
  /** Whether the choice is the likeliest. */
  readonly first?: boolean
  readonly onClick: () => void
}

export function Choice({ label, note = '', first = false, onClick }: Props) {
  const id = useId()
  return (
    <li className={styles.choice}>
      <Button kind={first ? 'primary' : 'plain'} aria-describedby={id} onClick={onClick}>
        {label}
      </Button>
      <span id={id}>{note}</span>
    </li>
  )
}

/** A choice that is carried out only after a second, explicit question. */
export function AskedChoice({
  question,
  answer,
  onClick,
  ...rest
}: Props & { readonly question: string; readonly answer: string }) {
  const [isAsked, setAsked] = useState(false)
  const id = useId()
  if (!isAsked) return <Choice {...rest} onClick={() => setAsked(true)} />
  return (
    <li className={styles.asked}>
      <p id={id}>{question}</p>
      <div className={styles.answers}>
        {/* The one that changes nothing has the focus. */}
        <Button autoFocus onClick={() => setAsked(false)}>
          {messages.recovery.goBack}
        </Button>
        <Button aria-describedby={id} onClick={onClick}>
          {answer}
        </Button>
      </div>
    </li>
  )
}
