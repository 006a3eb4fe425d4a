import { Layers, Repeat2 } from 'lucide-react'
import { cramPart } from '../state/practice.ts'
import { openId } from '../state/queries.ts'
import { studyPart } from '../state/study.ts'
import type { NamedPart } from '../state/study-session.ts'
import type { MenuItem } from './Menu.tsx'

const icon = { size: 16, 'aria-hidden': true } as const

/** The ways to study a part. @param noun what it is called in the menu: "this section" */
export function partItems(named: NamedPart, noun: string): readonly MenuItem[] {
  const open = named.document ?? openId()
  return [
    { label: `Study ${noun}`, glyph: <Layers {...icon} />, run: () => void studyPart(named) },
    ...(open === undefined
      ? []
      : [
          {
            label: `Cram ${noun}`,
            glyph: <Repeat2 {...icon} />,
            run: () => void cramPart(open, named.part),
          },
        ]),
  ]
}
