import type { Messages } from '../en/catalogue.ts'
import { percent } from '../format.ts'

export const common: Messages['common'] = {
  close: '閉じる',
  soFar: (what, done) => `${what}… ${percent(Math.floor(done * 100) / 100)}`,
  tryAgain: '再試行',
}
