import { ArrowLeftRight, ChevronDown, Maximize2, X } from 'lucide-react'
import type { Beside } from '../../../shared/beside.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useCalled } from '../../state/apart.ts'
import { closeBeside, swapHalves, useDocumentBeside } from '../../state/beside.ts'
import { hinted } from '../../state/keys.ts'
import { useReadingBeside } from '../../state/reading.ts'
import { go, openDialog } from '../../state/ui.ts'
import styles from './BesideView.module.css'
import { FindBar } from './FindBar.tsx'
import { PaneTool } from './PaneTool.tsx'

interface Props {
  readonly beside: Beside
  /** The document that is open. */
  readonly open: string
}

/** What stands beside the text, by its name, which leads to other choices; and what can be done with it. */
export function BesideHead({ beside, open }: Props) {
  const findOpen = useReadingBeside((reading) => reading.findOpen)
  const findFor = useReadingBeside((reading) => reading.findFor)
  const title = useTitle(beside)
  const finds = findOpen && beside.kind === 'document'
  return (
    <div className={styles.head} data-find={finds || undefined}>
      <button
        type="button"
        className={styles.title}
        aria-haspopup="dialog"
        aria-label={messages.read.beside.choose(title)}
        title={title}
        onClick={() => openDialog({ kind: 'beside' })}
      >
        <span dir="auto">{title}</span>
        <ChevronDown size={14} aria-hidden />
      </button>
      {finds && <FindBar key={findFor} words={findFor} />}
      {beside.kind === 'document' ? (
        beside.document !== open && (
          <PaneTool label={messages.read.beside.swap} onClick={() => void swapHalves()}>
            <ArrowLeftRight size={16} aria-hidden />
          </PaneTool>
        )
      ) : (
        <PaneTool label={messages.read.beside.alone(title)} onClick={() => go(beside.kind)}>
          <Maximize2 size={14} aria-hidden />
        </PaneTool>
      )}
      <PaneTool
        label={messages.read.beside.close}
        title={hinted(messages.common.close, 'beside:toggle')}
        onClick={closeBeside}
      >
        <X size={16} aria-hidden />
      </PaneTool>
    </div>
  )
}

function useTitle(beside: Beside): string {
  const called = useCalled()
  const open = useDocumentBeside().data
  if (beside.kind !== 'document') return messages.places[beside.kind]
  return open === undefined ? '' : called(open.briefing.id, open.name ?? open.briefing.title)
}
