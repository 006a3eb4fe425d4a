import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { OpenDocument } from '../../shared/contract/documents.ts'

/** What a place shows; its name, label and key are in `shared/places.ts`, since menus have them too. */
export interface PlaceView {
  readonly icon: LucideIcon
  /** Loads it ahead; null where it is there with the page. */
  readonly load: (() => Promise<unknown>) | null
  readonly Show: ComponentType<{ readonly open: OpenDocument }>
}
