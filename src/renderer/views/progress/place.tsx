import { ChartLine } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { PlaceView } from '../../components/place-view.ts'
import { nameOf } from '../../state/open.ts'

const ProgressView = lazyPart(() => import('./ProgressView.tsx').then((m) => m.ProgressView))

export const progressPlace: PlaceView = {
  icon: ChartLine,
  load: ProgressView.load,
  Show: ({ open }) => (
    <ProgressView
      key={open.briefing.id}
      document={open.briefing.id}
      title={nameOf({ name: open.name, title: open.briefing.title })}
    />
  ),
}
