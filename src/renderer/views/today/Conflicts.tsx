import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ListedConflict, ListedStatement } from '../../../shared/contract/conflicts.ts'
import { formatIsoDate } from '../../../shared/messages/format.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Statement } from '../../components/Statement.tsx'
import { useCalled } from '../../state/apart.ts'
import { dismissConflict, showStatement, useConflicts } from '../../state/conflicts.ts'
import styles from './Conflicts.module.css'
import today from './Today.module.css'

/** As many as are shown before more are asked for. */
const mostShown = 2

/** Where two documents say different things of the same. */
export function Conflicts() {
  const conflicts = useConflicts()
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  if (conflicts.length === 0) return null
  const shown = isWhole ? conflicts : conflicts.slice(0, mostShown)
  const showAll = () => {
    flushSync(() => setWhole(true))
    focusPair(list.current, mostShown, 'button')
  }
  const dismiss = async (conflict: ListedConflict, at: number) => {
    const page = list.current?.closest('main')
    await dismissConflict(conflict)
    if (document.activeElement !== document.body) return
    // The button is gone: the keys go on with the next one, or with the page.
    if (list.current === null) page?.focus()
    else focusPair(list.current, at, ':scope > button')
  }
  return (
    <section className={today.part} aria-labelledby="today-conflicts">
      <h2 id="today-conflicts">{messages.conflicts.title(conflicts.length)}</h2>
      <ul ref={list}>
        {shown.map((conflict, at) => (
          <Pair key={keyOf(conflict)} conflict={conflict} onDismiss={() => void dismiss(conflict, at)} />
        ))}
      </ul>
      {shown.length < conflicts.length && (
        <Button kind="link" className={styles.act} onClick={showAll}>
          {messages.conflicts.showAll(conflicts.length)}
        </Button>
      )}
    </section>
  )
}

/** Focuses a button of a pair, or of the last one where there are not so many. */
function focusPair(list: HTMLElement | null, at: number, button: string): void {
  const pair = list?.children[at] ?? list?.lastElementChild
  pair?.querySelector<HTMLElement>(button)?.focus()
}

const keyOf = ({ one, other }: ListedConflict): string =>
  [one.document, one.fact, other.document, other.fact].join(' ')

interface PairProps {
  readonly conflict: ListedConflict
  readonly onDismiss: () => void
}

function Pair({ conflict, onDismiss }: PairProps) {
  return (
    <li className={styles.pair}>
      <Side statement={conflict.one} />
      <Side statement={conflict.other} />
      <Button kind="link" className={styles.act} onClick={onDismiss}>
        {messages.conflicts.dismiss}
      </Button>
    </li>
  )
}

function Side({ statement }: { readonly statement: ListedStatement }) {
  const called = useCalled()
  const { document, title, date, sentence, answer } = statement
  const name = called(document, title)
  return (
    <div className={styles.statement}>
      <blockquote dir="auto">
        <Statement text={sentence} answers={[answer]} />
      </blockquote>
      <p className={`${today.facts} ${styles.source}`}>
        <button
          type="button"
          className={styles.place}
          dir="auto"
          aria-label={messages.conflicts.readAt(name)}
          onClick={() => void showStatement(statement)}
        >
          {name}
        </button>
        {date !== null && ` · ${formatIsoDate(date)}`}
      </p>
    </div>
  )
}
