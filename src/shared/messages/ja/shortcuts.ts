import type { Messages } from '../en/catalogue.ts'

export const shortcuts: Messages['shortcuts'] = {
  title: 'キーボードショートカット',
  inSearch: '検索の中',
}
