import type { DiffPart, Grade } from '../../../core/cards/grade.ts'
import { messages } from '../../../shared/messages/messages.ts'
import styles from './TypedAnswer.module.css'
import { isWorthMarking } from './verdict-words.ts'

/**
 * What was typed over the answer, with the letters that differ marked. Hidden from screen readers, which are told the
 * same in a sentence.
 */
export function LetterDiff({ grade, typed }: { readonly grade: Grade; readonly typed: string }) {
  const { verdict, matched, diff } = grade
  const marked = verdict !== 'right' && isWorthMarking(grade)
  return (
    <dl className={styles.diff} aria-hidden>
      <dt>{messages.study.card.you}</dt>
      <dd>{marked ? <Letters diff={diff} side="typed" /> : typed.trim()}</dd>
      {verdict !== 'right' && (
        <>
          <dt>{messages.study.card.answer}</dt>
          <dd>{marked ? <Letters diff={diff} side="answer" /> : matched}</dd>
        </>
      )}
    </dl>
  )
}

interface LettersProps {
  readonly diff: readonly DiffPart[]
  readonly side: 'typed' | 'answer'
}

function Letters({ diff, side }: LettersProps) {
  const texts = diff.filter((part) => part[side] !== '')
  return texts.map((part, index) => {
    const text = part[side]
    // The same letters may stand in it twice, and nothing here moves.
    const key = `${index} ${text}`
    if (part.kind === 'same') return <span key={key}>{text}</span>
    return side === 'typed' ? (
      <del key={key} className={styles.extra}>
        {text}
      </del>
    ) : (
      <ins key={key} className={styles.missing}>
        {text}
      </ins>
    )
  })
}
