import { appError } from '../api.ts'
import { invalidate } from './invalidate.ts'
import { sayError } from './ui.ts'

let failed = false

/**
 * Waits for what is noted of reading by the way, which the library shows. That it cannot be saved is said once, not at
 * each pause in scrolling. @returns whether it was saved
 */
export async function noteQuietly(saving: Promise<unknown>): Promise<boolean> {
  try {
    await saving
    failed = false
    void invalidate('reading-noted')
    return true
  } catch (cause) {
    if (!failed) sayError(appError(cause))
    failed = true
    return false
  }
}
