import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

export const exports: Messages['exports'] = {
  title: '抜き書き・カード・要点・統計の書き出し',
  which: '対象',
  as: '形式',
  every: 'すべての文書',
  listed: '今一覧にあるもの',
  start: '書き出す…',
  formats: {
    markdown: { name: 'Markdown', use: 'Obsidianなどのノートアプリ向け' },
    annotations: { name: 'W3C Web Annotation', use: 'ほかのリーダー向け（文書1件）' },
    readwise: { name: 'Readwise用CSV', use: 'Readwiseで取り込める形' },
    pdf: { name: 'PDF', use: '印刷や送付に' },
    json: { name: 'JSON', use: '自作のプログラム向け' },
    'anki-text': { name: 'フラッシュカード: Ankiテキスト', use: 'Anki、表計算、Precis向け' },
    apkg: { name: 'フラッシュカード: Ankiのデッキ（.apkg）', use: 'Ankiで開く' },
    'facts-csv': { name: '要点: CSV', use: '表計算向け（出典の文付き）' },
    'facts-xlsx': { name: '要点: Excel（.xlsx）', use: '同じ内容のブック' },
    'facts-markdown': { name: '要点: Markdown', use: '同じ内容の表' },
    reviews: { name: '統計: すべての回答（CSV）', use: '回答ごとの予測付き' },
    days: { name: '統計: 日別（CSV）', use: '回答数、分数、想起率' },
  },
  history: { name: '予定と履歴', use: '各カードの復習時期と回答の記録' },
  amounts: {
    passages: (n) => `抜き書き${formatNumber(n)}件`,
    cards: (n) => `カード${formatNumber(n)}枚`,
    facts: (n) => `要点${formatNumber(n)}件`,
    statistics: (n) => `回答${formatNumber(n)}件`,
  },
  done: (amount, path) => `${amount}を${path}に書き出しました。`,
  partial: (n) =>
    `${formatNumber(n)}枚はAnkiのノートの一部だけだったため、独立したノートとして書き出しました。`,
  everything: {
    title: 'すべての書き出し',
    what: '普通のファイルを1つのzipにまとめます。文書と削除済みのもの、抜き書きとメモ、自分で作った要点とカード、すべての評価、ブリーフィングの時刻、読んだ位置、設定が入ります。',
    back: '「すべてを取り込む」で、このコンピューターでも別のコンピューターでも元に戻せます。このファイルは、持っている人なら誰でも読めます。',
  },
  pack: {
    title: '文書の受け渡し',
    what: '別のPrecisで開ける1つのファイルです。暗号化されないため、持っている人なら誰でも読めます。',
    documents: '文書',
    all: 'すべて選ぶ',
    none: '選択をすべて外す',
    along: '一緒に渡すもの',
    parts: {
      originals: { name: '元ファイル', note: '文書の読み取り元' },
      marks: { name: '抜き書きとメモ', note: 'ハイライトとしおりも含む' },
      edits: { name: '要点とカード', note: '自分で作ったものと変更したもの' },
      briefings: { name: 'ブリーフィング', note: '日時、目標、設定' },
      ratings: { name: '評価と読んだ範囲', note: '自分の別のコンピューター用' },
    },
    start: '受け渡す…',
    startWith: (n) => `文書${formatNumber(n)}件を受け渡す…`,
  },
}
