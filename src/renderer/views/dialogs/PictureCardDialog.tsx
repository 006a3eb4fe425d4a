import { type FormEvent, useEffect, useRef, useState } from 'react'
import { describeAnchor } from '../../../core/anchor/describe.ts'
import type { CardPicture } from '../../../core/model/card.ts'
import type { Block, Briefing } from '../../../core/model/document.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { BothPictures } from '../../components/CardPictures.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field, focusFault } from '../../components/Field.tsx'
import { FormFoot } from '../../components/FormFoot.tsx'
import { saveCard } from '../../state/facts.ts'
import { CardFields, noFaults } from '../facts/CardFields.tsx'
import { faultsOf, isSound } from '../facts/card-words.ts'
import styles from '../facts/FactForm.module.css'
import { captionOf } from './FigureDialog.tsx'

interface Props {
  readonly briefing: Briefing
  readonly block: string
  readonly onClose: () => void
}

const sides = ['question', 'answer'] as const satisfies readonly CardPicture['side'][]

/** A card of the user's own that shows a picture of the document, on the side that they choose. */
export function PictureCardDialog({ briefing, block, onClose }: Props) {
  const at = briefing.blocks.findIndex(({ id }) => id === block)
  const found = briefing.blocks[at]
  const [words, setWords] = useState({ prompt: '', answer: '' })
  const [side, setSide] = useState<CardPicture['side']>('question')
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  if (found?.figure?.image == null) return null
  const { image, width, height } = found.figure
  const picture = { side, image, width, height, alt: found.text }
  const faults = faultsOf('question', words, [picture])
  const save = (event: FormEvent) => {
    event.preventDefault()
    setChecked(true)
    if (!isSound(faults)) return focusFault(form.current)
    onClose()
    void saveCard({
      document: briefing.id,
      card: null,
      prompt: words.prompt.trim(),
      answer: words.answer.trim(),
      accept: [],
      place: placeOf([captionOf(briefing.blocks, at), found]),
      picture: { block, side },
      deleted: false,
    })
  }
  return (
    <Dialog title={messages.figures.card} onClose={onClose}>
      <form ref={form} onSubmit={save} className={styles.form} noValidate>
        <BothPictures card={{ pictures: [picture] }} />
        <Field label={messages.figures.shownWith} kind="beside">
          {(control) => (
            <select
              {...control}
              value={side}
              onChange={({ target }) => setSide(sides.find((each) => each === target.value) ?? side)}
            >
              {sides.map((each) => (
                <option key={each} value={each}>
                  {messages.figures.sides[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <CardFields
          words={words}
          judging="value"
          faults={isChecked ? faults : noFaults}
          onChange={setWords}
        />
        <FormFoot submit={messages.common.add} onCancel={onClose} />
      </form>
    </Dialog>
  )
}

/** Where the card stands in the text: with the picture's caption, or with what stands in for it; null where neither says anything. */
function placeOf(blocks: readonly (Block | undefined)[]) {
  const block = blocks.find((each) => each !== undefined && each.text !== '')
  return block === undefined ? null : describeAnchor(block, { start: 0, end: block.text.length })
}
