import type { Messages } from '../en/catalogue.ts'

export const files: Messages['files'] = {
  open: {
    documents: { title: '文書を取り込む', button: '取り込む', kind: '文書' },
    original: { title: 'ファイルを選び直す', button: '選択', kind: '文書' },
    language: { title: 'スキャンの言語を追加', button: '追加', kind: 'Tesseractの言語ファイル' },
    passages: { title: '抜き書きを取り込む', button: '取り込む', kind: 'W3C Web Annotation' },
    cards: { title: 'カードを取り込む', button: '取り込む', kind: 'Ankiのテキストとデッキ' },
    library: { title: 'すべてを取り込む', button: '開く', kind: 'Precisからすべてを書き出したファイル' },
    pack: { title: 'パックを取り込む', button: '開く', kind: 'Precisのパック' },
    deck: { title: 'Ankiのデッキを取り込む', button: '開く', kind: 'Ankiのデッキ' },
    backup: { title: 'バックアップを追加', button: '追加', kind: 'Precisのバックアップ' },
  },
  openFolder: {
    'document-folder': { title: 'フォルダーを取り込む', button: '取り込む' },
    'watched-folder': { title: 'フォルダーを見守る', button: '見守る' },
    folder: { title: 'フォルダーにバックアップ', button: 'ここにバックアップ' },
  },
  all: 'すべてのファイル',
  save: {
    export: { title: '書き出す', button: '書き出す' },
    copy: { title: 'コピーを保存', button: '保存' },
  },
  names: {
    passages: '抜き書き',
    cards: 'カード',
    facts: '要点',
    factsOf: (title) => `要点 ${title}`,
    sheetOf: (title) => `キューシート ${title}`,
    reviews: '回答',
    reviewsOf: (title) => `回答 ${title}`,
    days: '学習日',
    daysOf: (title) => `学習日 ${title}`,
    library: (day) => `Precisライブラリ ${day}`,
    pack: (day) => `Precisパック ${day}`,
    pastedPage: '貼り付けたページ',
    pastedText: '貼り付けたテキスト',
  },
}
