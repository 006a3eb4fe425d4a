import type { Messages } from '../en/catalogue.ts'

export const shortcuts: Messages['shortcuts'] = {
  title: 'キーボードショートカット',
  others: 'その他のコマンド',
  inSearch: '検索の中',
}
