import { err, ok, type Result } from '../../core/model/result.ts'
import type { Reply } from '../../shared/contract/api.ts'
import type { AppError } from '../../shared/errors.ts'
import { logFileError } from '../base/log.ts'
import { fileName } from './file-name.ts'
import { writeWhole } from './write-whole.ts'

/**
 * Writes a PDF of what is on screen to a file that the user chooses.
 *
 * @param askWhere asks for the file; null if the user gave up
 * @param pdf makes it, once there is a place for it
 */
export async function savePdf(
  name: string,
  askWhere: (name: string, extension: string) => Promise<string | null>,
  pdf: () => Promise<Uint8Array>,
): Promise<Result<Reply<'print:save'>, AppError>> {
  const path = await askWhere(`${fileName(name)}.pdf`, 'pdf')
  if (path === null) return ok(null)
  try {
    await writeWhole(path, await pdf())
  } catch (cause) {
    logFileError('A PDF could not be written', cause)
    return err({ code: 'export-failed', subject: path })
  }
  return ok({ path })
}
