import { Ellipsis } from 'lucide-react'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import styles from './CardsView.module.css'
import type { CardActs } from './use-acts.tsx'

interface Props {
  readonly text: string
  readonly acts: CardActs
  readonly isEmpty: boolean
}

/** How many cards there are, and what can be done with those that are chosen. */
export function ActBar({ text, acts, isEmpty }: Props) {
  return (
    <div data-controls className={styles.bar}>
      <p role="status" className={styles.count}>
        {text}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a toolbar's buttons are no group of fields */}
      <div role="group" aria-label={messages.cards.withChosen} className={styles.acts}>
        {acts.first.map(({ label, run }) => (
          <Button key={label} kind="link" disabled={isEmpty} onClick={run}>
            {label}
          </Button>
        ))}
        <Button
          kind="link"
          disabled={isEmpty}
          aria-haspopup="menu"
          aria-label={messages.cards.moreWithChosen}
          onClick={({ currentTarget, detail }) => {
            const { left, bottom } = currentTarget.getBoundingClientRect()
            acts.openMenu({ x: left, y: bottom }, detail === 0)
          }}
        >
          <Ellipsis size={16} aria-hidden />
        </Button>
      </div>
    </div>
  )
}
