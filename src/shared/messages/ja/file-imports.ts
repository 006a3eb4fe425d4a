import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'
import { reader } from './reader.ts'

export const fileImports: Messages['fileImports'] = {
  into: (file, title) => `${file}から${title}へ`,
  reading: '読み取り中…',
  keepLost: 'この文書に場所がないものも残す',
  known: (n) => `${formatNumber(n)}件はすでにあるため、追加しません。`,
  nonePlaced: 'この文書に対応するものがありません。別の文書のファイルかもしれません。',
  lost: (n) => `${formatNumber(n)}件は、この文書に場所がありません。`,
  cards: {
    title: 'カードを取り込む',
    lostNote: '出典なしで、ほかと同じように学習します',
    nothing: 'このファイルに取り込めるカードはありません。',
    inFile: (n) => `ファイルにはカードが${formatNumber(n)}枚あります。`,
    start: (n) => `カード${formatNumber(n)}枚を取り込む`,
    partial: (n) => `${formatNumber(n)}枚はAnkiのノートの一部だけです。書き出すと独立したノートになります。`,
    rest: 'デッキ、タグ、画像、予定はAnkiに残ります。「ファイル」>「Ankiのデッキを取り込む」なら、それらも独立した文書として入ります。',
  },
  passages: {
    title: '抜き書きを取り込む',
    lostNote: '「場所が失われた」と表示されます',
    nothing: 'このファイルに取り込める抜き書きはありません。',
    inFile: (n) => `ファイルには抜き書きが${formatNumber(n)}件あります。`,
    start: (n) => `抜き書き${formatNumber(n)}件を取り込む`,
  },
  skipped: '省いたもの・短くしたもの',
  skippedRow: (row, why) => `${row}: ${reader.told(why)}`,
  skippedMore: (n) => `ほか${formatNumber(n)}件`,
}
