import type { PrecisApi } from '../shared/contract.ts'

declare global {
  interface Window {
    readonly precis: PrecisApi
  }
}
