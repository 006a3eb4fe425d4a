import {
  ArrowLeft,
  ArrowRight,
  Brain,
  Columns2,
  FileText,
  PanelRight,
  Pause,
  Search,
  TableOfContents,
  Volume2,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { hasPages } from '../../core/model/page.ts'
import { messages } from '../../shared/messages/messages.ts'
import { run } from '../commands/run.ts'
import { useCalled } from '../state/apart.ts'
import { toggleBeside, useHasRoom, useShownBeside } from '../state/beside.ts'
import { InHalf } from '../state/half.ts'
import { hinted, menuKey } from '../state/keys.ts'
import { goAlong } from '../state/open.ts'
import { useTextShown } from '../state/text-shown.ts'
import { openDialog, useUi } from '../state/ui.ts'
import { FindBar } from '../views/read/FindBar.tsx'
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
  const contentsOpen = useUi((ui) => ui.dialog?.kind === 'contents' && ui.dialog.half !== 'beside')
  const inspector = useInspector()
  const beside = useShownBeside() !== null
  const hasRoom = useHasRoom()
  const isPaged = place === 'read' && shown !== null && hasPages(shown.briefing.source.kind)
  const printed = useUi((ui) => ui.printed)
  const map = useUi((ui) => ui.map)
  const { past, future } = useUi((ui) => ui.trail)
  return (
    <header className={styles.header} data-frame data-pane data-find-open={findOpen || undefined}>
      <div className={styles.trail}>
        <button
          type="button"
          aria-label={messages.frame.back}
          title={hinted(messages.frame.back, 'trail:back')}
          disabled={past.length === 0}
          onClick={() => void goAlong('back')}
        >
          <ArrowLeft size={16} aria-hidden />
        </button>
        <button
          type="button"
          aria-label={messages.frame.forward}
          title={hinted(messages.frame.forward, 'trail:forward')}
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
          aria-label={messages.contents.title}
          aria-haspopup="dialog"
          aria-expanded={contentsOpen}
          title={hinted(messages.contents.title, 'contents:open')}
          onClick={() => run('contents:open', 'main')}
        >
          <TableOfContents size={16} aria-hidden />
        </button>
      )}
      <div className={styles.title} dir="auto" title={title}>
        {title}
      </div>
      {minutes !== null && <span className={styles.left}>{messages.frame.minutesLeft(minutes)}</span>}
      {findOpen && (
        <InHalf value="main">
          <FindBar key={findFor} words={findFor} />
        </InHalf>
      )}
      {place === 'read' && aloud !== null && (
        <Tool
          label={messages.frame.aloud}
          title={hinted(messages.read.menu.aloud[aloud], 'read:aloud')}
          isPressed={aloud !== 'ready'}
          onClick={() => run('read:aloud', 'main')}
        >
          {aloud === 'reading' ? <Pause size={16} aria-hidden /> : <Volume2 size={16} aria-hidden />}
        </Tool>
      )}
      {place === 'read' && (
        <Tool
          label={messages.frame.map}
          title={hinted(messages.frame.mapHint, 'read:map')}
          isPressed={map !== null}
          onClick={() => run('read:map', 'main')}
        >
          <Brain size={16} aria-hidden />
        </Tool>
      )}
      {isPaged && (
        <Tool
          label={messages.frame.page}
          title={hinted(messages.frame.pageHint, 'read:page')}
          isPressed={printed}
          onClick={() => run('read:page', 'main')}
        >
          <FileText size={16} aria-hidden />
        </Tool>
      )}
      {place === 'read' && hasRoom && (
        <Tool
          label={messages.frame.beside}
          title={hinted(messages.frame.besideHint, 'beside:toggle')}
          isPressed={beside}
          onClick={toggleBeside}
        >
          <Columns2 size={16} aria-hidden />
        </Tool>
      )}
      {place === 'read' && (
        <Tool
          label={messages.frame.inspector}
          title={hinted(messages.frame.inspectorHint, 'read:inspector')}
          isPressed={inspector}
          onClick={toggleInspector}
        >
          <PanelRight size={16} aria-hidden />
        </Tool>
      )}
      <button
        type="button"
        className={styles.search}
        aria-haspopup="dialog"
        onClick={() => openDialog({ kind: 'search' })}
      >
        <Search size={14} aria-hidden />
        <span>{messages.frame.search}</span>
        <kbd>{menuKey('search:open')}</kbd>
      </button>
    </header>
  )
}

interface ToolProps {
  readonly label: string
  /** What it does, with its key. */
  readonly title: string
  readonly isPressed: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

/** What is turned on and off beside the text. */
function Tool({ label, title, isPressed, onClick, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.panel}
      aria-label={label}
      aria-pressed={isPressed}
      title={title}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
