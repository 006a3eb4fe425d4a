import type { PlaceName } from '../../shared/places.ts'
import { call } from '../api.ts'
import { useUi } from './ui.ts'

/** Notes whether the text is on screen, as often as that changes: the next start goes on there. @returns the way to stop */
export function notePlaces(): () => void {
  const note = (place: PlaceName) =>
    // The next start begins with Today then, as it would without.
    void call('place:note', { place }).catch(() => undefined)
  note(useUi.getState().place)
  return useUi.subscribe(({ place }, before) => {
    if ((place === 'read') !== (before.place === 'read')) note(place)
  })
}
