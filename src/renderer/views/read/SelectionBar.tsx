import { Bookmark, ListPlus, StickyNote } from 'lucide-react'
import type { RefObject } from 'react'
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
          Attach here
        </Button>
      )}
      <Colours chosen={null} onChoose={(colour) => void mark('highlight', colour, { unselect: true })} />
      <button
        type="button"
        aria-label="Highlight with a note"
        title={hinted('Note', 'read:note')}
        onClick={() => void mark('highlight', useUi.getState().lastColour, { note: true })}
      >
        <StickyNote size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label="Bookmark"
        title={hinted('Bookmark', 'bookmark:toggle')}
        onClick={() => void mark('bookmark', null, { unselect: true })}
      >
        <Bookmark size={16} aria-hidden />
      </button>
      <button
        type="button"
        aria-label="Add to the key facts"
        title={hinted('Make a fact and a card', 'facts:add')}
        onClick={() => run('facts:add')}
      >
        <ListPlus size={16} aria-hidden />
      </button>
      <CiteButton onClick={copy} />
    </OverSelection>
  )
}
