import { BookOpen, CirclePause, Layers2, Moon, Pencil, Star, StarOff, WalletCards } from 'lucide-react'
import { messages } from '../../../shared/messages/messages.ts'
import { Menu } from '../../components/Menu.tsx'
import { menuKey } from '../../state/keys.ts'

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
  const words = messages.study.menu
  return (
    <Menu
      label={messages.study.card.label}
      at={at}
      byKey
      onClose={onClose}
      groups={[
        [
          { label: words.edit, glyph: <Pencil {...icon} />, keys: menuKey('study:edit'), run: acts.edit },
          {
            label: marked ? words.removeMark : words.mark,
            glyph: marked ? <StarOff {...icon} /> : <Star {...icon} />,
            keys: menuKey('study:mark'),
            run: acts.mark,
          },
        ],
        [
          { label: words.bury, glyph: <Moon {...icon} />, keys: menuKey('study:bury'), run: acts.bury },
          {
            label: words.suspend,
            glyph: <CirclePause {...icon} />,
            keys: menuKey('study:suspend'),
            run: acts.suspend,
          },
          {
            label: words.suspendFact(siblings + 1),
            glyph: <Layers2 {...icon} />,
            keys: menuKey('study:suspend-note'),
            run: acts.suspendNote,
          },
        ],
        [
          ...(acts.source === null
            ? []
            : [
                {
                  label: messages.study.readInPlace,
                  glyph: <BookOpen {...icon} />,
                  keys: menuKey('study:source'),
                  run: acts.source,
                },
              ]),
          ...(acts.list === null
            ? []
            : [{ label: words.showInCards, glyph: <WalletCards {...icon} />, run: acts.list }]),
        ],
      ]}
    />
  )
}
