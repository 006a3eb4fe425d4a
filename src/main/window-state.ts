import { z } from 'zod'
import { logError } from './base/log.ts'
import type { Data } from './data/data.ts'
import type { Database } from './store/database.ts'
import { readSetting, writeSetting } from './store/settings.ts'
import { firstSize } from './window-bounds.ts'

const place = z.int().optional().catch(undefined)
const size = z.int().min(200).max(20_000)

/** A field that is not understood is as at the first start; the others hold. */
const schema = z.object({
  x: place,
  y: place,
  width: size.catch(firstSize.width),
  height: size.catch(firstSize.height),
  maximized: z.boolean().catch(false),
})

/** Where the window stood and how large it was, in CSS pixels of the screen. */
export type WindowState = z.infer<typeof schema>

const key = 'window'
const validate = (value: unknown): WindowState | null => schema.safeParse(value).data ?? null

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
