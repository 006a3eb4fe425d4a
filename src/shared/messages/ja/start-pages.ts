import type { Messages } from '../en/catalogue.ts'

export const startPages: Messages['startPages'] = {
  failed: {
    title: 'Precisのウィンドウを表示できませんでした。',
    what: [
      'インストールの一部がないか、ここでは動きません。',
      'しおりと復習の記録は別に保管されているため、無事です。',
      '終了してPrecisを起動し直してください。またこの画面になる場合は、Precisをインストールし直してください。',
    ],
  },
  offer: {
    title: 'Precisは前回と前々回、正常に起動しませんでした。',
    what: [
      'データは無事です。まだ何も開いていません。',
      'セーフモードでは、原因になり得るもの（ライブラリの検索、取り込み、前回のウィンドウと文書）を使いません。いつでも終えられます。',
    ],
    safe: 'セーフモードで起動',
    usual: '通常どおり起動',
  },
  waiting: {
    title: 'Precisはまだバックアップを保存しています。',
    what: ['少し前に閉じられました。保存が終わりしだい、自動で開きます。'],
  },
}
