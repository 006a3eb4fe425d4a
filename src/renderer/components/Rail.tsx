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
import { useMemo } from 'react'
import type { Briefing } from '../../core/model/document.ts'
import { go, openDialog, type PlaceName, useUi } from '../state/ui.ts'
import { Outline } from './Outline.tsx'
import { entriesOf } from './outline.ts'
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
  const section = useUi((ui) => ui.section)
  const read = useUi((ui) => ui.read.get(briefing.id)?.sections)
  const entries = useMemo(() => entriesOf(briefing.sections), [briefing])
  return (
    <aside className={styles.rail}>
      <nav aria-label="Places" className={styles.places} data-frame>
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
      {entries.length > 0 && (
        <nav aria-label="Contents" className={styles.contents}>
          <Outline
            key={briefing.id}
            entries={entries}
            current={place === 'read' ? section : null}
            read={read}
          />
        </nav>
      )}
      <button
        type="button"
        aria-label="Settings"
        aria-haspopup="dialog"
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
