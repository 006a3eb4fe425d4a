import { count } from '../forms.ts'

/** How many of some imports ended in which way. */
export interface ImportCounts {
  readonly all: number
  readonly added: number
  readonly versions: number
  readonly olders: number
  readonly known: number
  readonly failed: number
  readonly cancelled: number
  readonly toCome: number
}

const asVersions = (age: 'new' | 'older', n: number): string =>
  n === 1 ? ` as ${age === 'new' ? 'a new' : 'an older'} version` : ` as ${age} versions`

/** "3 of 5 added, 1 in the library already, 1 could not be read." */
function summary({ all, added, versions, olders, known, failed, cancelled, toCome }: ImportCounts): string {
  if (known === all) return `All ${all} are in the library already.`
  const came = [
    [added, ''],
    [versions, asVersions('new', versions)],
    [olders, asVersions('older', olders)],
  ] as const
  const others = [
    [known, 'in the library already'],
    [failed, 'could not be read'],
    [cancelled, 'cancelled'],
    [toCome, 'still to come'],
  ] as const
  const [first, ...more] = came.filter(([n]) => n > 0)
  const rest = [...more, ...others].filter(([n]) => n > 0).map(([n, words]) => `, ${n} ${words.trim()}`)
  if (first === undefined) return `None of ${all} added${rest.join('')}.`
  const [n, words] = first
  return `${n === all ? n : `${n} of ${all}`} added${words}${rest.join('')}.`
}

/** Documents on their way in, and what came of them. */
export const imports = {
  beginsOne: (name: string) => `Importing ${name}.`,
  begins: (n: number) => `Importing ${count(n, 'document')}.`,
  askedOne: (name: string) => `${name} may be a new version.`,
  asked: (n: number) => `${n} files may be new versions.`,
  done: (n: number) => `Imported ${count(n, 'document')}.`,
  nothingInOne: (folder: string) => `${folder} holds no file that Precis reads. Nothing was changed.`,
  nothingIn: 'No file that Precis reads was found. Nothing was changed.',
  cancelled: (name: string) => `The import of ${name} was cancelled. Nothing was changed.`,
  failed: (name: string, why: string) => `${name} ${why}. Nothing was changed.`,
  ended: {
    added: (title: string) => `Imported “${title}”.`,
    restored: (title: string) => `Imported “${title}”.`,
    known: (title: string) => `“${title}” is in the library already.`,
    version: (title: string) => `A new version of “${title}” came.`,
    older: (title: string) => `“${title}” is kept as an older version.`,
  },
  summary,
}
