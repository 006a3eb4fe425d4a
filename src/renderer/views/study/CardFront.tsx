import { type Card, gap, leadingTo } from '../../../core/model/card.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { CardPictures } from '../../components/CardPictures.tsx'
import styles from './CardPage.module.css'

interface Props {
  readonly card: Card
  /** Whether the answer is shown, so that nothing can give it away any more. */
  readonly isAnswered: boolean
}

/** What is asked: muted, what leads to it in the document, then the prompt. */
export function CardFront({ card, isAnswered }: Props) {
  const { context, prompt } = card
  return (
    <>
      {leadingTo(context).map((text) => (
        <p key={text} className={styles.before} dir="auto">
          {text}
        </p>
      ))}
      {prompt !== '' && (
        <p className={styles.prompt} dir="auto">
          <Prompt text={prompt} />
        </p>
      )}
      <CardPictures card={card} side="question" isNamed={isAnswered} />
    </>
  )
}

/** The prompt with its gap drawn as a rule of one width, whatever the answer's length. */
export function Prompt({ text }: { readonly text: string }) {
  const [before = '', ...after] = text.split(gap)
  if (after.length === 0) return before
  return (
    <>
      {before}
      <span className={styles.gap} role="img" aria-label={messages.study.card.blank} />
      {after.join(gap)}
    </>
  )
}
