/** Which modules of a bundle are written into one file: each file that is loaded costs time of its own. */
import type { Rolldown } from 'vite'

/** A module and all that it imports without being asked, over any number of steps. */
function closureOf(roots: readonly string[], context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const seen = new Set<string>()
  const waiting = [...roots]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []))
  }
  return seen
}

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...all].filter((each) => !some.has(each)))

/**
 * Those that are loaded together, and by no entry: what an entry has without asking stays where it is.
 *
 * @param name of their file
 * @param roots the modules that are asked for at one time
 * @param entries of the bundle
 */
export function together(name: string, roots: readonly string[], entries: readonly string[]) {
  let known: ReadonlySet<string> | null = null
  return (id: string, context: Rolldown.ChunkingContext): string | null => {
    known ??= without(closureOf(roots, context), closureOf(entries, context))
    return known.has(id) ? name : null
  }
}
