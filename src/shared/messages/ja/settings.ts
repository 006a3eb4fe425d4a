import type { Messages } from '../en/catalogue.ts'

export const settings: Messages['settings'] = {
  language: '言語',
  systemLanguage: 'システムに合わせる',
}
