import {
  Bookmark,
  BookOpen,
  ChartLine,
  Layers,
  Library,
  ListChecks,
  type LucideIcon,
  Settings,
} from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Briefing } from '../../core/model/document.ts'
import { go, openDialog, type PlaceName, showBlock, useUi } from '../state/ui.ts'
import styles from './Rail.module.css'

const places: readonly { readonly name: PlaceName; readonly label: string; readonly icon: LucideIcon }[] = [
  { name: 'library', label: 'Library', icon: Library },
  { name: 'read', label: 'Read', icon: BookOpen },
  { name: 'facts', label: 'Key facts', icon: ListChecks },
  { name: 'study', label: 'Study', icon: Layers },
  { name: 'passages', label: 'Passages', icon: Bookmark },
  { name: 'progress', label: 'Progress', icon: ChartLine },
]

/** The places, and under them the outline of the open document. */
export function Rail({ briefing }: { readonly briefing: Briefing }) {
  const place = useUi((ui) => ui.place)
  const current = useUi((ui) => ui.section)
  const readThrough = useUi((ui) => ui.readThrough.get(briefing.id) ?? 0)
  const outline = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link that is current comes with the section
  useEffect(() => {
    outline.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <aside className={styles.rail}>
      <nav aria-label="Places" className={styles.places}>
        {places.map(({ name, label, icon: Icon }) => (
          <button
            key={name}
            type="button"
            aria-label={label}
            title={label}
            aria-current={place === name ? 'page' : undefined}
            className={styles.place}
            onClick={() => go(name)}
          >
            <Icon size={16} aria-hidden />
            <span>{label}</span>
          </button>
        ))}
      </nav>
      <nav ref={outline} aria-label="Outline" className={styles.outline}>
        {briefing.sections.map(({ id, title, level }, index) =>
          title === null ? null : (
            <a
              key={id}
              href={`#${id}`}
              className={styles.entry}
              aria-label={index < readThrough ? `${title}, read` : undefined}
              data-read={index < readThrough || undefined}
              data-level={Math.min(level, 3)}
              aria-current={place === 'read' && current === id ? 'location' : undefined}
              onClick={(event) => {
                event.preventDefault()
                showBlock(id)
              }}
            >
              {title}
            </a>
          ),
        )}
      </nav>
      <button
        type="button"
        aria-label="Settings"
        title="Settings (Ctrl+,)"
        className={`${styles.place} ${styles.foot}`}
        onClick={() => openDialog('settings')}
      >
        <Settings size={16} aria-hidden />
        <span>Settings</span>
      </button>
    </aside>
  )
}
