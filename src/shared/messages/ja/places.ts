import type { Messages } from '../en/catalogue.ts'

export const places: Messages['places'] = {
  today: '今日',
  library: 'ライブラリ',
  read: '読む',
  facts: '要点',
  study: '学習',
  cards: 'カード',
  passages: '抜き書き',
  progress: '進み具合',
  changes: '変更点',
}
