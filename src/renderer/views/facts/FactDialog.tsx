import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Judging, judgingOf, judgingOfWords, writtenAnswer } from '../../../core/cards/judging.ts'
import type { CardKind } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { LedgerEntry } from '../../../core/model/edits.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { focusFault } from '../../components/Field.tsx'
import { FormFoot } from '../../components/FormFoot.tsx'
import { editFact } from '../../state/facts.ts'
import { AlsoField, CardFields, noFaults } from './CardFields.tsx'
import { type CardWords, clozeOf, faultsOf, isSound, splitAnswers } from './card-words.ts'
import { FactFields } from './FactFields.tsx'
import styles from './FactForm.module.css'
import { factFaults, noFactFaults, trimmed, wordsOf } from './fact-words.ts'

interface Props {
  readonly briefing: Briefing
  readonly entry: LedgerEntry
  readonly onClose: () => void
}

/** A card while it is edited. */
interface Draft extends CardWords {
  readonly key: string
  /** Null for one that is new. */
  readonly card: string | null
  readonly kind: CardKind
  readonly judging: Judging
  /** Other right answers, parted by semicolons; null until they are touched. */
  readonly also: string | null
  /** How the card was. */
  readonly was: { readonly answer: string; readonly also: string }
  readonly deleted: boolean
}

/** Edits the words of a fact and of the cards that ask for it. The text of the document stays as it is. */
export function FactDialog({ briefing, entry, onClose }: Props) {
  const { fact } = entry
  const source = briefing.blocks.find(({ id }) => id === fact.block)?.text ?? ''
  const [said, setSaid] = useState(() => wordsOf(fact, source))
  const [drafts, setDrafts] = useState(() => draftsOf(entry))
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  const faults = factFaults(said)
  const change = (key: string, to: Partial<Draft>) =>
    setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...to } : draft)))
  const addCard = () => {
    const words = clozeOf(source, fact.sentence, fact)
    const draft = {
      ...words,
      key: `new ${drafts.length}`,
      card: null,
      kind: 'cloze',
      judging: judgingOfWords(words.answer),
      also: '',
      was: { answer: '', also: '' },
      deleted: false,
    }
    setDrafts([...drafts, draft as Draft])
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    const isWhole = Object.values(faults).every((fault) => fault === null)
    if (!isWhole || !drafts.every((draft) => draft.deleted || isSound(faultsOf(draft.kind, draft)))) {
      return focusFault(form.current)
    }
    onClose()
    void editFact({
      document: briefing.id,
      fact: fact.id,
      ...trimmed(said),
      cards: drafts.map((draft) => ({
        card: draft.card,
        prompt: draft.prompt.trim(),
        answer: draft.answer.trim(),
        accept: splitAnswers(alsoOf(draft)),
        deleted: draft.deleted,
      })),
    })
  }
  return (
    <Dialog title={messages.facts.form.editFact} onClose={onClose}>
      <form ref={form} onSubmit={save} className={styles.form} noValidate>
        <blockquote className={styles.quote} dir="auto">
          {source.slice(fact.sentence.start, fact.start)}
          <u>{source.slice(fact.start, fact.end)}</u>
          {source.slice(fact.end, fact.sentence.end)}
        </blockquote>
        <FactFields
          first={first}
          words={said}
          faults={isChecked ? faults : noFactFaults}
          onChange={setSaid}
        />
        {drafts.map((draft, at) => (
          <fieldset key={draft.key} className={styles.card}>
            <legend>
              {drafts.length === 1 ? messages.facts.form.card : messages.facts.form.cardNumber(at + 1)}
            </legend>
            {draft.deleted ? (
              <div className={styles.cardHead}>
                <span className={styles.gone}>{messages.facts.form.notAsked(draft.answer)}</span>
                <Button kind="link" onClick={() => change(draft.key, { deleted: false })}>
                  {messages.facts.form.bringBack}
                </Button>
              </div>
            ) : (
              <>
                <CardFields
                  words={draft}
                  judging={draft.judging}
                  faults={isChecked ? faultsOf(draft.kind, draft) : noFaults}
                  onChange={(words) => change(draft.key, words)}
                />
                {draft.judging === 'value' && (
                  <AlsoField value={alsoOf(draft)} onChange={(also) => change(draft.key, { also })} />
                )}
                <div>
                  <Button onClick={() => change(draft.key, { deleted: true })}>
                    {messages.facts.form.deleteCard}
                  </Button>
                </div>
              </>
            )}
          </fieldset>
        ))}
        {drafts.every(({ deleted }) => deleted) && (
          <div>
            <Button onClick={addCard}>{messages.facts.addCard}</Button>
          </div>
        )}
        <FormFoot submit={messages.common.save} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** Other forms of an answer are none of another answer. */
const alsoOf = ({ also, answer, was }: Draft): string =>
  also ?? (answer.trim() === was.answer ? was.also : '')

const draftsOf = ({ cards }: LedgerEntry): readonly Draft[] =>
  cards.map(({ card, deleted }) => ({
    key: card.id,
    card: card.id,
    kind: card.kind,
    judging: judgingOf(card),
    prompt: card.prompt,
    answer: writtenAnswer(card),
    also: null,
    was: { answer: writtenAnswer(card), also: card.accept.join('; ') },
    deleted,
  }))
