import type { Messages } from '../en/catalogue.ts'

export const links: Messages['links'] = {
  letter: {
    title: 'この宛先にメールを書きますか',
    what: '文書にあるリンクの宛先です。Precisの外の、お使いのメールアプリで開きます。',
    open: 'メールアプリで開く',
  },
  page: {
    title: 'このリンクを開きますか',
    what: '文書にあるリンクのアドレスです。Precisの外の、お使いのブラウザーで開きます。',
    open: 'ブラウザーで開く',
  },
  copy: 'アドレスをコピー',
  copied: 'アドレスをコピーしました。',
}
