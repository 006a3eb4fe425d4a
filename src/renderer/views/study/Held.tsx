import type { Holding } from '../../../shared/contract/study.ts'
import { formatDay } from '../../../shared/messages/format.ts'
import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
import { beginStudy } from '../../state/study.ts'
import type { Session } from '../../state/study-session.ts'

/** What holds due cards back, and the way to study them all the same. */
export function Held({ holding, session }: { readonly holding: Holding; readonly session: Session }) {
  return (
    <p>
      {sayHolding(holding)}{' '}
      <Button kind="link" onClick={() => void beginStudy({ ...session, anyway: true })}>
        Study anyway
      </Button>
    </p>
  )
}

function sayHolding(holding: Holding): string {
  if (holding.by === 'away') return `You are away until ${formatDay(holding.until)}. Nothing is due before.`
  const waits = `${count(holding.cards, 'more', 'more')} ${holding.cards === 1 ? 'waits' : 'wait'}`
  return holding.by === 'cap'
    ? `${waits} because of your cap of ${count(holding.most, 'due card')} a day.`
    : `${waits}: what came due while you were away is spread over ${count(holding.days, 'day')}.`
}
