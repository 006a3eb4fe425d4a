import type { Subject } from '../../../shared/contract/agendas.ts'
import { messages } from '../../../shared/messages/messages.ts'
import { useEscape } from '../../commands/escape.ts'
import { Place } from '../../components/Place.tsx'
import { leavePractice, usePractice } from '../../state/practice.ts'
import study from '../study/StudyView.module.css'
import { PracticeQuestion } from './PracticeQuestion.tsx'
import { PracticeResult } from './PracticeResult.tsx'
import { PracticeStart } from './PracticeStart.tsx'

/** Practice in place of Study: what to practise, the questions, how it went. */
export function PracticeView({ subject }: { readonly subject: Subject }) {
  const { round, ended } = usePractice()
  useEscape(leavePractice)
  return (
    <Place className={study.place}>
      <h1 className="quiet">{messages.practice.title}</h1>
      {round === null ? (
        <PracticeStart subject={subject} />
      ) : ended ? (
        <PracticeResult subject={subject} round={round} />
      ) : (
        <PracticeQuestion round={round} />
      )}
    </Place>
  )
}
