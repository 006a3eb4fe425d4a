import type { Query } from './queries.ts'

/** As many answers as every engine is asked for. */
export const limit = 20

/** What takes part: it answers with the numbers of the units that it finds, the best first. */
export interface Engine {
  readonly name: 'Precis' | 'MiniSearch' | 'FTS5'
  search(query: Query): readonly number[] | Promise<readonly number[]>
  close(): void | Promise<void>
}
