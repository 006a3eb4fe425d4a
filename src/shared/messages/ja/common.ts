import type { Messages } from '../en/catalogue.ts'
import { percent } from '../format.ts'

export const common: Messages['common'] = {
  add: '追加',
  cancel: 'キャンセル',
  close: '閉じる',
  done: '完了',
  import: '取り込む',
  name: '名前',
  none: 'なし',
  quoted: (text) => `「${text}」`,
  reading: '読み取り中',
  remove: '削除',
  save: '保存',
  showMore: 'さらに表示',
  tagsField: 'タグ（コンマ区切り）',
  writing: '書き出し中',
  changed: '変更しました。',
  edit: '編集',
  open: '開く',
  show: '表示',
  undo: '元に戻す',
  unchanged: '何も変更していません。',
  soFar: (what, done) => `${what}… ${percent(Math.floor(done * 100) / 100)}`,
  tryAgain: '再試行',
}
