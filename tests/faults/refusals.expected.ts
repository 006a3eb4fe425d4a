import type { StoreErrorCode } from '../../src/main/store/errors.ts'

/** What may befall the disk while something is done, and what the act that it keeps from being done says. */
export const refusals: Readonly<Record<'full' | 'read-only', StoreErrorCode>> = {
  /** No room is left, or too little for all of it. */
  full: 'disk-full',
  /** The system lets nothing more be written, as it does after an error of the disk; what is open stays readable. */
  'read-only': 'read-only',
}
