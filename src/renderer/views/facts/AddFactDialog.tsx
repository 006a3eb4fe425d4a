import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react'
import { describeAnchor } from '../../../core/anchor/describe.ts'
import { judgingOfWords } from '../../../core/cards/judging.ts'
import type { Briefing } from '../../../core/model/document.ts'
import type { FactType } from '../../../core/model/fact.ts'
import type { Anchor } from '../../../core/model/mark.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { Field, focusFault } from '../../components/Field.tsx'
import { FormFoot } from '../../components/FormFoot.tsx'
import { addFact } from '../../state/facts.ts'
import { CardFields, noFaults } from './CardFields.tsx'
import { clozeOf, faultsOf, isSound } from './card-words.ts'
import { TypeField } from './FactFields.tsx'
import styles from './FactForm.module.css'
import { guessType, sentenceAround } from './sentence.ts'

interface Props {
  readonly briefing: Briefing
  /** The words that were selected. */
  readonly place: Anchor
  readonly onClose: () => void
}

/** How a card asks for the words: by a gap in their sentence, or by a question of the user's; or there is none. */
type Asks = 'gap' | 'question' | 'none'

const allAsks: readonly Asks[] = ['gap', 'question', 'none']

/** Makes a fact of the user's own out of some words, and a card that asks for them. */
export function AddFactDialog({ briefing, place, onClose }: Props) {
  const { block, position, quote } = place
  const source = briefing.blocks.find(({ id }) => id === block)?.text ?? ''
  const sentence = useMemo(() => {
    const known = briefing.facts.filter((fact) => fact.block === block).map((fact) => fact.sentence)
    return sentenceAround(source, position, known)
  }, [briefing, block, source, position])
  const [type, setType] = useState<FactType>(() => guessType(quote.exact))
  const [statement, setStatement] = useState(() => source.slice(sentence.start, sentence.end))
  const [asks, setAsks] = useState<Asks>('gap')
  const [allWords, setAllWords] = useState(() => {
    const gap = clozeOf(source, sentence, position)
    return { gap, question: { prompt: '', answer: gap.answer } }
  })
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLTextAreaElement>(null)
  useEffect(() => first.current?.focus(), [])
  const words = asks === 'none' ? null : allWords[asks]
  const faults = words === null ? noFaults : faultsOf(asks === 'gap' ? 'cloze' : 'question', words)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (statement.trim() === '' || !isSound(faults)) {
      return focusFault(form.current)
    }
    onClose()
    window.getSelection()?.removeAllRanges()
    void addFact({
      document: briefing.id,
      type,
      statement: statement.trim(),
      place,
      sentence: describeAnchor({ id: block, text: source }, sentence),
      card: words === null ? null : { prompt: words.prompt.trim(), answer: words.answer.trim() },
    })
  }
  return (
    <Dialog title={messages.facts.form.addFact} onClose={onClose}>
      <form ref={form} onSubmit={save} className={styles.form} noValidate>
        <blockquote className={styles.quote} dir="auto">
          {source.slice(sentence.start, position.start)}
          <u>{quote.exact}</u>
          {source.slice(position.end, sentence.end)}
        </blockquote>
        <Field
          label={messages.facts.form.statement}
          fault={isChecked && statement.trim() === '' ? messages.facts.faults.noStatement : null}
        >
          {(control) => (
            <textarea
              {...control}
              ref={first}
              spellCheck
              rows={3}
              value={statement}
              maxLength={20_000}
              onChange={(event) => setStatement(event.target.value)}
            />
          )}
        </Field>
        <TypeField value={type} onChange={setType} />
        <fieldset className={styles.asks}>
          <legend>{messages.facts.form.itsCard}</legend>
          {allAsks.map((each) => (
            <label key={each} className={styles.check}>
              <input type="radio" name="asks" checked={asks === each} onChange={() => setAsks(each)} />
              {messages.facts.form.asks[each]}
            </label>
          ))}
        </fieldset>
        {words !== null && (
          <CardFields
            // The fields of one are not those of the other.
            key={asks}
            words={words}
            judging={judgingOfWords(quote.exact)}
            faults={isChecked ? faults : noFaults}
            onChange={(said) => setAllWords({ ...allWords, [asks]: said })}
          />
        )}
        <FormFoot submit={messages.common.add} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
