import { messages } from '../../../shared/messages/messages.ts'
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
      title={messages.facts.makeMoreTitle}
      onClick={() => void makeCards(document, facts, bare.length - facts.length)}
    >
      {messages.facts.makeMore(facts.length)}
    </Button>
  )
}
