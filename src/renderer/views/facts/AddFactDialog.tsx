import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { describeAnchor } from '../../../core/anchor/describe.ts'
import { judgingOfWords } from '../../../core/cards/judging.ts'
import type { Briefing } from '../../../core/model/document.ts'
import { type FactType, factTypes } from '../../../core/model/fact.ts'
import type { Anchor } from '../../../core/model/mark.ts'
import { Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { addFact, typeNames } from '../../state/facts.ts'
import { CardFields, noFaults } from './CardFields.tsx'
import { clozeOf, faultsOf, isSound } from './card-words.ts'
import styles from './FactForm.module.css'
import { guessType, sentenceAround } from './sentence.ts'

interface Props {
  readonly briefing: Briefing
  /** The words that were selected. */
  readonly place: Anchor
  readonly onClose: () => void
}

/** Makes a fact of the user's own out of some words, and a card that asks for them in their sentence. */
export function AddFactDialog({ briefing, place, onClose }: Props) {
  const { block, position, quote } = place
  const source = briefing.blocks.find(({ id }) => id === block)?.text ?? ''
  const sentence = useMemo(() => {
    const known = briefing.facts.filter((fact) => fact.block === block).map((fact) => fact.sentence)
    return sentenceAround(source, position, known)
  }, [briefing, block, source, position])
  const [type, setType] = useState<FactType>(() => guessType(quote.exact))
  const [about, setAbout] = useState(
    () => briefing.sections.find(({ blocks }) => blocks.includes(block))?.title ?? '',
  )
  const [hasCard, setHasCard] = useState(true)
  const [words, setWords] = useState(() => clozeOf(source, sentence, position))
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.select(), [])
  const faults = faultsOf('cloze', words)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (hasCard && !isSound(faults)) {
      // Once the faults are drawn.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    onClose()
    window.getSelection()?.removeAllRanges()
    void addFact({
      document: briefing.id,
      type,
      about: about.trim(),
      place,
      sentence: describeAnchor({ id: block, text: source }, sentence),
      card: hasCard ? { prompt: words.prompt.trim(), answer: words.answer.trim() } : null,
    })
  }
  return (
    <Dialog title="Add to the key facts" onClose={onClose}>
      <form ref={form} onSubmit={save} className={styles.form} noValidate>
        <blockquote className={styles.quote}>
          {source.slice(sentence.start, position.start)}
          <u>{quote.exact}</u>
          {source.slice(position.end, sentence.end)}
        </blockquote>
        <div className={styles.pair}>
          <label>
            Type
            <select value={type} onChange={(event) => setType(event.target.value as FactType)}>
              {factTypes.map((each) => (
                <option key={each} value={each}>
                  {typeNames[each]}
                </option>
              ))}
            </select>
          </label>
          <label>
            About
            <input
              ref={first}
              value={about}
              maxLength={2000}
              onChange={(event) => setAbout(event.target.value)}
            />
          </label>
        </div>
        <label className={styles.check}>
          <input type="checkbox" checked={hasCard} onChange={(event) => setHasCard(event.target.checked)} />
          Make a card
        </label>
        {hasCard && (
          <CardFields
            words={words}
            judging={judgingOfWords(quote.exact)}
            faults={isChecked ? faults : noFaults}
            onChange={setWords}
          />
        )}
        <div className={styles.actions}>
          <Button kind="primary" type="submit">
            Add
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </div>
      </form>
    </Dialog>
  )
}
