import { BookOpen, CirclePause, Layers2, Moon, Pencil, Star, StarOff, WalletCards } from 'lucide-react'
import { Menu } from '../../components/Menu.tsx'

interface Props {
  readonly at: { readonly x: number; readonly y: number }
  readonly marked: boolean
  /** How many other cards ask for the same fact. */
  readonly siblings: number
  readonly acts: {
    readonly edit: () => void
    readonly bury: () => void
    readonly suspend: () => void
    readonly suspendNote: () => void
    readonly mark: () => void
    /** Null where it cannot be shown, or not yet. */
    readonly source: (() => void) | null
    /** The same. */
    readonly list: (() => void) | null
  }
  readonly onClose: () => void
}

const icon = { size: 16, 'aria-hidden': true } as const

/** What can be done with a card besides rating it, with the keys that do the same. */
export function CardMenu({ at, marked, siblings, acts, onClose }: Props) {
  const all = siblings === 0 ? 'Suspend the fact' : `Suspend all ${siblings + 1} cards of the fact`
  return (
    <Menu
      label="Card"
      at={at}
      byKey
      onClose={onClose}
      groups={[
        [
          { label: 'Edit…', glyph: <Pencil {...icon} />, keys: 'E', run: acts.edit },
          {
            label: marked ? 'Remove mark' : 'Mark',
            glyph: marked ? <StarOff {...icon} /> : <Star {...icon} />,
            keys: '*',
            run: acts.mark,
          },
        ],
        [
          { label: 'Bury until tomorrow', glyph: <Moon {...icon} />, keys: '-', run: acts.bury },
          { label: 'Suspend', glyph: <CirclePause {...icon} />, keys: '@', run: acts.suspend },
          { label: all, glyph: <Layers2 {...icon} />, keys: '!', run: acts.suspendNote },
        ],
        [
          ...(acts.source === null
            ? []
            : [{ label: 'Read it in place', glyph: <BookOpen {...icon} />, keys: 'S', run: acts.source }]),
          ...(acts.list === null
            ? []
            : [{ label: 'Show in Cards', glyph: <WalletCards {...icon} />, run: acts.list }]),
        ],
      ]}
    />
  )
}
