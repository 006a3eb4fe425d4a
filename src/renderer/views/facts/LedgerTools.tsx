import { type RefObject, useMemo } from 'react'
import type { Section } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { type FactType, factTypes } from '../../../core/model/fact.ts'
import shared from '../../components/Place.module.css'
import { typeNames } from '../../state/facts.ts'
import type { LedgerFilter, StateWanted } from './arrange.ts'
import styles from './FactsView.module.css'

const stateLabels: Readonly<Record<StateWanted, string>> = {
  kept: 'All but rejected',
  open: 'Not judged yet',
  accepted: 'Accepted',
  rejected: 'Rejected',
  changed: 'Edited or added',
  bare: 'Without a card',
  all: 'Everything',
}

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
        aria-label="Filter key facts"
        placeholder="Filter key facts"
        value={wanted.words}
        onChange={(event) => want({ words: event.target.value })}
      />
      <select
        aria-label="Type"
        value={wanted.type ?? ''}
        onChange={(event) =>
          want({ type: event.target.value === '' ? null : (event.target.value as FactType) })
        }
      >
        <option value="">Any type</option>
        {types.map((type) => (
          <option key={type} value={type}>
            {typeNames[type]}
          </option>
        ))}
      </select>
      <select
        aria-label="Section"
        value={wanted.section ?? ''}
        onChange={(event) => want({ section: event.target.value === '' ? null : event.target.value })}
      >
        <option value="">Any section</option>
        {named.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <select
        aria-label="State"
        value={wanted.state}
        onChange={(event) => want({ state: event.target.value as StateWanted })}
      >
        {Object.entries(stateLabels).map(([state, label]) => (
          <option key={state} value={state}>
            {label}
          </option>
        ))}
      </select>
    </div>
  )
}
