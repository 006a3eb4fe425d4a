import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
import { makeCards } from '../../state/facts.ts'
import { isBare, type LedgerEntryRow } from './arrange.ts'

interface Props {
  readonly document: string
  /** The facts that are shown. */
  readonly rows: readonly LedgerEntryRow[]
}

/** Makes cards, in one step, of all facts shown that have none and can have one. */
export function MakeCards({ document, rows }: Props) {
  const bare = rows.filter(({ entry }) => isBare(entry))
  const facts = bare.filter(({ entry }) => entry.spare).map(({ entry }) => entry.fact.id)
  if (facts.length === 0) return null
  return (
    <Button
      kind="link"
      title="They were left out as doubtful: look them over as they come"
      onClick={() => void makeCards(document, facts, bare.length - facts.length)}
    >
      Make {count(facts.length, 'more card')}
    </Button>
  )
}
