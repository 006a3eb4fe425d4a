import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
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
  const words = messages.leftOut
  const called = useCalled()
  const { data: made } = useQuery(anewDetails(id))
  const out = groupsOf(dropped)
  const back = groupsOf(broughtBack).flatMap(({ lines }) => lines)
  return (
    <Dialog title={words.title} onClose={onClose} wide>
      <p className={styles.of}>
        {dropped.length === 0
          ? words.nothing(called(id, title))
          : sentences([
              words.some(dropped.length, called(id, title)),
              ...(made === null ? [words.bundled] : []),
            ])}
      </p>
      <section className={styles.list} aria-label={words.title}>
        {back.length > 0 && (
          <Group
            key="back"
            group={{ why: words.back, lines: back, count: broughtBack.length }}
            isOpen
            act={{
              words: words.out,
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
                    words: words.in,
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
  readonly words: { readonly one: string; readonly all: string }
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
          {messages.leftOut.pieces(pieces)}
          {isSlow && ` · ${messages.leftOut.reading}`}
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
                {messages.common.showMore}
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
                {act.words.all}
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
        {text.trim() === '' ? messages.leftOut.noText : text}
        {times > 1 && <span className={styles.count}> {messages.leftOut.times(times)}</span>}
      </p>
      {act !== null && hasPlace && (
        <Button
          kind="link"
          disabled={busy}
          aria-label={messages.leftOut.actOn(act.words.one, text.slice(0, 80))}
          onClick={({ currentTarget }) => void run([text], currentTarget)}
        >
          {act.words.one}
        </Button>
      )}
    </li>
  )
}
