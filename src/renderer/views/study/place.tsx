import { Layers } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { PlaceView } from '../../components/place-view.ts'
import { isPractising, usePractice } from '../../state/practice.ts'
import { useStudy } from '../../state/study-session.ts'

const StudyView = lazyPart(() => import('./StudyView.tsx').then((m) => m.StudyView))
const PracticeView = lazyPart(() => import('../practice/PracticeView.tsx').then((m) => m.PracticeView))

export const studyPlace: PlaceView = {
  icon: Layers,
  load: async () => {
    await StudyView.load()
    await PracticeView.load()
  },
  Show: ({ open: { briefing } }) => {
    const practice = usePractice()
    const begun = useStudy((study) => study.begun)
    const { subject } = practice
    return subject !== null && isPractising(practice, begun, briefing.id) ? (
      <PracticeView key={JSON.stringify(subject)} subject={subject} />
    ) : (
      <StudyView key={briefing.id} briefing={briefing} />
    )
  },
}
