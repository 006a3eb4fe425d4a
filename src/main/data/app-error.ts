import type { AppError } from '../../shared/errors.ts'
import { StoreError } from '../store/errors.ts'

/** A store error in the words of the contract; anything else is `unexpected`. */
export function toAppError(cause: unknown, file: string): AppError {
  if (!(cause instanceof StoreError)) return { code: 'unexpected', subject: null }
  switch (cause.code) {
    case 'disk-full':
    case 'unexpected':
      return { code: cause.code, subject: file }
    default:
      return { code: `store-${cause.code}`, subject: file }
  }
}
