import type { PlaceEntry } from '../places.ts'
import type { CommandEntry } from './entry.ts'

/** The id of the command that goes to a place. */
export const placeCommand = <N extends string>(name: N): `place:${N}` => `place:${name}`

/** Going to each place, from what is known of it. */
export const placeCommands = <N extends string>(places: readonly PlaceEntry<N>[]) =>
  places.map(
    ({ name, label, key, also, first = false }) =>
      ({
        id: placeCommand(name),
        label,
        keys: [key],
        groups: ['Anywhere'],
        menu: { in: 'View', section: 1 },
        palette: { label: `Go to ${label}`, also, first },
        by: 'app',
      }) as const satisfies CommandEntry,
  )
