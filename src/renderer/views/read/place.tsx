import { BookOpen } from 'lucide-react'
import type { PlaceView } from '../../components/place-view.ts'
import { ReadPlace } from './ReadPlace.tsx'

/** The first place: it is there with the page. */
export const readPlace: PlaceView = {
  icon: BookOpen,
  load: null,
  Show: ({ open }) => <ReadPlace open={open} />,
}
