import { type FormEvent, useState } from 'react'
import type { LibraryEntry } from '../../../shared/contract/library.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import { editDocument } from '../../state/documents.ts'
import { nameOf } from '../../state/open.ts'
import { splitTags } from '../../text/split-tags.ts'
import styles from './DetailsDialog.module.css'
import { MadeAnew } from './MadeAnew.tsx'
import { ReadInLanguages } from './ReadInLanguages.tsx'

interface Props {
  readonly entry: LibraryEntry
  /** Tags of other documents, offered while typing. */
  readonly known: readonly string[]
  readonly onClose: () => void
}

/** Names and tags a document. The text itself keeps the title it was written with. */
export function DetailsDialog({ entry, known, onClose }: Props) {
  const [name, setName] = useState(nameOf(entry))
  const [tags, setTags] = useState(entry.tags.join(', '))
  const save = (event: FormEvent) => {
    event.preventDefault()
    onClose()
    void editDocument({
      document: entry.id,
      name: name.trim() === '' ? null : name.trim(),
      tags: splitTags(tags),
    })
  }
  return (
    <Dialog title={messages.documents.details.title} onClose={onClose}>
      <form onSubmit={save} className={styles.form}>
        <Field
          label={messages.common.name}
          hint={
            name.trim() === entry.title || name.trim() === ''
              ? messages.documents.details.asIs
              : messages.documents.details.inDocument(entry.title)
          }
        >
          {(control) => (
            <input
              {...control}
              spellCheck
              value={name}
              maxLength={500}
              placeholder={entry.title}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={messages.common.tagsField}>
          {(control) => (
            <>
              <input
                {...control}
                value={tags}
                maxLength={2000}
                placeholder={messages.documents.details.exampleTags}
                onChange={(event) => setTags(event.target.value)}
              />
              <Offered tags={known} onAdd={(tag) => setTags([...splitTags(tags), tag].join(', '))} />
            </>
          )}
        </Field>
        {entry.notes.length > 0 && (
          <div className={styles.notes}>
            {entry.notes.map((note) => (
              <p key={note} className={styles.hint}>
                {messages.reader.told(note)}
              </p>
            ))}
          </div>
        )}
        <ReadInLanguages document={entry.id} />
        <MadeAnew document={entry.id} />
        <div className={styles.actions}>
          <Button kind="primary" type="submit">
            {messages.common.save}
          </Button>
          <Button onClick={onClose}>{messages.common.cancel}</Button>
        </div>
      </form>
    </Dialog>
  )
}

interface OfferedProps {
  readonly tags: readonly string[]
  readonly onAdd: (tag: string) => void
}

function Offered({ tags, onAdd }: OfferedProps) {
  if (tags.length === 0) return null
  return (
    <div className={styles.known}>
      {tags.map((tag) => (
        <Button key={tag} kind="link" onClick={() => onAdd(tag)}>
          {messages.documents.details.addTag(tag)}
        </Button>
      ))}
    </div>
  )
}
