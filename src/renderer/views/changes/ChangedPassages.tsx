import { useState } from 'react'
import type { ComparedPassage, PassageChange } from '../../../core/model/change.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { showPassage } from '../../state/open.ts'
import { ChangedTable, PlainTable } from './ChangedTable.tsx'
import styles from './Changes.module.css'
import { Words } from './Words.tsx'
import { changeWords, type Kept, type Stretch, stretchesOf } from './words.ts'

interface Props {
  readonly document: string
  readonly rows: readonly PassageChange[]
  /** Shows a passage of the other version. */
  readonly onOlder: (block: string) => void
}

/** The passages in reading order: each change by itself, what stayed between them folded away. */
export function ChangedPassages({ document, rows, onOlder }: Props) {
  const stretches = stretchesOf(rows)
  if (!stretches.some(({ kind }) => kind !== 'same')) return null
  return (
    <section className={styles.part} aria-label={messages.changes.passages}>
      <h2>
        {messages.changes.passages}{' '}
        <span className={styles.number}>{stretches.filter(({ kind }) => kind !== 'same').length}</span>
      </h2>
      {stretches.map((stretch) => (
        <Part key={stretch.nth} stretch={stretch} document={document} onOlder={onOlder} />
      ))}
    </section>
  )
}

function Part({ stretch, ...rest }: Omit<Props, 'rows'> & { readonly stretch: Stretch }) {
  switch (stretch.kind) {
    case 'same':
      return <Unchanged rows={stretch.rows} />
    case 'moved':
      return <Moved rows={stretch.rows} {...rest} />
    case 'change':
      return <Change row={stretch.row} {...rest} />
  }
}

/** So many passages around a change say where it is. */
const context = 1

function Unchanged({ rows }: { readonly rows: readonly Kept[] }) {
  const [isOpen, setOpen] = useState(false)
  const hidden = rows.length - 2 * context
  if (isOpen || hidden < 2) return rows.map(({ next }) => <Passage key={next.id} passage={next} />)
  return (
    <>
      {rows.slice(0, context).map(({ next }) => (
        <Passage key={next.id} passage={next} />
      ))}
      <Button kind="link" className={styles.fold} onClick={() => setOpen(true)}>
        {messages.changes.samePassages(hidden)}
      </Button>
      {rows.slice(-context).map(({ next }) => (
        <Passage key={next.id} passage={next} />
      ))}
    </>
  )
}

const Passage = ({ passage: { kind, text, cells } }: { readonly passage: ComparedPassage }) =>
  cells === undefined ? (
    <p className={styles.passage} data-kind={kind} dir="auto">
      {text}
    </p>
  ) : (
    <PlainTable cells={cells} />
  )

interface MovedProps extends Omit<Props, 'rows'> {
  readonly rows: readonly Kept[]
}

/** What moved in one piece is one change: its beginning tells what it is. */
function Moved({ rows, document, onOlder }: MovedProps) {
  const [isOpen, setOpen] = useState(false)
  const [first] = rows
  if (first === undefined) return null
  const words = messages.changes.movedAsWere(rows.length)
  const more = isOpen ? 0 : rows.length - 1
  return (
    <section className={styles.change} data-change="moved" tabIndex={-1} aria-label={words}>
      <Bar words={words} old={first.old} next={first.next} document={document} onOlder={onOlder} />
      {rows.slice(0, rows.length - more).map(({ next }) => (
        <Passage key={next.id} passage={next} />
      ))}
      {more > 0 && (
        <Button kind="link" onClick={() => setOpen(true)}>
          {messages.changes.morePassages(more)}
        </Button>
      )}
    </section>
  )
}

interface ChangeProps extends Omit<Props, 'rows'> {
  readonly row: PassageChange
}

function Change({ row, document, onOlder }: ChangeProps) {
  const words = changeWords(row)
  const old = 'old' in row ? row.old : null
  const next = 'next' in row ? row.next : null
  return (
    <section className={styles.change} data-change={row.kind} tabIndex={-1} aria-label={words}>
      <Bar words={words} old={old} next={next} document={document} onOlder={onOlder} />
      <Changed row={row} />
    </section>
  )
}

function Changed({ row }: { readonly row: PassageChange }) {
  if (row.kind === 'reworded' && row.rows !== undefined) return <ChangedTable rows={row.rows} />
  const { kind, text, cells } = 'next' in row ? row.next : row.old
  const isWhole = row.kind === 'added' || row.kind === 'removed'
  if (isWhole && cells !== undefined) return <PlainTable cells={cells} as={row.kind} />
  return (
    <p className={styles.passage} data-kind={kind} dir="auto">
      {row.kind === 'reworded' && <Words parts={row.parts} />}
      {row.kind === 'added' && <ins>{text}</ins>}
      {row.kind === 'removed' && <del>{text}</del>}
      {row.kind === 'same' && text}
    </p>
  )
}

interface BarProps extends Omit<Props, 'rows'> {
  readonly words: string
  readonly old: ComparedPassage | null
  readonly next: ComparedPassage | null
}

/** What became of a passage, and the way to it in either version. */
const Bar = ({ words, old, next, document, onOlder }: BarProps) => (
  <div className={styles.bar}>
    <span className={styles.label}>{words}</span>
    {old !== null && (
      <Button kind="link" onClick={() => onOlder(old.id)} aria-label={messages.changes.beforeShow}>
        {messages.changes.before}
      </Button>
    )}
    {next !== null && (
      <Button
        kind="link"
        onClick={() => void showPassage(document, next.id)}
        aria-label={messages.changes.nowShow}
      >
        {messages.changes.now}
      </Button>
    )}
  </div>
)
