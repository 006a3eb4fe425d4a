import { Sun } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { PlaceView } from '../../components/place-view.ts'

const TodayView = lazyPart(() => import('./TodayView.tsx').then((m) => m.TodayView))

export const todayPlace: PlaceView = {
  icon: Sun,
  load: TodayView.load,
  Show: ({ open }) => <TodayView open={open} />,
}
