import { readFile } from 'node:fs/promises'
import { err, ok, type Result } from '../../core/model/result.ts'
import { logFileError } from '../base/log.ts'
import { largestFile } from '../formats/accepted.ts'
import { whyUnfit } from './import.ts'

/** All bytes of a file that may be the original of a document; else why not, to follow its name. */
export async function readCandidate(path: string): Promise<Result<Uint8Array, string>> {
  const unfit = await whyUnfit(path, largestFile, '64 MB')
  if (unfit !== null) return err(unfit)
  try {
    return ok(await readFile(path))
  } catch (cause) {
    logFileError('Could not read a file', cause)
    return err('could not be read')
  }
}
