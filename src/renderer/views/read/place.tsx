import { BookOpen } from 'lucide-react'
import type { PlaceView } from '../../components/place-view.ts'
import { ReadView } from './ReadView.tsx'

/** The first place: it is there with the page. */
export const readPlace: PlaceView = {
  icon: BookOpen,
  load: null,
  Show: ({ open }) => <ReadView key={open.briefing.id} open={open} />,
}
