import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { judgingOf, writtenAnswer } from '../../../core/cards/judging.ts'
import type { Card } from '../../../core/model/card.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { BothPictures } from '../../components/CardPictures.tsx'
import dialog from '../../components/Dialog.module.css'
import { focusFault } from '../../components/Field.tsx'
import { editCard } from '../../state/facts.ts'
import { AlsoField, CardFields, noFaults } from './CardFields.tsx'
import { faultsOf, isSound, splitAnswers } from './card-words.ts'
import styles from './FactForm.module.css'

interface Props {
  readonly document: string
  readonly card: Card
  /** What was half written of it before. */
  readonly draft?: CardDraft | undefined
  /** Told of all that is written. */
  readonly onDraft?: (draft: CardDraft) => void
  /** What else can be done, at the end of the line of buttons. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** Words of a card that are not saved. */
export interface CardDraft {
  readonly words: { readonly prompt: string; readonly answer: string }
  /** Null until they are touched. */
  readonly also: string | null
}

/** The words of a card, to be written otherwise. What is remembered of it stays. */
export function EditCardForm({ document, card, draft, onDraft, children, onClose }: Props) {
  const judging = judgingOf(card)
  const answer = writtenAnswer(card)
  const [words, setWords] = useState(draft?.words ?? { prompt: card.prompt, answer })
  /** Other right answers, parted by semicolons; null until they are touched. */
  const [typedAlso, setAlso] = useState<string | null>(draft?.also ?? null)
  // Other forms of an answer are none of another answer.
  const also = typedAlso ?? (words.answer.trim() === answer ? card.accept.join('; ') : '')
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const faults = faultsOf(card.kind, words, card.pictures)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!isSound(faults)) {
      return focusFault(form.current)
    }
    onClose()
    void editCard({
      document,
      card: card.id,
      prompt: words.prompt.trim(),
      answer: words.answer.trim(),
      accept: splitAnswers(also),
    })
  }
  return (
    <form ref={form} onSubmit={save} className={styles.form} noValidate>
      <BothPictures card={card} />
      <CardFields
        words={words}
        judging={judging}
        faults={isChecked ? faults : noFaults}
        onChange={(words) => {
          setWords(words)
          onDraft?.({ words, also: typedAlso })
        }}
      />
      {judging === 'value' && (
        <AlsoField
          value={also}
          onChange={(also) => {
            setAlso(also)
            onDraft?.({ words, also })
          }}
        />
      )}
      <div className={dialog.foot}>
        <Button kind="primary" type="submit">
          {messages.common.save}
        </Button>
        <Button onClick={onClose}>{messages.common.cancel}</Button>
        {children}
      </div>
    </form>
  )
}
