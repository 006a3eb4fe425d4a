import { useState } from 'react'
import type { NamedPart } from '../state/study-session.ts'
import { Button } from './Button.tsx'
import { Menu } from './Menu.tsx'
import { partItems } from './part-items.tsx'

interface Props {
  /** Null where there is nothing to study: the button is disabled. */
  readonly named: NamedPart | null
  /** What is studied, in the words of the menu: "these passages". */
  readonly noun: string
}

/** The ways to study a part, behind one button. */
export function PartButton({ named, noun }: Props) {
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
        Study…
      </Button>
      {at !== null && named !== null && (
        <Menu label="Study" at={at} byKey groups={[partItems(named, noun)]} onClose={() => setAt(null)} />
      )}
    </>
  )
}
