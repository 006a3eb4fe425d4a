import { Layers, Repeat2 } from 'lucide-react'
import { cramPart } from '../state/practice.ts'
import { openId } from '../state/queries.ts'
import { studyPart } from '../state/study.ts'
import type { NamedPart } from '../state/study-session.ts'
import type { MenuItem } from './Menu.tsx'

const icon = { size: 16, 'aria-hidden': true } as const

/** What the ways to study a part are called: "Study this section", "Cram this section". */
export interface PartWays {
  readonly study: string
  readonly cram: string
}

/** The ways to study a part, for a menu. */
export function partItems(named: NamedPart, ways: PartWays): readonly MenuItem[] {
  const open = named.document ?? openId()
  return [
    { label: ways.study, glyph: <Layers {...icon} />, run: () => void studyPart(named) },
    ...(open === undefined
      ? []
      : [
          {
            label: ways.cram,
            glyph: <Repeat2 {...icon} />,
            run: () => void cramPart(open, named.part),
          },
        ]),
  ]
}
