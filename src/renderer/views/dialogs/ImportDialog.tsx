import { useState } from 'react'
import type { Briefing } from '../../../core/model/document.ts'
import type { PassagesPreview } from '../../../shared/contract.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { count } from '../../components/format.ts'
import { cancelAnnotations, storeAnnotations } from '../../state/annotations.ts'
import { useCalled } from '../../state/apart.ts'
import type { AnnotationFile } from '../../state/ui.ts'
import styles from './ImportDialog.module.css'
import { Skipped } from './Skipped.tsx'

/** What a file of annotations would bring, before anything is stored. */
export function ImportDialog({
  briefing,
  file: { job, name, preview },
}: {
  readonly briefing: Briefing
  readonly file: AnnotationFile
}) {
  const [withLost, setWithLost] = useState(true)
  const called = useCalled()
  const number = preview === null ? 0 : preview.placed + (withLost ? preview.lost : 0)
  const cancel = () => void cancelAnnotations(job)
  return (
    <Dialog title="Import passages" onClose={cancel}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void storeAnnotations(job, withLost)
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
                  Keep what has no place here <small>listed as “lost its place”</small>
                </span>
              </label>
            )}
            <Skipped {...preview} />
          </>
        )}
        <div className={styles.actions}>
          <Button kind="primary" type="submit" disabled={number === 0}>
            {number === 0 ? 'Import' : `Import ${count(number, 'passage')}`}
          </Button>
          <Button onClick={cancel}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}

function sentencesOf({ placed, lost, known }: PassagesPreview): readonly string[] {
  const all = placed + lost + known
  if (all === 0) return ['No passage of this file can be imported.']
  return [
    `${count(all, 'passage')} in the file.`,
    ...(known === 0 ? [] : [`${count(known, 'is', 'are')} here already and will not be added again.`]),
    ...(lost === 0
      ? []
      : placed + known === 0
        ? ['None of them stands in this document: the file may belong to another one.']
        : [`${count(lost, 'has', 'have')} no place in this document.`]),
  ]
}
