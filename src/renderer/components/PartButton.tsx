import { useState } from 'react'
import { messages } from '../../shared/messages/messages.ts'
import type { NamedPart } from '../state/study-session.ts'
import { Button } from './Button.tsx'
import { Menu } from './Menu.tsx'
import { type PartWays, partItems } from './part-items.tsx'

interface Props {
  /** Null where there is nothing to study: the button is disabled. */
  readonly named: NamedPart | null
  /** What the ways are called in the menu. */
  readonly ways: PartWays
}

/** The ways to study a part, behind one button. */
export function PartButton({ named, ways }: Props) {
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null)
  return (
    <>
      <Button
        aria-haspopup="menu"
        disabled={named === null}
        onClick={({ currentTarget }) => {
          const { left, bottom } = currentTarget.getBoundingClientRect()
          setAt({ x: left, y: bottom + 4 })
        }}
      >
        {messages.parts.study}
      </Button>
      {at !== null && named !== null && (
        <Menu
          label={messages.parts.label}
          at={at}
          byKey
          groups={[partItems(named, ways)]}
          onClose={() => setAt(null)}
        />
      )}
    </>
  )
}
