import type { Messages } from '../en/catalogue.ts'
import { formatMoment, formatNumber } from '../format.ts'

export const trust: Messages['trust'] = {
  title: '信頼',
  network: 'ネットワーク',
  requests: ({ sent, refused }) => {
    const tried = refused === 0 ? '' : `画面からの要求${formatNumber(refused)}件を拒否しました。`
    return `${sent === 0 ? '起動してから外部への要求はありません。' : `起動してから${formatNumber(sent)}件の要求がありました。`}${tried}`
  },
  counted:
    '画面からの要求がプログラムの外へ出るところで数えています。Precisのファイル以外への要求はそこですべて拒否され、サーバー名も解決されません。',
  whole: '無事と保存',
  checking: 'データファイルを最後まで読み取っています…',
  found: {
    sound: 'たった今データファイルを最後まで読み取り、正常と確認しました。',
    damaged: 'データファイルが壊れています。終了してPrecisを起動し直すと、救えるものを提案します。',
    unread: '今はデータファイルを最後まで読み取れませんでした。',
  },
  failed: (at, what) => `${formatMoment(at)}: ${what}`,
  where: '保存場所',
  noneYet: 'まだありません',
  files: {
    data: {
      name: 'データ',
      is: '文書、抜き書き、カード、評価です。作り直すことのできない唯一のファイルです。',
    },
    originals: { name: '元ファイル', is: '文書の読み取り元を、そのまま保管したものです。' },
    index: { name: '検索索引', is: 'データから作られたものです。削除してもかまいません。' },
    backups: { name: 'バックアップ', is: 'データ全体のコピーです。' },
    recent: {
      name: '最近使ったファイル',
      is: '最近の文書の元になったファイルのパスです。システムの一覧に使われます。',
    },
    watched: { name: '見守るフォルダー', is: '新しいファイルを探すフォルダーのパスです。' },
    answers: {
      name: 'フォルダーごとの回答',
      is: 'フォルダーのファイルを新しい版とみなすかどうかの回答と、そのパスです。',
    },
    log: { name: 'ログ', is: 'エラーの原因です。題名も本文も入りません。' },
  },
  program: (version, electron, works) =>
    `Precis ${version}（Electron ${electron}、他者の著作物${formatNumber(works)}件を含む）。`,
  licences: 'ライセンス',
  report: '報告をコピー',
  reportHint: '版と数値のみ。題名、本文、パスは入りません',
  copied: '報告をコピーしました。文書の言葉は入っていません。',
  backups: 'バックアップ…',
}
