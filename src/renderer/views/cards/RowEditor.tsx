import { type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { BrowsedCard } from '../../../core/model/browse.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Parts } from '../../components/Parts.tsx'
import { useCalled } from '../../state/apart.ts'
import { showPassage } from '../../state/open.ts'
import { type CardDraft, EditCardForm } from '../facts/EditCardForm.tsx'
import styles from './CardsView.module.css'

interface Props {
  readonly card: BrowsedCard
  /** Where it stands, in px from the top of the list. */
  readonly top: number
  /** Tells its height in px, by which the rows below make room. */
  readonly onHeight: (height: number) => void
  readonly draft: CardDraft | undefined
  readonly onDraft: (draft: CardDraft) => void
  readonly onClose: () => void
}

/** A card in whole under its row, to be written otherwise. */
export function RowEditor({ card: { document, documentTitle, card }, top, onHeight, ...form }: Props) {
  const { onClose } = form
  const box = useRef<HTMLDivElement>(null)
  const called = useCalled()
  const { block, sentence } = card
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const observer = new ResizeObserver(() => onHeight(element.offsetHeight))
    observer.observe(element)
    return () => observer.disconnect()
  }, [onHeight])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the grid
    // biome-ignore lint/a11y/useFocusableInteractive: its fields have the focus
    <div ref={box} role="row" className={styles.editor} style={{ top }} onKeyDown={onKeyDown}>
      {/* biome-ignore lint/a11y/useSemanticElements: as the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its fields have the focus */}
      <div role="gridcell" aria-label={messages.cards.edit} aria-colspan={7}>
        <p className={styles.from}>
          <Parts parts={[called(document, documentTitle), card.context.section]} />
        </p>
        <EditCardForm document={document} card={card} {...form}>
          {block !== null && (
            <Button
              kind="link"
              className={styles.source}
              onClick={() => void showPassage(document, block, sentence === null ? [] : [sentence])}
            >
              {messages.cards.acts.readInPlace}
            </Button>
          )}
        </EditCardForm>
      </div>
    </div>
  )
}
