/** Writes down what an entry of a bundle loads before its first line runs: what a start waits for is seen. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, relative, sep } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** Where each part of the build leaves its list, from the project's root. */
const eagerFolder = join('out', 'eager')

/** What an entry imports without being asked, over any number of steps. Sizes are in characters. */
export interface Eager {
  /** The files that are loaded, and how long each is. */
  readonly files: Readonly<Record<string, number>>
  /** The modules in them by their paths in the project, and how much of each is left. */
  readonly modules: Readonly<Record<string, number>>
  /** The packages that are loaded from outside the bundle; not what Node has. */
  readonly outside: readonly string[]
}

type Chunks = ReadonlyMap<string, Rolldown.OutputChunk>

/** A chunk and all that it imports, over any number of steps. */
function closureOf(chunks: Chunks, name: string, seen = new Set<string>()): ReadonlySet<string> {
  const chunk = chunks.get(name)
  if (chunk === undefined || seen.has(name)) return seen
  seen.add(name)
  for (const each of chunk.imports) closureOf(chunks, each, seen)
  return seen
}

function eagerOf(chunks: Chunks, entry: string, root: string): Eager {
  const loaded = [...closureOf(chunks, entry)].flatMap((name) => chunks.get(name) ?? [])
  const sizes = loaded.flatMap(({ modules }) =>
    Object.entries(modules).map(([id, { renderedLength }]) => [pathOf(id, root), renderedLength] as const),
  )
  return {
    files: Object.fromEntries(loaded.map(({ fileName, code }) => [fileName, code.length])),
    modules: Object.fromEntries(
      sizes.filter(([, size]) => size > 0).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    outside: [...new Set(loaded.flatMap(({ imports }) => imports.filter((name) => !chunks.has(name))))]
      .filter((name) => !isBuiltin(name))
      .toSorted(),
  }
}

const pathOf = (id: string, root: string): string =>
  relative(root, id.replace(/^\0+/u, '')).split(sep).join('/')

/**
 * @param root of the project
 * @param part of the build: its list bears this name
 * @param name of the entry, or of the chunk that stands for one
 */
export function listEager(root: string, part: string, name: string): Plugin {
  return {
    name: 'list-eager',
    generateBundle: {
      // After the others, which may still change the text.
      order: 'post',
      handler(_, bundle) {
        const chunks = new Map(
          Object.values(bundle).flatMap((output) =>
            output.type === 'chunk' ? [[output.fileName, output] as const] : [],
          ),
        )
        const entry = [...chunks.values()].find((chunk) => chunk.name === name)
        if (entry === undefined) return
        mkdirSync(join(root, eagerFolder), { recursive: true })
        const list = eagerOf(chunks, entry.fileName, root)
        writeFileSync(join(root, eagerFolder, `${part}.json`), JSON.stringify(list, null, 1))
      },
    },
  }
}
