import { Bookmark } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { Place } from '../../components/place-view.ts'

const PassagesView = lazyPart(() => import('./PassagesView.tsx').then((m) => m.PassagesView))

export const passagesPlace: Place = {
  icon: Bookmark,
  load: PassagesView.load,
  Show: () => <PassagesView />,
}
