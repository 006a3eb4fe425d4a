// The tables of what a search must find (tests/fixtures/search/README.md), and how a row is judged.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compile } from '../../../../src/core/compile.ts'
import type { Briefing } from '../../../../src/core/model/document.ts'
import { readTextual } from '../../../../src/main/formats/formats.ts'

interface Beginning {
  readonly text: string
}

export interface Row {
  readonly document: string
  readonly kind: string
  readonly query: string
  readonly want: readonly Beginning[]
  readonly need: 'all' | 'any'
  readonly within: number
  readonly below?: readonly Beginning[]
  readonly absent?: readonly Beginning[]
  /** What is said of it, where that is a part of the row. */
  readonly note?: string | null
  readonly why: string
}

const root = join(import.meta.dirname, '..', '..', '..', '..')

export function readRows(name: 'dev' | 'held-out' | 'most'): readonly Row[] {
  const rows: unknown = JSON.parse(
    readFileSync(join(root, 'tests', 'fixtures', 'search', `${name}.json`), 'utf8'),
  )
  return rows as readonly Row[]
}

export function compileDocument(path: string): Briefing {
  const source = readTextual({ bytes: readFileSync(join(root, path)), name: path.split('/').at(-1) ?? path })
  if (!source.ok) throw new Error(source.error)
  return compile(source.value)
}

/** The blocks that begin so: there must be one. */
export function blocksOf(briefing: Briefing, { text }: Beginning): readonly string[] {
  return briefing.blocks.filter((block) => block.text.startsWith(text)).map(({ id }) => id)
}

/** What is wrong with an answer (ids, the best first; all that were found), in words; empty if nothing is. */
export function judge(row: Row, briefing: Briefing, found: readonly string[]): readonly string[] {
  const place = (beginning: Beginning) => {
    const at = found.indexOf(blocksOf(briefing, beginning)[0] ?? '')
    return at === -1 ? Number.POSITIVE_INFINITY : at
  }
  if (row.want.length === 0) return found.length === 0 ? [] : [`${found.length} blocks are found`]
  const places = row.want.map(place)
  const right = places.filter((at) => at < row.within).length
  const faults: string[] = []
  if (right < (row.need === 'all' ? places.length : 1)) faults.push(`stands at ${places.join(', ')}`)
  const limit = row.need === 'all' ? Math.max(...places) : Math.min(...places)
  for (const one of row.below ?? [])
    if (place(one) <= limit) faults.push(`"${one.text}" stands at ${place(one)}, not below ${limit}`)
  for (const one of row.absent ?? []) if (place(one) < found.length) faults.push(`"${one.text}" is found`)
  return faults
}
