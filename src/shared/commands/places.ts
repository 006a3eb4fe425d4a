import type { PlaceEntry } from '../places.ts'
import type { CommandEntry } from './entry.ts'

/** The id of the command that goes to a place. */
export const placeCommand = <N extends string>(name: N): `place:${N}` => `place:${name}`

/** Going to each place, from what is known of it. */
export const placeCommands = <N extends string>(places: readonly PlaceEntry<N>[]) =>
  places.map(
    ({ name, key, first = false }) =>
      ({
        id: placeCommand(name),
        keys: [key],
        groups: ['Anywhere'],
        menu: { in: 'View', section: 1 },
        palette: { first },
        by: 'app',
      }) as const satisfies CommandEntry,
  )
