import { Bookmark } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { PlaceView } from '../../components/place-view.ts'

const PassagesView = lazyPart(() => import('./PassagesView.tsx').then((m) => m.PassagesView))

export const passagesPlace: PlaceView = {
  icon: Bookmark,
  load: PassagesView.load,
  Show: () => <PassagesView />,
}
