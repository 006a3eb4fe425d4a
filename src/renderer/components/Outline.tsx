import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { messages } from '../../shared/messages/messages.ts'
import { useHalf } from '../state/half.ts'
import { sectionPart } from '../state/parts.ts'
import type { NamedPart } from '../state/study-session.ts'
import { showHeading } from '../state/ui.ts'
import { Menu } from './Menu.tsx'
import styles from './Outline.module.css'
import type { OutlineEntry } from './outline.ts'
import { partItems } from './part-items.tsx'
import { useFollow } from './use-follow.ts'
import { useOutlineKeys } from './use-outline-keys.ts'

interface SectionMenu {
  readonly named: NamedPart
  readonly at: { readonly x: number; readonly y: number }
  readonly byKey: boolean
}

interface Props {
  /** The document whose sections can be studied; null for an older version of one. */
  readonly document: string | null
  readonly entries: readonly OutlineEntry[]
  /** The section in view. */
  readonly current: string | null
  /** The sections that were read through. */
  readonly read: ReadonlySet<string> | undefined
  /** It lies over the page: it takes the focus, and has room for whole titles. */
  readonly isOver?: boolean
}

/** The headings of the open document as a tree that is one stop of the Tab key; each leads to its section. */
export function Outline({ document, entries, current, read, isOver = false }: Props) {
  const half = useHalf()
  const tree = useRef<HTMLDivElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  const [menu, setMenu] = useState<SectionMenu | null>(null)
  const stop = [focused, current].find((id) => entries.some((entry) => entry.id === id)) ?? entries[0]?.id
  useFollow(tree, current)
  useEffect(() => {
    if (!isOver) return
    const entry = tree.current?.querySelector<HTMLElement>('[tabindex="0"]')
    entry?.focus({ preventScroll: true })
    entry?.scrollIntoView({ block: 'center' })
  }, [isOver])
  return (
    <div
      ref={tree}
      role="tree"
      aria-label={messages.contents.title}
      className={styles.outline}
      data-over={isOver || undefined}
      onKeyDown={useOutlineKeys(entries)}
      onBlur={() => setFocused(null)}
    >
      {entries.map(({ id, title, depth }) => (
        <button
          key={id}
          type="button"
          role="treeitem"
          dir="auto"
          className={styles.entry}
          tabIndex={id === stop ? 0 : -1}
          aria-level={depth}
          aria-label={read?.has(id) ? messages.contents.read(title) : undefined}
          aria-current={id === current ? 'location' : undefined}
          data-depth={Math.min(depth, deepest)}
          data-read={read?.has(id) || undefined}
          onFocus={() => setFocused(id)}
          onPointerEnter={tellWhole}
          onClick={() => showHeading(id, half)}
          onContextMenu={(event) => {
            if (document === null) return
            event.preventDefault()
            const { left, bottom } = event.currentTarget.getBoundingClientRect()
            // A key points nowhere: the menu opens below the entry.
            const byKey = event.clientX === 0 && event.clientY === 0
            const at = byKey ? { x: left, y: bottom } : { x: event.clientX, y: event.clientY }
            setMenu({ named: sectionPart(document, id, title), at, byKey })
          }}
        >
          <span className={styles.title}>{title}</span>
        </button>
      ))}
      {menu !== null && (
        <Menu
          label={messages.contents.section}
          at={menu.at}
          byKey={menu.byKey}
          groups={[partItems(menu.named, messages.parts.section)]}
          onClose={() => setMenu(null)}
        />
      )}
    </div>
  )
}

/** Headings below it look like it. */
const deepest = 6

/** A title that is cut short is told whole under the pointer; the focus shows it whole in its place. */
function tellWhole({ currentTarget: entry }: PointerEvent<HTMLElement>): void {
  const title = entry.firstElementChild
  const isCut = title !== null && title.scrollHeight > title.clientHeight
  entry.title = isCut ? (title.textContent ?? '') : ''
}
