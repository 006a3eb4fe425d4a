import { useQuery } from '@tanstack/react-query'
import { Settings } from 'lucide-react'
import { useMemo } from 'react'
import type { Briefing } from '../../core/model/document.ts'
import { messages } from '../../shared/messages/messages.ts'
import { places } from '../../shared/places.ts'
import { Outline } from '../components/Outline.tsx'
import { entriesOf } from '../components/outline.ts'
import { placeViews } from '../places.ts'
import { hinted } from '../state/keys.ts'
import { useTextShown } from '../state/text-shown.ts'
import { go, openDialog, useUi } from '../state/ui.ts'
import { versionsList } from '../state/versions.ts'
import { PlaceList } from './PlaceList.tsx'
import styles from './Rail.module.css'

/** The places, and under them the outline of the open document. */
export function Rail({ briefing, badge }: { readonly briefing: Briefing; readonly badge: number }) {
  const place = useUi((ui) => ui.place)
  const section = useUi((ui) => ui.section)
  const read = useUi((ui) => ui.read.get(briefing.id)?.sections)
  const older = useTextShown()
  const text = older?.version == null ? briefing : older.briefing
  const entries = useMemo(() => entriesOf(text.sections), [text])
  // Most documents have only ever come once: there is nothing to lead to.
  const versions = useQuery(versionsList(briefing.id)).data ?? []
  const list = places
    .filter(({ name }) => name !== 'changes' || name === place || versions.length > 0)
    .map(({ name }) => ({ name, label: messages.places[name] }))
  return (
    <aside className={styles.rail}>
      <PlaceList
        list={list}
        views={placeViews}
        current={place}
        counts={badge === 0 ? {} : { today: { number: badge, says: messages.frame.due(badge) } }}
        onGo={go}
      />
      {entries.length > 0 && (
        <nav aria-label={messages.contents.title} className={styles.contents} data-pane>
          <Outline
            key={`${briefing.id} ${older?.version ?? ''}`}
            document={text === briefing ? briefing.id : null}
            entries={entries}
            current={place === 'read' ? section : null}
            read={text === briefing ? read : undefined}
          />
        </nav>
      )}
      <button
        type="button"
        aria-label={messages.frame.settings}
        aria-haspopup="dialog"
        title={hinted(messages.frame.settings, 'settings:open')}
        className={`${styles.place} ${styles.foot}`}
        onClick={() => openDialog({ kind: 'settings' })}
      >
        <Settings size={16} aria-hidden />
        <span>{messages.frame.settings}</span>
      </button>
    </aside>
  )
}
