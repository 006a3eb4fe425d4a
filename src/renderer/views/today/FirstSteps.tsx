import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { OpenDocument } from '../../../shared/contract/documents.ts'
import {
  type FirstStep,
  type FirstSteps as FirstStepsDone,
  firstCards,
  firstSteps,
  type TodayState,
} from '../../../shared/contract/today.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { Button } from '../../components/Button.tsx'
import { Phrase } from '../../components/Phrase.tsx'
import { editAgenda } from '../../state/agendas.ts'
import { useCalled } from '../../state/apart.ts'
import { chooseFiles } from '../../state/documents.ts'
import { hideSteps } from '../../state/first-steps.ts'
import { nameOf, showDocument, showDocumentIn } from '../../state/open.ts'
import { beginStudy } from '../../state/study.ts'
import { plainSession } from '../../state/study-session.ts'
import styles from './FirstSteps.module.css'
import { type Subject, subjectOf } from './subject.ts'

interface Props {
  readonly steps: FirstStepsDone
  /** The last document that the user brought in; null before there is one. */
  readonly newest: TodayState['newest']
  readonly open: OpenDocument
  /** Whether the step that comes next has the page's one button. */
  readonly leads: boolean
}

/** What there is to do first, with one's own document: each is ticked by being done, in whatever order. */
export function FirstSteps({ steps: { done, answered }, newest, open, leads }: Props) {
  const words = messages.today.firstSteps
  const subject = subjectOf(newest, open)
  const next = firstSteps.find((step) => !done[step])
  const number = firstSteps.filter((step) => done[step]).length
  return (
    <section className={styles.first} aria-labelledby="today-first">
      <div className={styles.head}>
        <h2 id="today-first">{words.title}</h2>
        <span>{words.doneOf(number, firstSteps.length)}</span>
      </div>
      <ol>
        {firstSteps.map((step, at) => (
          <li
            key={step}
            data-done={done[step] || undefined}
            aria-current={step === next ? 'step' : undefined}
          >
            <span className={styles.sign}>
              {done[step] ? <Check size={14} role="img" aria-label={words.done} /> : at + 1}
            </span>
            <div>
              <h3>{words[step].title}</h3>
              {step === next && (
                <p>
                  <Text step={step} answered={answered} />
                </p>
              )}
              {!done[step] && (newest !== null || step === 'bring') && (
                <Act
                  step={step}
                  subject={subject}
                  kind={step !== next ? 'link' : leads ? 'primary' : 'plain'}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      <div className={styles.foot}>
        {newest === null && (
          <p>
            {words.lookAround}{' '}
            <Button kind="link" className={styles.sample} onClick={() => void showDocument(open.briefing.id)}>
              {nameOf({ name: open.name, title: open.briefing.title })}
            </Button>
          </p>
        )}
        <Button kind="link" className={styles.hide} onClick={() => void hideSteps()}>
          {words.hide}
        </Button>
      </div>
    </section>
  )
}

/** What a step is for. */
function Text({ step, answered }: { readonly step: FirstStep; readonly answered: number }): ReactNode {
  const words = messages.today.firstSteps
  if (step === 'bring') return <Phrase of={words.bring.text((keys) => <kbd>{keys}</kbd>)} />
  if (step === 'answer' && answered > 0) return words.answer.begun(answered, firstCards)
  return words[step].text
}

interface ActProps {
  readonly step: FirstStep
  readonly subject: Subject
  readonly kind: 'primary' | 'plain' | 'link'
}

function Act({ step, subject, kind }: ActProps) {
  const called = useCalled()
  const { label, run } = actOf(
    step,
    subject && { ...subject, title: called(subject.document, subject.title) },
  )
  return (
    <Button kind={kind} className={styles.act} data-quiet={kind === 'link' || undefined} onClick={run}>
      {label}
    </Button>
  )
}

function actOf(step: FirstStep, subject: Subject): { label: string; run: () => void } {
  const words = messages.today.firstSteps
  if (subject === null || step === 'bring')
    return { label: messages.today.importDocuments, run: () => void chooseFiles() }
  const { document, title } = subject
  const acts = {
    read: { label: words.read.act(title), run: () => void showDocument(document) },
    check: { label: words.check.act, run: () => void showDocumentIn('facts', document) },
    answer: { label: words.answer.act, run: () => void beginStudy(plainSession(document)) },
    hour: { label: messages.today.setHourOf(title), run: () => editAgenda(null, [document]) },
  }
  return acts[step]
}
