import type { Briefing } from '../../../core/model/document.ts'
import { useEscape } from '../../commands/escape.ts'
import { Place } from '../../components/Place.tsx'
import { leavePractice, usePractice } from '../../state/practice.ts'
import study from '../study/StudyView.module.css'
import { PracticeQuestion } from './PracticeQuestion.tsx'
import { PracticeResult } from './PracticeResult.tsx'
import { PracticeStart } from './PracticeStart.tsx'

/** Practice in place of Study: what to practise, the questions, how it went. */
export function PracticeView({ briefing }: { readonly briefing: Briefing }) {
  const { round, ended } = usePractice()
  useEscape(leavePractice)
  return (
    <Place className={study.place}>
      <h1 className="quiet">Practice</h1>
      {round === null ? (
        <PracticeStart briefing={briefing} />
      ) : ended ? (
        <PracticeResult document={briefing.id} round={round} />
      ) : (
        <PracticeQuestion round={round} />
      )}
    </Place>
  )
}
