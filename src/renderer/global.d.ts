import type { PrecisApi } from '../shared/contract/api.ts'

declare global {
  interface Window {
    readonly precis: PrecisApi
  }
}
