import { type RefObject, useMemo } from 'react'
import type { Section } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { type FactType, factTypes } from '../../../core/model/fact.ts'
import { messages } from '../../../shared/messages/messages.ts'
import shared from '../../components/Place.module.css'
import type { LedgerFilter, StateWanted } from './arrange.ts'
import styles from './FactsView.module.css'

const states: readonly StateWanted[] = ['kept', 'open', 'accepted', 'rejected', 'changed', 'bare', 'all']

interface Props {
  readonly box: RefObject<HTMLInputElement | null>
  readonly entries: readonly LedgerEntry[]
  readonly sections: readonly Section[]
  readonly wanted: LedgerFilter
  readonly want: (change: Partial<LedgerFilter>) => void
}

/** The filter box and the choices of type, section and state above the ledger. */
export function LedgerTools({ box, entries, sections, wanted, want }: Props) {
  const types = useMemo(
    () => factTypes.filter((type) => entries.some(({ fact }) => fact.type === type)),
    [entries],
  )
  const named = sections.filter(({ title }) => title !== null)
  return (
    <div className={`${shared.tools} ${styles.tools}`}>
      <input
        ref={box}
        type="search"
        aria-label={messages.facts.filter}
        placeholder={messages.facts.filter}
        value={wanted.words}
        onChange={(event) => want({ words: event.target.value })}
      />
      <select
        aria-label={messages.facts.type}
        value={wanted.type ?? ''}
        onChange={(event) =>
          want({ type: event.target.value === '' ? null : (event.target.value as FactType) })
        }
      >
        <option value="">{messages.facts.anyType}</option>
        {types.map((type) => (
          <option key={type} value={type}>
            {messages.facts.types[type]}
          </option>
        ))}
      </select>
      <select
        aria-label={messages.facts.section}
        value={wanted.section ?? ''}
        onChange={(event) => want({ section: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">{messages.facts.anySection}</option>
        {named.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <select
        aria-label={messages.facts.state}
        value={wanted.state}
        onChange={(event) => want({ state: event.target.value as StateWanted })}
      >
        {states.map((state) => (
          <option key={state} value={state}>
            {messages.facts.states[state]}
          </option>
        ))}
      </select>
    </div>
  )
}
