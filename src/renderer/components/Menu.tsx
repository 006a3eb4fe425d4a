import { type KeyboardEvent, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { chordsOf, writes } from '../chords.ts'
import styles from './Menu.module.css'

export interface MenuItem {
  readonly label: string
  /** A glyph before the label. */
  readonly glyph?: ReactNode
  /** The key that does the same. */
  readonly keys?: string | undefined
  readonly run: () => void
}

interface Props {
  readonly label: string
  /** Items in groups; an empty group is passed over. */
  readonly groups: readonly (readonly MenuItem[])[]
  /** Where the menu was asked for, in CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number }
  /** Whether it was opened by a key: then the first item has the focus at once. */
  readonly byKey: boolean
  readonly onClose: () => void
}

const edge = 8

/** A menu at a point of the window, in front of everything. It takes the keys while it is open. */
export function Menu({ label, groups, at, byKey, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const close = useRef(onClose)
  close.current = onClose
  const before = useRef<Element | null>(null)
  useLayoutEffect(() => {
    const menu = box.current
    if (menu === null) return
    before.current = document.activeElement
    menu.showPopover()
    return () => menu.hidePopover()
  }, [])
  useLayoutEffect(() => {
    const menu = box.current
    if (menu === null) return
    const { offsetWidth, offsetHeight } = menu
    const { innerWidth, innerHeight } = window
    menu.style.left = `${Math.max(edge, Math.min(at.x, innerWidth - offsetWidth - edge))}px`
    // Above the point where there is no room below it, as menus do.
    const top = at.y + offsetHeight + edge <= innerHeight ? at.y : at.y - offsetHeight
    menu.style.top = `${Math.max(edge, Math.min(top, innerHeight - offsetHeight - edge))}px`
    const first = byKey ? itemsIn(menu)[0] : menu
    first?.focus({ preventScroll: true })
  }, [at, byKey])
  // Not a popover that the platform dismisses: it would take the end of the press that opened it for one outside.
  useEffect(() => {
    const leave = () => close.current()
    const leaveOutside = (event: Event) => {
      if (!(event.target instanceof Node && box.current?.contains(event.target))) leave()
    }
    document.addEventListener('pointerdown', leaveOutside, true)
    document.addEventListener('wheel', leaveOutside, { capture: true, passive: true })
    window.addEventListener('blur', leave)
    window.addEventListener('resize', leave)
    return () => {
      document.removeEventListener('pointerdown', leaveOutside, true)
      document.removeEventListener('wheel', leaveOutside, true)
      window.removeEventListener('blur', leave)
      window.removeEventListener('resize', leave)
    }
  }, [])

  const giveBack = () => {
    onClose()
    if (before.current instanceof HTMLElement && before.current.isConnected)
      before.current.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // No key of the page acts while the menu is open.
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') giveBack()
    else if (!moveBy(event)) return
    event.preventDefault()
  }
  return (
    <div
      ref={box}
      popover="manual"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={styles.menu}
      onKeyDown={onKeyDown}
      // Neither ends the selection that the menu is about, nor opens a menu of its own.
      onMouseDown={(event) => event.preventDefault()}
      onContextMenu={(event) => event.preventDefault()}
    >
      {groups
        .filter((items) => items.length > 0)
        .map((items, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a menu's groups stay as they are while it is open
          <div key={index} role="none" className={styles.group}>
            {items.map(({ label, glyph, keys, run }) => (
              <button
                key={label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                className={styles.item}
                onPointerMove={(event) => event.currentTarget.focus({ preventScroll: true })}
                onClick={() => {
                  giveBack()
                  run()
                }}
              >
                <span className={styles.glyph} aria-hidden>
                  {glyph}
                </span>
                <span className={styles.label}>{label}</span>
                {keys !== undefined && <kbd aria-hidden>{keys}</kbd>}
              </button>
            ))}
          </div>
        ))}
    </div>
  )
}

const itemsIn = (menu: Element): readonly HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>('[role="menuitem"]'),
]

/** Moves the focus by a key: round at the ends, and to the next item that begins with a letter. */
function moveBy({ key, currentTarget, nativeEvent }: KeyboardEvent): boolean {
  const items = itemsIn(currentTarget)
  const here = items.indexOf(document.activeElement as HTMLElement)
  const count = items.length
  let next: HTMLElement | undefined
  if (key === 'ArrowDown') next = items[(here + 1) % count]
  else if (key === 'ArrowUp') next = items[(Math.max(here, 0) - 1 + count) % count]
  else if (key === 'Home') next = items[0]
  else if (key === 'End') next = items[count - 1]
  else if (key !== ' ' && writes(nativeEvent)) {
    const letters = chordsOf(nativeEvent)
    next = [...items.slice(here + 1), ...items.slice(0, here + 1)].find((item) => {
      const label = item.querySelector(`.${styles.label}`)?.textContent?.toUpperCase()
      return letters.some((letter) => label?.startsWith(letter))
    })
  } else return false
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
  return true
}
