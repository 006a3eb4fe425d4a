import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

export const passages: Messages['passages'] = {
  kinds: { bookmark: 'しおり', highlight: 'ハイライト' },
  import: '取り込む…',
  export: '書き出す…',
  none: '抜き書きはまだありません。「読む」で語句を選んでHでハイライト、Ctrl Dで今の段落にしおりを付けられます。',
  goToRead: '「読む」へ移動',
  search: '抜き書きを検索',
  kind: '種類',
  wanted: {
    all: 'すべて',
    bookmark: 'しおり',
    highlight: 'ハイライト',
    note: 'メモあり',
    lost: '場所を失ったもの',
  },
  colour: '色',
  anyColour: 'すべての色',
  tag: 'タグ',
  anyTag: 'すべてのタグ',
  document: '文書',
  everyDocument: 'すべての文書',
  shown: (shown, all) =>
    shown === all
      ? `抜き書き${formatNumber(all)}件`
      : `抜き書き${formatNumber(all)}件中${formatNumber(shown)}件`,
  noneFit: '当てはまるものはありません。',
  showAll: 'すべての抜き書きを表示',
  gone: 'その抜き書きはもうありません。',
  lostItsPlace: '本文が変わり、元の場所を失いました。ここに残してあり、別の箇所に付け直せます。',
  attach: '付け直す…',
  go: '本文へ移動',
  study: '学習',
  citation: (words, where) => `「${words}」\n${where.join('、')}`,
}
