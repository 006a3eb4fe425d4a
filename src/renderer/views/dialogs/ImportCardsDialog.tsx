import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { CardsPreview } from '../../../shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { count } from '../../components/format.ts'
import { useCalled } from '../../state/apart.ts'
import { cancelCards, storeCards } from '../../state/cards.ts'
import type { CardFile } from '../../state/ui.ts'
import styles from './ImportDialog.module.css'
import { Skipped } from './Skipped.tsx'

/** What a file of cards would bring, before anything is stored. */
export function ImportCardsDialog({
  briefing,
  file: { job, name, preview },
}: {
  readonly briefing: Briefing
  readonly file: CardFile
}) {
  const [withLost, setWithLost] = useState(true)
  const called = useCalled()
  const number = preview === null ? 0 : preview.placed + (withLost ? preview.lost : 0)
  const cancel = () => void cancelCards(job)
  return (
    <Dialog title="Import cards" onClose={cancel}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void storeCards(job, withLost)
        }}
      >
        <p className={styles.from}>
          From {name} into {called(briefing.id, briefing.title)}
        </p>
        <div role="status">
          {(preview === null ? ['Reading…'] : sentencesOf(preview)).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
        {preview !== null && (
          <>
            {preview.lost > 0 && (
              <label>
                <input
                  type="checkbox"
                  checked={withLost}
                  onChange={(event) => setWithLost(event.target.checked)}
                />
                <span>
                  Keep what has no place here <small>studied like the others, without a source</small>
                </span>
              </label>
            )}
            <Skipped {...preview} />
          </>
        )}
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={number === 0}>
            {number === 0 ? 'Import' : `Import ${count(number, 'card')}`}
          </Button>
          <Button onClick={cancel}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}

function sentencesOf({ placed, lost, partial, known, notes }: CardsPreview): readonly string[] {
  const all = placed + lost + known
  if (all === 0) return ['No card of this file can be imported.', ...notes]
  return [
    `${count(all, 'card')} in the file.`,
    ...(known === 0 ? [] : [`${count(known, 'is', 'are')} here already and will not be added again.`]),
    ...(lost === 0
      ? []
      : placed + known === 0
        ? ['None of them stands in this document: the file may belong to another one.']
        : [`${count(lost, 'has', 'have')} no place in this document.`]),
    ...(partial === 0
      ? []
      : [
          partial === 1
            ? '1 is only a part of its note in Anki. Exported, it becomes a note of its own.'
            : `${partial} are only parts of their notes in Anki. Exported, they become notes of their own.`,
        ]),
    ...notes,
    ...(placed + lost === 0 ? [] : ['Decks, tags, pictures and schedules stay in Anki.']),
  ]
}
