/** Names in full, by the shorter forms that may stand for them: a look-up, since a document may name thousands. */
export interface FullNames {
  readonly beginning: ReadonlyMap<string, readonly string[]>
  readonly ending: ReadonlyMap<string, readonly string[]>
}

/** Most words of a shorter form. */
const mostWords = 4
/** Most names of one shorter form: where more bear it, none of them is meant for sure. */
const mostNamesakes = 40

export function indexNames(names: readonly string[]): FullNames {
  const beginning = new Map<string, string[]>()
  const ending = new Map<string, string[]>()
  for (const name of new Set(names)) {
    const words = name.split(' ')
    for (let count = 1; count <= Math.min(mostWords, words.length - 1); count += 1) {
      put(beginning, words.slice(0, count).join(' '), name)
      put(ending, words.slice(-count).join(' '), name)
    }
  }
  return { beginning, ending }
}

function put(index: Map<string, string[]>, short: string, name: string): void {
  const list = index.get(short)
  if (!list) index.set(short, [name])
  else if (list.length < mostNamesakes) list.push(name)
}

/** The names that begin with a shorter form and go on, or that end with it. */
export const namesOf = ({ beginning, ending }: FullNames, short: string): readonly string[] => [
  ...(beginning.get(short) ?? []),
  ...(ending.get(short) ?? []),
]
