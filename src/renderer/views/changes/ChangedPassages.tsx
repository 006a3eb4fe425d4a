import { useState } from 'react'
import type { ChangedPart, ComparedPassage, PassageChange } from '../../../core/model/change.ts'
import { Button } from '../../components/Button.tsx'
import { showPassage } from '../../state/open.ts'
import { count } from '../../text/format.ts'
import styles from './Changes.module.css'
import { changeWords, type Stretch, stretchesOf } from './words.ts'

interface Props {
  readonly document: string
  readonly rows: readonly PassageChange[]
  /** Shows a passage of the older version. */
  readonly onOlder: (block: string) => void
}

/** The passages in reading order: each change by itself, what stayed between them folded away. */
export function ChangedPassages({ document, rows, onOlder }: Props) {
  const stretches = stretchesOf(rows)
  if (!stretches.some(({ kind }) => kind === 'change')) return null
  return (
    <section className={styles.part} aria-label="Passages">
      <h2>Passages</h2>
      {stretches.map((stretch) =>
        stretch.kind === 'same' ? (
          <Unchanged key={stretch.nth} stretch={stretch} />
        ) : (
          <Change key={stretch.nth} row={stretch.row} document={document} onOlder={onOlder} />
        ),
      )}
    </section>
  )
}

/** So many passages around a change say where it is. */
const context = 1

function Unchanged({ stretch: { rows } }: { readonly stretch: Extract<Stretch, { kind: 'same' }> }) {
  const [isOpen, setOpen] = useState(false)
  const passages = rows.flatMap((row) => ('next' in row ? [row.next] : []))
  const hidden = passages.length - 2 * context
  if (isOpen || hidden < 2) return passages.map((each) => <Passage key={each.id} passage={each} />)
  return (
    <>
      {passages.slice(0, context).map((each) => (
        <Passage key={each.id} passage={each} />
      ))}
      <Button kind="link" className={styles.fold} onClick={() => setOpen(true)}>
        {count(hidden, 'passage')} unchanged · Show
      </Button>
      {passages.slice(-context).map((each) => (
        <Passage key={each.id} passage={each} />
      ))}
    </>
  )
}

const Passage = ({ passage: { kind, text } }: { readonly passage: ComparedPassage }) => (
  <p className={styles.passage} data-kind={kind} dir="auto">
    {text}
  </p>
)

interface ChangeProps {
  readonly row: PassageChange
  readonly document: string
  readonly onOlder: (block: string) => void
}

function Change({ row, document, onOlder }: ChangeProps) {
  const words = changeWords(row)
  const kind = 'next' in row ? row.next.kind : row.old.kind
  const text = 'next' in row ? row.next.text : row.old.text
  return (
    <section className={styles.change} data-change={row.kind} tabIndex={-1} aria-label={words}>
      <div className={styles.bar}>
        <span className={styles.label}>{words}</span>
        {'old' in row && (
          <Button kind="link" onClick={() => onOlder(row.old.id)} aria-label="Show in the older version">
            Older version
          </Button>
        )}
        {'next' in row && (
          <Button
            kind="link"
            onClick={() => void showPassage(document, row.next.id)}
            aria-label="Show in the newest version"
          >
            Newest version
          </Button>
        )}
      </div>
      <p className={styles.passage} data-kind={kind} dir="auto">
        {row.kind === 'reworded' && <Words parts={row.parts} />}
        {row.kind === 'added' && <ins>{text}</ins>}
        {row.kind === 'removed' && <del>{text}</del>}
        {row.kind === 'same' && text}
      </p>
    </section>
  )
}

/** The words that went and came, told by more than colour. */
const Words = ({ parts }: { readonly parts: readonly ChangedPart[] }) =>
  parts.map(({ kind, text }, at) => {
    const key = `${at} ${kind}`
    if (kind === 'same') return <span key={key}>{text}</span>
    return kind === 'removed' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>
  })
