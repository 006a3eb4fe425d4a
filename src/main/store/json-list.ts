import { BindError } from './errors.ts'
import { checkValue } from './parameters.ts'

/** Of numbers whole ones: SQLite may read others from a text with an error in the last place. */
export type Cell = string | number | null

/**
 * Values, or rows of them, as one parameter that a statement goes through by `json_each`. Bound a row at a time,
 * thousands of rows take ten times as long.
 *
 * @throws BindError for what would not come back the same
 */
export function jsonList(list: readonly (Cell | readonly Cell[])[]): string {
  for (const each of list)
    if (Array.isArray(each)) each.forEach(check)
    else check(each as Cell)
  return JSON.stringify(list)
}

function check(cell: Cell): void {
  checkValue('of a list', cell)
  if (typeof cell === 'number' && !Number.isSafeInteger(cell)) throw new BindError('A list holds a fraction')
}
