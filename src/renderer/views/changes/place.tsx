import { History } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { PlaceView } from '../../components/place-view.ts'

const ChangesView = lazyPart(() => import('./ChangesView.tsx').then((m) => m.ChangesView))

export const changesPlace: PlaceView = {
  icon: History,
  load: ChangesView.load,
  Show: ({ open }) => (
    <ChangesView
      key={open.briefing.id}
      document={open.briefing.id}
      title={open.name ?? open.briefing.title}
    />
  ),
}
