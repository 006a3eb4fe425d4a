import type { FoundKind } from '../../../core/model/found.ts'
import type { Messages } from '../en/catalogue.ts'
import { formatMoment, formatNumber } from '../format.ts'

const nouns: Readonly<Record<FoundKind, string>> = {
  document: '文書',
  text: '本文',
  fact: '要点',
  card: 'カード',
  mark: '抜き書き',
}

const where = { document: 'この文書', library: 'ライブラリ' }

export const palette: Messages['palette'] = {
  search: '検索',
  placeholders: { document: 'この文書を検索（> でコマンド）', library: 'ライブラリを検索' },
  where: '場所',
  wheres: { document: 'この文書', library: 'ライブラリ' },
  what: '種類',
  kinds: {
    all: 'すべて',
    document: '文書',
    text: '本文',
    fact: '要点',
    card: 'カード',
    mark: '抜き書き',
    command: 'コマンド',
  },
  found: '検索結果',
  searching: '検索中…',
  indexing: (documents) => `${formatNumber(documents)}件の文書の索引を作成中です。`,
  recent: '最近移動した場所',
  opened: '最近開いた文書',
  syntax: '語順は自由です。"完全な語句"、-除く語、前方一致*、type:money、section:security も使えます。',
  notOpened: '未読',
  openedAt: (at) => `${formatMoment(at)}に開いた`,
  noPlace: '本文中の場所なし',
  showAll: (number) => `${number}件すべてを表示`,
  showBest: (best, number) => `${number}件のうち上位${formatNumber(best)}件を表示`,
  bestShown: (best, number) =>
    `${number}件のうち上位${formatNumber(best)}件を表示しています。語を足すと絞り込めます。`,
  study: '学習',
  studyWith: (words) => `「${words}」を含むカードを学習`,
  further: '範囲を広げる',
  inAllKinds: (words) => `「${words}」をすべての種類から検索`,
  inLibrary: (words) => `「${words}」をライブラリから検索`,
  noneFound: (what, place, words) =>
    what === 'all'
      ? `${where[place]}に「${words}」は見つかりませんでした。`
      : `${where[place]}に「${words}」を含む${nouns[what]}は見つかりませんでした。`,
  tryFewer: '語を減らすか、語の始めだけを入力してみてください。',
  noCommand: (words) => `「${words}」に合うコマンドはありません。`,
  tryBeginning: 'コマンド名の語の始めを入力してみてください。',
  counted: (groups) => `${groups.map(({ title, count }) => `${title}${count}件`).join('、')}。`,
  enter: { found: '移動', entry: '開く', command: '実行', widen: '検索', study: '学習' },
  choose: '選択',
  beside: '本文の横',
  listed: { facts: '要点で表示', passages: '抜き書きで表示' },
  nextKind: '次の種類',
  otherWhere: '文書とライブラリを切り替え',
  keys: {
    move: '検索結果の前へ、次へ',
    go: 'そこへ移動、またはコマンドを実行',
    list: '「要点」または「抜き書き」で表示',
    kind: '次の種類（Shiftを添えると前の種類）',
    where: 'この文書とライブラリを切り替え',
    kinds: '種類の選択へ移動、もう一度で戻る',
    commands: 'コマンドだけを検索',
  },
}
