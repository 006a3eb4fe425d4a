import { Layers } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { PlaceView } from '../../components/place-view.ts'
import { usePractice } from '../../state/practice.ts'

const StudyView = lazyPart(() => import('./StudyView.tsx').then((m) => m.StudyView))
const PracticeView = lazyPart(() => import('../practice/PracticeView.tsx').then((m) => m.PracticeView))

export const studyPlace: PlaceView = {
  icon: Layers,
  load: async () => {
    await StudyView.load()
    await PracticeView.load()
  },
  Show: ({ open: { briefing } }) =>
    usePractice((practice) => practice.document === briefing.id) ? (
      <PracticeView key={briefing.id} briefing={briefing} />
    ) : (
      <StudyView key={briefing.id} briefing={briefing} />
    ),
}
