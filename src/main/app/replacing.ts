import type { Result } from '../../core/model/result.ts'
import type { AppError } from '../../shared/errors.ts'
import type { Settings } from '../../shared/settings.ts'
import type { Data } from '../data/data.ts'
import { readSettings } from './settings/settings.ts'

/** Who holds something of the data: a connection to it, or documents that were read from it. */
export interface Holders {
  readonly searcher: {
    without<T>(work: () => Promise<T>): Promise<T>
  }
  readonly onReplaced: () => void
  readonly data: Pick<Data, 'open'>
  /** What the menu and the next page are made by. */
  readonly onSettings: (settings: Settings) => void
}

/** Other data takes the place of ours: the searcher lets go of it meanwhile, and nothing of before is held in memory after. */
export async function replacing<T>(
  { searcher, onReplaced, data, onSettings }: Holders,
  replace: () => Promise<Result<T, AppError>>,
): Promise<Result<T, AppError>> {
  const replaced = await searcher.without(replace)
  if (!replaced.ok) return replaced
  onReplaced()
  const opened = await data.open()
  if (opened.ok) onSettings(readSettings(opened.value))
  return replaced
}
