import type { Messages } from '../en/catalogue.ts'

export const common: Messages['common'] = {
  tryAgain: '再試行',
}
