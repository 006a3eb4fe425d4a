import type { PackChoice, PackConflict, PackedDocument } from '../../../shared/contract/packs.ts'
import { count } from '../../../shared/messages/forms.ts'
import { Button } from '../../components/Button.tsx'
import { conflictKinds, sideSaid } from '../../text/pack-words.ts'
import styles from './PackDialog.module.css'

interface Props {
  readonly conflicts: readonly PackConflict[]
  readonly documents: readonly PackedDocument[]
  readonly choiceOf: (conflict: PackConflict) => PackChoice
  readonly onChoose: (some: readonly PackConflict[], choice: PackChoice) => void
}

/** What both sides have changed: which of them holds is said for each, or for all. */
export function PackConflicts({ conflicts, documents, choiceOf, onChoose }: Props) {
  if (conflicts.length === 0) return null
  const titleOf = (id: string) => documents.find((each) => each.id === id)?.title ?? ''
  return (
    <section className={styles.conflicts} aria-label="Changed on both sides">
      <h3>{count(conflicts.length, 'thing was', 'things were')} changed on both sides</h3>
      {conflicts.length > 1 && (
        <div className={styles.actions}>
          <Button onClick={() => onChoose(conflicts, 'mine')}>All as here</Button>
          <Button onClick={() => onChoose(conflicts, 'theirs')}>All as in the pack</Button>
        </div>
      )}
      {conflicts.map((conflict) => {
        const { document, kind, ref, about, mine, theirs, canKeepBoth } = conflict
        const name = `${document} ${kind} ${ref}`
        const radio = (choice: PackChoice, label: string, says: string) => (
          <label>
            <input
              type="radio"
              name={name}
              checked={choiceOf(conflict) === choice}
              onChange={() => onChoose([conflict], choice)}
            />
            <span>
              {label} <small dir="auto">{says}</small>
            </span>
          </label>
        )
        return (
          <fieldset key={name}>
            <legend>
              {conflictKinds[kind]} <bdi>{about === '' ? titleOf(document) : `“${about}”`}</bdi>
            </legend>
            {radio('mine', 'As here', sideSaid(mine))}
            {radio('theirs', 'As in the pack', sideSaid(theirs))}
            {canKeepBoth && radio('both', 'Both', 'each as one of its own')}
          </fieldset>
        )
      })}
    </section>
  )
}
