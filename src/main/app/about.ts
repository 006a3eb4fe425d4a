import { readFile } from 'node:fs/promises'
import { err, ok, type Result } from '../../core/model/result.ts'
import type { About, Notice } from '../../shared/contract/app.ts'
import type { AppError } from '../../shared/errors.ts'
import { logError } from '../base/log.ts'

/** What this program is and is made of. @param file the notices that the build wrote */
export async function readAbout(file: string, version: string): Promise<Result<About, AppError>> {
  const { electron = '', chrome: chromium = '', node } = process.versions
  try {
    const notices = JSON.parse(await readFile(file, 'utf8')) as readonly Notice[]
    return ok({ version, electron, chromium, node, notices })
  } catch (cause) {
    logError('The notices of the parts could not be read', cause)
    return err({ code: 'unexpected', subject: null })
  }
}
