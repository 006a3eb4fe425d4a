import { useQuery } from '@tanstack/react-query'
import type { Briefing } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import type { Anchor } from '../../../core/model/mark.ts'
import { factsList } from '../../state/queries.ts'
import { AddFactDialog } from './AddFactDialog.tsx'
import { FactDialog } from './FactDialog.tsx'

interface Props {
  readonly briefing: Briefing
  readonly place: Anchor
  readonly onClose: () => void
}

/** The fact that some words are, to be edited; where they are none yet, it is made. */
export function FactOfWords({ briefing, place, onClose }: Props) {
  const ledger = useQuery(factsList(briefing.id)).data
  if (ledger === undefined) return null
  const stands = ledger.entries.find((entry) => isOf(entry, place))
  return stands === undefined ? (
    <AddFactDialog briefing={briefing} place={place} onClose={onClose} />
  ) : (
    <FactDialog briefing={briefing} entry={stands} onClose={onClose} />
  )
}

/** A rejected one stands in nobody's way. */
const isOf = ({ fact, state }: LedgerEntry, { block, position }: Anchor): boolean =>
  state !== 'rejected' && fact.block === block && fact.start === position.start && fact.end === position.end
