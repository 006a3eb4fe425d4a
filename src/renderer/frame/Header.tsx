import {
  ArrowLeft,
  ArrowRight,
  Brain,
  FileText,
  PanelRight,
  Search,
  Square,
  TableOfContents,
  Volume2,
} from 'lucide-react'
import { hasPages } from '../../core/model/page.ts'
import { run } from '../commands/run.ts'
import { useCalled } from '../state/apart.ts'
import { goAlong } from '../state/open.ts'
import { useTextShown } from '../state/text-shown.ts'
import { openDialog, useUi } from '../state/ui.ts'
import { FindBar } from '../views/read/FindBar.tsx'
import { timeLeftText } from '../views/read/time-left.ts'
import { toggleInspector, useInspector } from '../views/read/use-inspector.ts'
import styles from './Header.module.css'

interface Props {
  readonly title: string
  /** The document that the title names; null for all. */
  readonly document: string | null
}

/** 44 px: the document's title, the find box while it is open, and the way into search. */
export function Header({ title: own, document }: Props) {
  const called = useCalled()
  const title = document === null ? own : called(document, own)
  const shown = useTextShown()
  const hasText = shown !== null
  const findOpen = useUi((ui) => ui.findOpen) && hasText
  const findFor = useUi((ui) => ui.findFor)
  const minutes = useUi((ui) => (ui.place === 'read' ? ui.minutesLeft : null))
  const place = useUi((ui) => ui.place)
  const aloud = useUi((ui) => ui.aloud)
  const contentsOpen = useUi((ui) => ui.dialog?.kind === 'contents')
  const inspector = useInspector()
  const isPaged = place === 'read' && shown !== null && hasPages(shown.briefing.source.kind)
  const printed = useUi((ui) => ui.printed)
  const map = useUi((ui) => ui.map)
  const { past, future } = useUi((ui) => ui.trail)
  return (
    <header className={styles.header} data-frame data-find-open={findOpen || undefined}>
      <div className={styles.trail}>
        <button
          type="button"
          aria-label="Back"
          title="Back (Alt+Left)"
          disabled={past.length === 0}
          onClick={() => void goAlong('back')}
        >
          <ArrowLeft size={16} aria-hidden />
        </button>
        <button
          type="button"
          aria-label="Forward"
          title="Forward (Alt+Right)"
          disabled={future.length === 0}
          onClick={() => void goAlong('forward')}
        >
          <ArrowRight size={16} aria-hidden />
        </button>
      </div>
      {hasText && (
        <button
          type="button"
          className={styles.panel}
          aria-label="Contents"
          aria-haspopup="dialog"
          aria-expanded={contentsOpen}
          title="Contents (T)"
          onClick={() => run('contents:open')}
        >
          <TableOfContents size={16} aria-hidden />
        </button>
      )}
      <div className={styles.title} dir="auto" title={title}>
        {title}
      </div>
      {minutes !== null && <span className={styles.left}>{timeLeftText(minutes)}</span>}
      {findOpen && <FindBar key={findFor} words={findFor} />}
      {place === 'read' && aloud !== null && (
        <button
          type="button"
          className={styles.panel}
          aria-label="Read aloud"
          aria-pressed={aloud === 'reading'}
          title={aloud === 'reading' ? 'Stop reading aloud (R)' : 'Read aloud from here (R)'}
          onClick={() => run('read:aloud')}
        >
          {aloud === 'reading' ? <Square size={14} aria-hidden /> : <Volume2 size={16} aria-hidden />}
        </button>
      )}
      {place === 'read' && (
        <button
          type="button"
          className={styles.panel}
          aria-label="Memory map"
          aria-pressed={map !== null}
          title="Memory map: what you know of each paragraph (M)"
          onClick={() => run('read:map')}
        >
          <Brain size={16} aria-hidden />
        </button>
      )}
      {isPaged && (
        <button
          type="button"
          className={styles.panel}
          aria-label="Printed page"
          aria-pressed={printed}
          title="The printed page of the paragraph in view (P)"
          onClick={() => run('read:page')}
        >
          <FileText size={16} aria-hidden />
        </button>
      )}
      {place === 'read' && (
        <button
          type="button"
          className={styles.panel}
          aria-label="Inspector"
          aria-pressed={inspector}
          title="Key facts, passages and acronyms of this section (I)"
          onClick={toggleInspector}
        >
          <PanelRight size={16} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={styles.search}
        aria-haspopup="dialog"
        onClick={() => openDialog({ kind: 'search' })}
      >
        <Search size={14} aria-hidden />
        <span>Search</span>
        <kbd>Ctrl K</kbd>
      </button>
    </header>
  )
}
