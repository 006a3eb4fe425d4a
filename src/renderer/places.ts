import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { OpenDocument } from '../shared/contract.ts'
import type { PlaceName } from '../shared/places.ts'
import { factsPlace } from './views/facts/place.tsx'
import { libraryPlace } from './views/library/place.tsx'
import { passagesPlace } from './views/passages/place.tsx'
import { progressPlace } from './views/progress/place.tsx'
import { readPlace } from './views/read/place.tsx'
import { studyPlace } from './views/study/place.tsx'

/** What a place shows; its name, label and key are in `shared/places.ts`, since menus have them too. */
export interface Place {
  readonly icon: LucideIcon
  /** Loads it ahead; null where it is there with the page. */
  readonly load: (() => Promise<unknown>) | null
  readonly Show: ComponentType<{ readonly open: OpenDocument }>
}

export const placeViews: Readonly<Record<PlaceName, Place>> = {
  library: libraryPlace,
  read: readPlace,
  facts: factsPlace,
  study: studyPlace,
  passages: passagesPlace,
  progress: progressPlace,
}
