import { useState } from 'react'
import type { PackChoice, PackConflict, PackPreview } from '../../../shared/contract/packs.ts'
import { formatMoment } from '../../../shared/messages/format.ts'
import { sentences } from '../../../shared/messages/forms.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Done } from '../../components/Done.tsx'
import { FormFoot } from '../../components/FormFoot.tsx'
import type { PreviewedFile } from '../../state/dialog.ts'
import { cancelPack, importPack, withRatings } from '../../state/packs.ts'
import { changesAnything, deckSentences, isDeckName } from '../../text/pack-words.ts'
import { DeckLeft } from './DeckLeft.tsx'
import { PackConflicts } from './PackConflicts.tsx'
import styles from './PackDialog.module.css'

const nothing: PackPreview = { documents: [], conflicts: [], briefings: [], deck: null }

const keyOf = ({ document, kind, ref }: PackConflict): string => JSON.stringify([document, kind, ref])

/** What a pack holds and would change, before anything is changed; what both sides have changed is asked here. */
export function ImportPackDialog({
  file: { job, name, preview },
}: {
  readonly file: PreviewedFile<PackPreview>
}) {
  const [choices, setChoices] = useState<ReadonlyMap<string, PackChoice>>(new Map())
  const isDeck = isDeckName(name)
  const words = messages.packs
  const called = isDeck ? 'deck' : 'pack'
  // The schedule of a deck comes along where it is asked for.
  const [ratings, setRatings] = useState(!isDeck)
  const [briefing, setBriefing] = useState(false)
  const [isRunning, setRunning] = useState(false)
  const { documents, conflicts, briefings, deck } = preview ?? nothing
  /** Briefings that are not taken. */
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const taken = briefings.map(({ id }) => id).filter((id) => !left.has(id))
  const hasRatings = isDeck
    ? deck !== null && deck.ratings + deck.schedules > 0
    : !ratings || documents.some((each) => each.ratings + each.schedules > 0)
  const changed = documents.filter(changesAnything).length
  const isNothing = preview !== null && changed + conflicts.length + briefings.length === 0
  const isLeft = changed + conflicts.length + taken.length === 0
  const choiceOf = (conflict: PackConflict): PackChoice => choices.get(keyOf(conflict)) ?? 'mine'
  const choose = (some: readonly PackConflict[], choice: PackChoice) =>
    setChoices(new Map([...choices, ...some.map((each) => [keyOf(each), choice] as const)]))
  const cancel = () => void cancelPack(job)
  const run = async () => {
    setRunning(true)
    const answers = conflicts.map((each) => ({
      ...{ document: each.document, kind: each.kind, ref: each.ref },
      choice: choiceOf(each),
    }))
    await importPack({ job, choices: answers, briefings: taken }, { called, briefing })
    setRunning(false)
  }
  return (
    <Dialog title={words.title[called]} onClose={cancel}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <p className={styles.quiet}>{messages.everything.from(name)}</p>
        <div role="status">
          {preview === null
            ? messages.everything.checked
            : sentences([
                ...(deck === null ? [words.holds(documents.length)] : deckSentences(deck, isNothing)),
                ...(isNothing ? [words.allHere] : []),
              ])}
        </div>
        {preview === null && <Done what={messages.common.reading} job={job} />}
        {documents.length > 0 && (
          <ul className={styles.list}>
            {documents.map((document) => (
              <li key={document.id}>
                <span className={styles.title} dir="auto">
                  {document.title}
                </span>
                <span className={styles.quiet}>
                  {isDeck ? words.decked(document) : words.packed(document)}
                </span>
              </li>
            ))}
          </ul>
        )}
        {briefings.length > 0 && (
          <fieldset>
            <legend>{words.briefings}</legend>
            {briefings.map((each) => (
              <label key={each.id}>
                <input
                  type="checkbox"
                  checked={!left.has(each.id)}
                  onChange={({ target: { checked } }) => {
                    const others = [...left].filter((id) => id !== each.id)
                    setLeft(new Set(checked ? others : [...others, each.id]))
                  }}
                />
                <span>
                  <span dir="auto">{each.name}</span>{' '}
                  <small>{words.briefingOf(each, formatMoment(each.at))}</small>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {hasRatings && (
          <label>
            <input
              type="checkbox"
              checked={ratings}
              onChange={(event) => {
                setRatings(event.target.checked)
                void withRatings(job, event.target.checked)
              }}
            />
            {deck !== null ? (
              <span>
                {words.history} <small>{words.historyOf(deck)}</small>
              </span>
            ) : (
              <span>
                {words.ratings} <small>{words.ratingsOf}</small>
              </span>
            )}
          </label>
        )}
        {isDeck && preview !== null && !isNothing && (
          <label>
            <input
              type="checkbox"
              checked={briefing}
              onChange={(event) => setBriefing(event.target.checked)}
            />
            <span>
              {words.briefing} <small>{words.briefingNote}</small>
            </span>
          </label>
        )}
        {deck !== null && <DeckLeft left={deck.left} />}
        <PackConflicts {...{ conflicts, documents, choiceOf }} onChoose={choose} />
        <FormFoot
          submit={messages.common.import}
          isOff={preview === null || isLeft || isRunning}
          onCancel={cancel}
        />
      </form>
    </Dialog>
  )
}
