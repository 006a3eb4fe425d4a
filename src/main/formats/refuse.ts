/** A reason not to read a file that is met deep within reading it. */
import { err, type Result } from '../../core/model/result.ts'

export class Refusal extends Error {}

/** What a reader gives, or the sentence with which it gave up. All other errors are defects and go on. */
export async function orRefusal<T>(
  read: () => Promise<Result<T, string>> | Result<T, string>,
): Promise<Result<T, string>> {
  try {
    return await read()
  } catch (cause) {
    if (cause instanceof Refusal) return err(cause.message)
    throw cause
  }
}
