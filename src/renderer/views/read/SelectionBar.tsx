import { Bookmark, ListPlus, StickyNote } from 'lucide-react'
import type { RefObject } from 'react'
import { messages } from '../../../shared/messages/messages.ts'
import { run } from '../../commands/run.ts'
import { Button } from '../../components/Button.tsx'
import { hinted } from '../../state/keys.ts'
import { useUi } from '../../state/ui.ts'
import { Colours } from '../marks/Colours.tsx'
import { CiteButton } from './CiteButton.tsx'
import { OverSelection } from './OverSelection.tsx'
import type { MarksOfDocument } from './use-marks.ts'

interface Props {
  readonly marks: MarksOfDocument
  readonly scroller: RefObject<HTMLElement | null>
}

/** What can be done with a selection, above it. Keys do the same; the mouse finds it here. */
export function SelectionBar({ marks: { mark, copy, attach }, scroller }: Props) {
  return (
    <OverSelection scroller={scroller}>
      {attach !== null && (
        <Button kind="primary" onClick={attach}>
          {messages.read.menu.attach}
        </Button>
      )}
      <Colours chosen={null} onChoose={(colour) => void mark('highlight', colour, { unselect: true })} />
      <button
        type="button"
        aria-label={messages.read.bar.note}
        title={hinted(messages.read.bar.noteHint, 'read:note')}
        onClick={() => void mark('highlight', useUi.getState().lastColour, { note: true })}
      >
        <StickyNote size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={messages.read.bar.bookmark}
        title={hinted(messages.read.bar.bookmark, 'bookmark:toggle')}
        onClick={() => void mark('bookmark', null, { unselect: true })}
      >
        <Bookmark size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={messages.read.bar.fact}
        title={hinted(messages.read.bar.factHint, 'facts:add')}
        onClick={() => run('facts:add')}
      >
        <ListPlus size={16} aria-hidden />
      </button>
      <CiteButton onClick={copy} />
    </OverSelection>
  )
}
