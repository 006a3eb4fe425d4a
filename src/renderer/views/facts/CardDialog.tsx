import { type FormEvent, useEffect, useRef, useState } from 'react'
import { describeAnchor } from '../../../core/anchor/describe.ts'
import { judgingOf, writtenAnswer } from '../../../core/cards/judging.ts'
import { type Card, gap } from '../../../core/model/card.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { Anchor } from '../../../core/model/mark.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { BothPictures } from '../../components/CardPictures.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field, focusFault } from '../../components/Field.tsx'
import { FormFoot } from '../../components/FormFoot.tsx'
import { saveCard } from '../../state/facts.ts'
import { AlsoField, CardFields, noFaults } from './CardFields.tsx'
import { faultsOf, isSound, splitAnswers } from './card-words.ts'
import styles from './FactForm.module.css'
import { sentenceAround } from './sentence.ts'

interface Props {
  readonly briefing: Briefing
  /** Null for a card that is to be made. */
  readonly card: Card | null
  readonly onClose: () => void
}

/** A card of the user's own that asks for no fact: made, changed or deleted. Its place in the text is optional. */
export function CardDialog({ briefing, card, onClose }: Props) {
  const judging = card === null ? 'value' : judgingOf(card)
  const [words, setWords] = useState(() =>
    card === null ? { prompt: '', answer: '' } : { prompt: card.prompt, answer: writtenAnswer(card) },
  )
  const [also, setAlso] = useState(card?.accept.join('; ') ?? '')
  const [passage, setPassage] = useState(() => (card === null ? '' : passageOf(briefing, card)))
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const kind = card?.kind === 'list' ? 'list' : words.prompt.includes(gap) ? 'cloze' : 'question'
  const faults = faultsOf(kind, words, card?.pictures)
  const place = passage.trim() === '' ? null : placeOf(briefing, passage.trim())
  const isLost = passage.trim() !== '' && place === null
  const store = (deleted: boolean) => {
    onClose()
    void saveCard({
      document: briefing.id,
      card: card?.id ?? null,
      prompt: words.prompt.trim(),
      answer: words.answer.trim(),
      accept: splitAnswers(also),
      place,
      deleted,
    })
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (isSound(faults) && !isLost) return store(false)
    focusFault(form.current)
  }
  return (
    <Dialog title={card === null ? messages.facts.addCard : messages.facts.form.editCard} onClose={onClose}>
      <form ref={form} onSubmit={save} className={styles.form} noValidate>
        {card !== null && <BothPictures card={card} />}
        <CardFields
          words={words}
          judging={judging}
          faults={isChecked ? faults : noFaults}
          onChange={setWords}
        />
        {judging === 'value' && <AlsoField value={also} onChange={setAlso} />}
        <Field
          label={messages.facts.form.passage}
          fault={isChecked && isLost ? messages.facts.faults.notInText : null}
        >
          {(control) => (
            <textarea
              {...control}
              value={passage}
              rows={2}
              maxLength={2000}
              onChange={(event) => setPassage(event.target.value)}
            />
          )}
        </Field>
        <FormFoot submit={card === null ? messages.common.add : messages.common.save} onCancel={onClose}>
          {card !== null && <Button onClick={() => store(true)}>{messages.facts.form.deleteCard}</Button>}
        </FormFoot>
      </form>
    </Dialog>
  )
}

function passageOf({ blocks }: Briefing, { block, sentence }: Card): string {
  const text = blocks.find(({ id }) => id === block)?.text ?? ''
  return sentence === null ? '' : text.slice(sentence.start, sentence.end)
}

/** The sentence that some words of the text stand in; null where they stand nowhere. */
function placeOf({ blocks, facts }: Briefing, words: string): Anchor | null {
  for (const block of blocks) {
    const start = block.text.indexOf(words)
    if (start < 0) continue
    const known = facts.filter((fact) => fact.block === block.id).map(({ sentence }) => sentence)
    const span = { start, end: start + words.length }
    return describeAnchor(block, sentenceAround(block.text, span, known))
  }
  return null
}
