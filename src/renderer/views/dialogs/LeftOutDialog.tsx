import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { usePage } from '../../components/use-page.ts'
import { useSlow } from '../../components/use-slow.ts'
import { wantLines } from '../../state/anew.ts'
import { useCalled } from '../../state/apart.ts'
import { anewDetails } from '../../state/queries.ts'
import styles from './LeftOutDialog.module.css'
import { groupsOf, type LeftOutGroup, type LeftOutLine } from './left-out.ts'

interface Props {
  readonly briefing: Briefing
  readonly onClose: () => void
}

/** So many pieces are shown at once; of more the reasons, each of which unfolds. */
const few = 12

/** What of the file is no part of the text, by reason: nothing disappears in silence, and what has a place can come back. */
export function LeftOutDialog({ briefing, onClose }: Props) {
  const { id, title, dropped, broughtBack = [] } = briefing
  const called = useCalled()
  const { data: made } = useQuery(anewDetails(id))
  const out = groupsOf(dropped)
  const back = groupsOf(broughtBack).flatMap(({ lines }) => lines)
  return (
    <Dialog title="What was left out" onClose={onClose} wide>
      <p className={styles.of}>
        {dropped.length === 0
          ? `Nothing was left out of ${called(id, title)}.`
          : `${count(dropped.length, 'piece')} of the file ${dropped.length === 1 ? 'is' : 'are'} no part of ${called(id, title)}.`}
        {dropped.length > 0 && made === null && ' It came with Precis, and stays as it is.'}
      </p>
      <section className={styles.list} aria-label="What was left out">
        {back.length > 0 && (
          <Group
            key="back"
            group={{ why: 'Brought back', lines: back, count: broughtBack.length }}
            isOpen
            act={{
              label: 'Leave it out again',
              all: 'Leave all out again',
              run: (texts) => wantLines(id, { texts, wanted: 'out' }),
            }}
          />
        )}
        {out.map((group) => (
          <Group
            key={group.why}
            group={group}
            isOpen={dropped.length <= few}
            act={
              made == null
                ? null
                : {
                    label: 'Bring this back',
                    all: 'Bring all back',
                    run: (texts) => wantLines(id, { texts, wanted: 'in' }),
                  }
            }
          />
        ))}
      </section>
    </Dialog>
  )
}

interface Act {
  readonly label: string
  readonly all: string
  readonly run: (texts: readonly string[]) => Promise<void>
}

interface GroupProps {
  readonly group: LeftOutGroup
  readonly isOpen: boolean
  readonly act: Act | null
}

function Group({ group: { why, lines, count: pieces }, isOpen, act }: GroupProps) {
  const [open, setOpen] = useState(isOpen)
  const [busy, setBusy] = useState(false)
  const isSlow = useSlow(busy)
  const { length, hasMore, more } = usePage(lines.length, why)
  const returning = lines.filter(({ hasPlace }) => hasPlace)
  const run = async (texts: readonly string[], from: HTMLElement) => {
    setBusy(true)
    // The line goes; its group stays, or the list does.
    const rest = from.closest('details')?.querySelector('summary') ?? null
    await act?.run(texts)
    setBusy(false)
    if (!from.isConnected) rest?.focus()
  }
  return (
    <details
      className={styles.group}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {why}{' '}
        <span className={styles.count} role="status">
          {count(pieces, 'piece')}
          {isSlow && ' · Reading the file again'}
        </span>
      </summary>
      {open && (
        <ul className={styles.lines}>
          {lines.slice(0, length).map((line) => (
            <Line key={line.text} line={line} act={act} busy={busy} run={run} />
          ))}
          {hasMore && (
            <li className={styles.foot}>
              <Button kind="link" onClick={() => more()}>
                Show more
              </Button>
            </li>
          )}
          {act !== null && returning.length > 1 && (
            <li className={styles.foot}>
              <Button
                kind="link"
                disabled={busy}
                onClick={({ currentTarget }) =>
                  void run(
                    returning.map(({ text }) => text),
                    currentTarget,
                  )
                }
              >
                {act.all}
              </Button>
            </li>
          )}
        </ul>
      )}
    </details>
  )
}

interface LineProps {
  readonly line: LeftOutLine
  readonly act: Act | null
  readonly busy: boolean
  readonly run: (texts: readonly string[], from: HTMLElement) => Promise<void>
}

function Line({ line: { text, times, hasPlace }, act, busy, run }: LineProps) {
  return (
    <li className={styles.line}>
      <p className={styles.text} dir="auto">
        {text.trim() === '' ? 'No text' : text}
        {times > 1 && <span className={styles.count}> {times} times</span>}
      </p>
      {act !== null && hasPlace && (
        <Button
          kind="link"
          disabled={busy}
          aria-label={`${act.label}: ${text.slice(0, 80)}`}
          onClick={({ currentTarget }) => void run([text], currentTarget)}
        >
          {act.label}
        </Button>
      )}
    </li>
  )
}
