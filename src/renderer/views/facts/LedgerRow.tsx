import { Check, Pencil, Undo2, X } from 'lucide-react'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Statement } from '../../components/Statement.tsx'
import { hinted } from '../../state/keys.ts'
import { isBare, type LedgerEntryRow } from './arrange.ts'
import styles from './Ledger.module.css'
import { TypeGlyph } from './TypeGlyph.tsx'
import { whyNoCard } from './why-no-card.ts'

interface Props {
  readonly row: LedgerEntryRow
  /** Of the document's text (BCP 47). */
  readonly language: string
  /** Whether this row is the one in the tab order. */
  readonly isCurrent: boolean
  readonly onFocus: (fact: string) => void
  readonly onShow: (entry: LedgerEntry) => void
  readonly onEdit: (fact: string) => void
  readonly onJudge: (entry: LedgerEntry, state: 'accepted' | 'rejected') => void
}

/** One fact, its actions shown while it has the mouse or the focus, and its exact sentence while it has the focus. */
export function LedgerRow({ row, language, isCurrent, onFocus, onShow, onEdit, onJudge }: Props) {
  const { entry, value, said, source, section } = row
  const { fact, state } = entry
  const tabIndex = isCurrent ? 0 : -1
  const isRejected = state === 'rejected'
  const words = messages.facts.row
  return (
    <tr className={styles.row} data-state={state ?? undefined} onFocus={() => onFocus(fact.id)}>
      <td className={styles.type} title={messages.facts.types[fact.type]}>
        <span>
          <TypeGlyph type={fact.type} />
          {messages.facts.types[fact.type]}
        </span>
      </td>
      <td className={styles.what}>
        <button
          type="button"
          data-prints
          data-fact={fact.id}
          data-listed={fact.id}
          className={styles.fact}
          tabIndex={tabIndex}
          title={source.text}
          onClick={() => onShow(entry)}
        >
          <span dir="auto" lang={language}>
            <Statement text={said.text} answers={[said.answer]} />
          </span>
          {state === 'accepted' && <Check size={14} aria-label={words.accepted} role="img" />}
          {isRejected && <span className="quiet">{words.rejected}</span>}
          {(entry.own || entry.edited) && (
            <small className={styles.said}>{entry.own ? words.added : words.edited}</small>
          )}
          {entry.kept && (
            <small className={styles.said} title={words.keptTitle}>
              {words.kept}
            </small>
          )}
        </button>
        {said.answer === null && <p dir="auto">{fact.text}</p>}
        {fact.note !== undefined && <p dir="auto">{fact.note}</p>}
        {source.text !== said.text && (
          <p className={styles.source} dir="auto" lang={language}>
            <Statement text={source.text} answers={[source.answer]} />
          </p>
        )}
        {fact.noCard !== undefined && isBare(entry) && (
          <p className={styles.source}>{words.noCard(whyNoCard(fact.noCard))}</p>
        )}
      </td>
      <td dir="auto" title={value?.text} className={styles.value}>
        {value?.text ?? <span className={styles.when}>{fact.when}</span>}
      </td>
      <td data-column="section" dir="auto" title={section?.title}>
        {section?.title}
      </td>
      <td data-controls className={styles.actions}>
        <div>
          {!isRejected && (
            <>
              <button
                type="button"
                className={styles.act}
                tabIndex={tabIndex}
                aria-label={words.accept(fact.text)}
                aria-pressed={state === 'accepted'}
                title={hinted(words.acceptTitle, 'facts:accept')}
                onClick={() => onJudge(entry, 'accepted')}
              >
                <Check size={16} aria-hidden />
              </button>
              <button
                type="button"
                className={styles.act}
                tabIndex={tabIndex}
                aria-label={words.edit(fact.text)}
                title={hinted(words.editTitle, 'facts:edit')}
                onClick={() => onEdit(fact.id)}
              >
                <Pencil size={14} aria-hidden />
              </button>
            </>
          )}
          <button
            type="button"
            className={styles.act}
            tabIndex={tabIndex}
            aria-label={isRejected ? words.bringBack(fact.text) : words.reject(fact.text)}
            title={hinted(isRejected ? words.bringBackTitle : words.rejectTitle, 'facts:reject')}
            onClick={() => onJudge(entry, 'rejected')}
          >
            {isRejected ? <Undo2 size={16} aria-hidden /> : <X size={16} aria-hidden />}
          </button>
        </div>
      </td>
    </tr>
  )
}
