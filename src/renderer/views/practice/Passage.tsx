import type { PracticeCard } from '../../../shared/contract/practice.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { PageLink } from '../../components/PageLink.tsx'
import { showPassage } from '../../state/open.ts'
import { showPrinted } from '../../state/printed.ts'
import styles from '../study/CardPage.module.css'

/** The sentence that the card was made from with its fact underlined, and the way to its place. */
export function Passage({ card }: { readonly card: PracticeCard }) {
  const { text, sentence, fact, page } = card.source
  const words =
    fact === null ? (
      text.slice(sentence.start, sentence.end)
    ) : (
      <>
        {text.slice(sentence.start, fact.start)}
        <u>{text.slice(fact.start, fact.end)}</u>
        {text.slice(fact.end, sentence.end)}
      </>
    )
  return (
    <>
      <blockquote className={styles.sentence} dir="auto">
        {words}
      </blockquote>
      <Button kind="link" className={styles.source} onClick={() => readInPlace(card)}>
        {messages.study.readInPlace}
      </Button>
      {page !== null && <PageLink page={page} className={styles.source} onShow={() => readOnPage(card)} />}
    </>
  )
}

export function readInPlace({ document, card, source }: PracticeCard): void {
  if (card.block !== null) void showPassage(document, card.block, [source.fact ?? source.sentence])
}

function readOnPage({ document, card, source }: PracticeCard): void {
  if (card.block !== null) void showPrinted(document, card.block, [source.fact ?? source.sentence])
}
