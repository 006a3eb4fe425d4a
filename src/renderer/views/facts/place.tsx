import { ListChecks } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { PlaceView } from '../../components/place-view.ts'

const FactsView = lazyPart(() => import('./FactsView.tsx').then((m) => m.FactsView))

export const factsPlace: PlaceView = {
  icon: ListChecks,
  load: FactsView.load,
  Show: ({ open }) => <FactsView key={open.briefing.id} briefing={open.briefing} />,
}
