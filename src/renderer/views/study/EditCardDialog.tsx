import { type FormEvent, useEffect, useRef, useState } from 'react'
import { judgingOf, writtenAnswer } from '../../../core/cards/judging.ts'
import type { StudyCard } from '../../../shared/contract/study.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { focusFault } from '../../components/Field.tsx'
import { editCard } from '../../state/facts.ts'
import { AlsoField, CardFields, noFaults } from '../facts/CardFields.tsx'
import { faultsOf, isSound, splitAnswers } from '../facts/card-words.ts'
import formStyles from '../facts/FactForm.module.css'

interface Props {
  readonly current: StudyCard
  readonly onClose: () => void
}

/** Edits the words of the card that is shown. What is remembered of it stays. */
export function EditCardDialog({ current, onClose }: Props) {
  const { document, card } = current
  const judging = judgingOf(card)
  const answer = writtenAnswer(card)
  const [words, setWords] = useState({ prompt: card.prompt, answer })
  /** Other right answers, parted by semicolons; null until they are touched. */
  const [typedAlso, setAlso] = useState<string | null>(null)
  // Other forms of an answer are none of another answer.
  const also = typedAlso ?? (words.answer.trim() === answer ? card.accept.join('; ') : '')
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const faults = faultsOf(card.kind, words)
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
    <Dialog title="Edit card" onClose={onClose}>
      <form ref={form} onSubmit={save} className={formStyles.form} noValidate>
        <CardFields
          words={words}
          judging={judging}
          faults={isChecked ? faults : noFaults}
          onChange={setWords}
        />
        {judging === 'value' && <AlsoField value={also} onChange={setAlso} />}
        <div className={formStyles.actions}>
          <Button kind="primary" type="submit">
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}
