import type { PackChoice, PackConflict, PackedDocument } from '../../../shared/contract/packs.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { sideSaid } from '../../text/pack-words.ts'
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
  const words = messages.packs
  const titleOf = (id: string) => documents.find((each) => each.id === id)?.title ?? ''
  return (
    <section className={styles.conflicts} aria-label={words.conflicts}>
      <h3>{words.conflictsOf(conflicts.length)}</h3>
      {conflicts.length > 1 && (
        <div className={styles.actions}>
          <Button onClick={() => onChoose(conflicts, 'mine')}>{words.allMine}</Button>
          <Button onClick={() => onChoose(conflicts, 'theirs')}>{words.allTheirs}</Button>
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
              {words.kinds[kind]}{' '}
              <bdi>{about === '' ? titleOf(document) : messages.common.quoted(about)}</bdi>
            </legend>
            {radio('mine', words.mine, sideSaid(mine))}
            {radio('theirs', words.theirs, sideSaid(theirs))}
            {canKeepBoth && radio('both', words.both, words.bothNote)}
          </fieldset>
        )
      })}
    </section>
  )
}
