import type { Holding } from '../../../shared/contract/study.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { beginStudy } from '../../state/study.ts'
import type { Session } from '../../state/study-session.ts'

/** What holds due cards back, and the way to study them all the same. */
export function Held({ holding, session }: { readonly holding: Holding; readonly session: Session }) {
  return (
    <p>
      {sayHolding(holding)}{' '}
      <Button kind="link" onClick={() => void beginStudy({ ...session, anyway: true })}>
        {messages.study.held.anyway}
      </Button>
    </p>
  )
}

const halfDay = 12 * 60 * 60_000

function sayHolding(holding: Holding): string {
  switch (holding.by) {
    case 'away':
      // It ends as the day after begins.
      return messages.study.held.away(holding.until - halfDay)
    case 'cap':
      return messages.study.held.cap(holding.cards, holding.most)
    default:
      return messages.study.held.spread(holding.cards, holding.days)
  }
}
