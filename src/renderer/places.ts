import type { PlaceName } from '../shared/places.ts'
import type { PlaceView } from './components/place-view.ts'
import { cardsPlace } from './views/cards/place.tsx'
import { changesPlace } from './views/changes/place.tsx'
import { factsPlace } from './views/facts/place.tsx'
import { libraryPlace } from './views/library/place.tsx'
import { passagesPlace } from './views/passages/place.tsx'
import { progressPlace } from './views/progress/place.tsx'
import { readPlace } from './views/read/place.tsx'
import { studyPlace } from './views/study/place.tsx'
import { todayPlace } from './views/today/place.tsx'

export const placeViews: Readonly<Record<PlaceName, PlaceView>> = {
  today: todayPlace,
  library: libraryPlace,
  read: readPlace,
  facts: factsPlace,
  study: studyPlace,
  cards: cardsPlace,
  passages: passagesPlace,
  progress: progressPlace,
  changes: changesPlace,
}
