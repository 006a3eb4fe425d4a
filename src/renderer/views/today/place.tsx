import { Sun } from 'lucide-react'
import type { PlaceView } from '../../components/place-view.ts'
import { TodayView } from './TodayView.tsx'

/** A start may show it: it is there with the page, as the text is. */
export const todayPlace: PlaceView = {
  icon: Sun,
  load: null,
  Show: ({ open }) => <TodayView open={open} />,
}
