import { messages } from '../../shared/messages/messages.ts'
import { type PlaceEntry, type PlaceName, places } from '../../shared/places.ts'

/**
 * What the window is called: "Key facts – Porto Accord – Precis (3)".
 *
 * @param subject the document, or what else the place is about; left out where the place is not about one
 * @param due how many cards are due
 */
export function windowTitle(place: PlaceName, subject: string, due: number): string {
  const entry: PlaceEntry | undefined = places.find(({ name }) => name === place)
  const names = [messages.places[place], ...(entry?.ofOpen === true ? [subject] : []), 'Precis']
  return `${names.join(' – ')}${due === 0 ? '' : ` (${due})`}`
}
