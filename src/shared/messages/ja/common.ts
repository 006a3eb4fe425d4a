import type { Messages } from '../en/catalogue.ts'
import { percent } from '../format.ts'

export const common: Messages['common'] = {
  cancel: 'キャンセル',
  changed: '変更しました。',
  edit: '編集',
  remove: '削除',
  showMore: 'さらに表示',
  open: '開く',
  show: '表示',
  undo: '元に戻す',
  unchanged: '何も変更していません。',
  close: '閉じる',
  soFar: (what, done) => `${what}… ${percent(Math.floor(done * 100) / 100)}`,
  tryAgain: '再試行',
}
