import { logError } from './base/log.ts'
import type { Data } from './data/data.ts'
import type { Database } from './store/database.ts'
import { readSetting, writeSetting } from './store/settings.ts'
import { isCount, isRecord } from './store/values.ts'
import { firstSize } from './window-bounds.ts'

/** Where the window stood and how large it was, in CSS pixels of the screen. */
export interface WindowState {
  readonly x?: number | undefined
  readonly y?: number | undefined
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value)
const isSize = (value: unknown): value is number => isCount(value) && value >= 200 && value <= 20_000

const key = 'window'

/** A field that is not understood is as at the first start; the others hold. */
function validate(value: unknown): WindowState | null {
  if (!isRecord(value)) return null
  const { x, y, width, height, maximized } = value
  return {
    ...(isPlace(x) && { x }),
    ...(isPlace(y) && { y }),
    width: isSize(width) ? width : firstSize.width,
    height: isSize(height) ? height : firstSize.height,
    maximized: maximized === true,
  }
}

export function readWindowState(db: Database): WindowState | null {
  return readSetting(db, key, validate)
}

/** Saved where the data is open; the window closes in any case. */
export async function saveWindowState(data: Data, state: WindowState): Promise<void> {
  try {
    const opened = await data.open()
    if (opened.ok) writeSetting(opened.value, key, state, validate)
  } catch (cause) {
    logError('The window state was not saved', cause)
  }
}
