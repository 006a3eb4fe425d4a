import { WalletCards } from 'lucide-react'
import { lazyPart } from '../../components/lazy-part.tsx'
import type { PlaceView } from '../../components/place-view.ts'

const CardsView = lazyPart(() => import('./CardsView.tsx').then((m) => m.CardsView))

export const cardsPlace: PlaceView = {
  icon: WalletCards,
  load: CardsView.load,
  Show: () => <CardsView />,
}
