import { useQuery } from '@tanstack/react-query'
import type { Briefing } from '../../../core/model/document.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { factsList } from '../../state/queries.ts'
import { go } from '../../state/ui.ts'
import { thinDeck } from '../facts/thin-deck.ts'

/** Where a document has few cards: that its facts can have more, and the way there. */
export function MoreCards({ briefing }: { readonly briefing: Briefing }) {
  const ledger = useQuery(factsList(briefing.id)).data
  const spare = ledger?.entries.filter((entry) => entry.spare).length ?? 0
  const cards = ledger?.cards.length ?? 0
  if (spare === 0 || thinDeck(briefing.source.words, cards, true) === null) return null
  return (
    <p>
      {messages.study.overviewOf.moreCards(spare)}{' '}
      <Button kind="link" onClick={() => go('facts')}>
        {messages.places.facts}
      </Button>
    </p>
  )
}
