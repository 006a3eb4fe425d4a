import type { Messages } from '../en/catalogue.ts'
import { formatList, formatNumber } from '../format.ts'

export const everything: Messages['everything'] = {
  title: 'すべてを取り込む',
  checked: '変更の前に、すべてを読み取って確認します。',
  from: (file) => `${file}から`,
  replace: 'ここにあるものをすべて置き換える',
  contents: ({ documents, removed, marks, ratings, edits }) =>
    formatList([
      `文書${formatNumber(documents)}件`,
      ...(removed === 0 ? [] : [`削除した文書${formatNumber(removed)}件`]),
      ...(marks === 0 ? [] : [`抜き書き${formatNumber(marks)}件`]),
      ...(ratings === 0 ? [] : [`評価${formatNumber(ratings)}件`]),
      ...(edits === 0 ? [] : [`自分の要点とカード${formatNumber(edits)}件`]),
    ]),
  holds: (contents) => `${contents}、および設定が入っています。`,
  nothingHere: '置き換えられるものは、ここにはまだありません。',
  unreadableHere: 'ここのデータファイルは使えません。別の場所に移して残します。',
  replaces: (contents) => `ここにあるもの（${contents}）をすべて置き換えます。`,
  backupFirst: '先にそのバックアップを作ります。「ファイル」>「バックアップを復元」で元に戻せます。',
}
