import { Check, X } from 'lucide-react'
import type { PracticeCard } from '../../../shared/contract/practice.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { menuKey } from '../../state/keys.ts'
import type { Face } from '../../state/practice-round.ts'
import styles from './PracticeQuestion.module.css'

interface Props {
  readonly choices: NonNullable<PracticeCard['choices']>
  readonly face: Face
  readonly onChoose: (at: number) => void
}

/** The commands that choose, in the order of the answers. */
const answerCommands = ['practice:1', 'practice:2', 'practice:3', 'practice:4'] as const

/** Four equal buttons; after the choice they say by a word and a sign which one was right. */
export function Choices({ choices: { options, right }, face, onChoose }: Props) {
  const chosen = face.kind === 'judged' ? face.chosen : null
  const verdict = (at: number) =>
    face.kind !== 'judged' ? undefined : at === right ? 'right' : at === chosen ? 'wrong' : 'other'
  return (
    <fieldset className={styles.choices} aria-label={messages.practice.question.answers}>
      {options.map((option, at) => (
        <button
          key={option}
          type="button"
          data-verdict={verdict(at)}
          // Not disabled: the focus stays where it is, and the words stay readable.
          aria-disabled={face.kind === 'judged' || undefined}
          onClick={() => onChoose(at)}
        >
          <span dir="auto">{option}</span>
          <span className={styles.verdict}>
            {verdict(at) === 'right' && (
              <Verdict
                word={chosen === at ? messages.practice.question.right : messages.practice.question.theAnswer}
                sign={Check}
              />
            )}
            {verdict(at) === 'wrong' && <Verdict word={messages.practice.question.yourChoice} sign={X} />}
          </span>
          <kbd aria-hidden>{menuKey(answerCommands[at] ?? 'practice:4')}</kbd>
        </button>
      ))}
    </fieldset>
  )
}

function Verdict({ word, sign: Sign }: { readonly word: string; readonly sign: typeof Check }) {
  return (
    <>
      <Sign size={14} aria-hidden /> {word}
    </>
  )
}
