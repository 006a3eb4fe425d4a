import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PackParts } from '../../../shared/contract/packs.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Done } from '../../components/Done.tsx'
import { FormFoot } from '../../components/FormFoot.tsx'
import { useCalled } from '../../state/apart.ts'
import { nameOf } from '../../state/open.ts'
import { cancelPackExport, exportPack } from '../../state/packs.ts'
import { libraryList } from '../../state/queries.ts'
import styles from './PackDialog.module.css'

const boxes: readonly (keyof PackParts)[] = ['originals', 'marks', 'edits', 'briefings', 'ratings']

/** Which documents go into a pack, and what along with them. */
export function HandOverDialog({
  chosen,
  briefings,
  onClose,
}: {
  readonly chosen: readonly string[]
  /** Whether their briefings go along at first. */
  readonly briefings: boolean
  readonly onClose: () => void
}) {
  const words = messages.exports.pack
  const entries = useQuery(libraryList).data?.entries ?? []
  const called = useCalled()
  const [documents, setDocuments] = useState<ReadonlySet<string>>(new Set(chosen))
  const [parts, setParts] = useState<PackParts>({
    ...{ originals: true, marks: true, edits: true, ratings: false },
    briefings,
  })
  const [isRunning, setRunning] = useState(false)
  const wanted = entries.map(({ id }) => id).filter((id) => documents.has(id))
  const isAll = wanted.length === entries.length
  const choose = (id: string, isIn: boolean) =>
    setDocuments(new Set(isIn ? [...documents, id] : [...documents].filter((each) => each !== id)))
  const run = async () => {
    setRunning(true)
    await exportPack({ documents: wanted, parts })
    setRunning(false)
  }
  const close = () => {
    if (isRunning) void cancelPackExport()
    onClose()
  }
  return (
    <Dialog title={words.title} onClose={close}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <p className={styles.quiet}>{words.what}</p>
        <fieldset>
          <legend>{words.documents}</legend>
          <ul className={styles.list}>
            {entries.map((entry, at) => (
              <li key={entry.id}>
                <label>
                  <input
                    data-first={at === 0 || undefined}
                    type="checkbox"
                    checked={documents.has(entry.id)}
                    onChange={(event) => choose(entry.id, event.target.checked)}
                  />
                  <span dir="auto">{called(entry.id, nameOf(entry))}</span>
                </label>
              </li>
            ))}
          </ul>
          {entries.length > 1 && (
            <Button onClick={() => setDocuments(new Set(isAll ? [] : entries.map(({ id }) => id)))}>
              {isAll ? words.none : words.all}
            </Button>
          )}
        </fieldset>
        <fieldset>
          <legend>{words.along}</legend>
          {boxes.map((part) => (
            <label key={part}>
              <input
                type="checkbox"
                checked={parts[part] === true}
                onChange={(event) => setParts({ ...parts, [part]: event.target.checked })}
              />
              <span>
                {words.parts[part].name} <small>{words.parts[part].note}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {isRunning && <Done what={messages.common.writing} job={null} />}
        <FormFoot
          submit={wanted.length === 0 ? words.start : words.startWith(wanted.length)}
          isOff={isRunning || wanted.length === 0}
          onCancel={close}
        />
      </form>
    </Dialog>
  )
}
