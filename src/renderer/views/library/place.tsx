import { Library } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { PlaceView } from '../../components/place-view.ts'

const LibraryView = lazyPart(() => import('./LibraryView.tsx').then((m) => m.LibraryView))

export const libraryPlace: PlaceView = {
  icon: Library,
  load: LibraryView.load,
  Show: ({ open }) => <LibraryView open={open.briefing.id} />,
}
