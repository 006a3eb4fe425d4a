import { useEffect, useRef, useState } from 'react'
import type { ListedMark } from '../../../shared/contract/marks.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Field } from '../../components/Field.tsx'
import { editMark, removeMark } from '../../state/marks.ts'
import { splitTags } from '../../text/split-tags.ts'
import { Colours } from './Colours.tsx'
import styles from './MarkEditor.module.css'

/**
 * Letters from which on a note's spelling is not checked, for as long as it is edited: Chromium asks for every word of a field
 * at once, and goes through all that was written and taken back in it, which can hold the window for minutes.
 */
const longestChecked = 20_000

interface Props {
  readonly mark: ListedMark
  /** Whether the note takes the focus at once. */
  readonly focusNote?: boolean
  readonly onDone: () => void
}

/** Edits a mark where it is shown: colour at once, note and tags when it is left, as one change. */
export function MarkEditor({ mark, focusNote = false, onDone }: Props) {
  const [note, setNote] = useState(mark.note)
  const [tags, setTags] = useState(mark.tags.join(', '))
  const box = useRef<HTMLTextAreaElement>(null)
  const wasLong = useRef(false)
  wasLong.current ||= note.length > longestChecked
  useEffect(() => {
    if (focusNote) box.current?.focus()
  }, [focusNote])
  const draft = { note: note.trim(), tags: splitTags(tags) }
  const changed = draft.note !== mark.note || draft.tags.join('\n') !== mark.tags.join('\n')
  const isLeft = useRef(false)
  const save = async () => {
    // What could not be stored stays on screen, as it was written.
    if (changed && !(await editMark(mark, draft))) {
      isLeft.current = false
      return
    }
    onDone()
  }
  // What was typed is never lost, however the editor is left.
  const latest = useRef({ changed, draft, mark })
  latest.current = { changed, draft, mark }
  useEffect(
    () => () => {
      const { changed, draft, mark } = latest.current
      if (changed && !isLeft.current) void editMark(mark, draft)
    },
    [],
  )
  const leave = (work: () => Promise<unknown>) => {
    isLeft.current = true
    void work()
  }
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault()
        leave(save)
      }}
    >
      <div className={styles.row}>
        <Colours
          chosen={mark.colour}
          onChoose={(colour) => void editMark(mark, { ...draft, kind: 'highlight', colour })}
        />
        {mark.kind === 'bookmark' && <span className={styles.kind}>{messages.marks.makesHighlight}</span>}
      </div>
      <Field label={messages.marks.note} kind="quiet">
        {(control) => (
          <textarea
            {...control}
            ref={box}
            spellCheck={!wasLong.current}
            value={note}
            rows={3}
            onChange={(event) => setNote(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) leave(save)
            }}
          />
        )}
      </Field>
      <Field label={messages.common.tagsField} kind="quiet">
        {(control) => (
          <input
            {...control}
            value={tags}
            maxLength={3000}
            onChange={(event) => setTags(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.row}>
        <Button kind="primary" type="submit">
          {messages.common.done}
        </Button>
        <Button
          kind="link"
          onClick={() =>
            leave(async () => {
              await removeMark(mark)
              onDone()
            })
          }
        >
          {messages.marks.remove[mark.kind]}
        </Button>
      </div>
    </form>
  )
}
