import type { Result } from '../../core/model/result.ts'
import type { AppError } from '../../shared/errors.ts'

/** Who holds something of the data: a connection to it, or documents that were read from it. */
export interface Holders {
  readonly searcher: {
    without<T>(work: () => Promise<T>): Promise<T>
  }
  readonly onReplaced: () => void
}

/** Other data takes the place of ours: the searcher lets go of it meanwhile, and nothing of before is held in memory after. */
export async function replacing<T>(
  { searcher, onReplaced }: Holders,
  replace: () => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  const replaced = await searcher.without(replace)
  if (replaced.ok) onReplaced()
  return replaced
}
