import type { Messages } from '../en/catalogue.ts'
import { formatMoment, formatNumber } from '../format.ts'

export const recovery: Messages['recovery'] = {
  reading: 'まだ読める内容を調べています…',
  readable: '読める内容で始める',
  readableNote: (amount) => `バックアップはありません。残っているもの：${amount}。`,
  all: '読める内容をすべて復元',
  allNote: (backupAt, amount) => `${formatMoment(backupAt)}のバックアップと、その後の${amount}。`,
  newest: '最新のバックアップを復元',
  backupAlone: 'バックアップだけを復元',
  nothingAfter: 'その後の内容は読み取れません。',
  backup: ({ at, documents, marks, reviews }) =>
    `${formatMoment(at)}。文書${formatNumber(documents)}件、抜き書き${formatNumber(marks)}件、評価${formatNumber(reviews)}件。`,
  another: '別のバックアップを選ぶ',
  anotherNote: (backups) => `全部で${formatNumber(backups)}件あります。`,
  restoreBackup: 'バックアップを復元…',
  onceInOrder: 'ファイルが直ったら選んでください。',
  onceBack: 'ファイルが戻ったら選んでください。',
  empty: '空のライブラリで始める',
  emptyOfDamaged: 'バックアップがなく、ファイルからは何も読み取れません。',
  emptyOfDamagedAsked: '新しい空のデータファイルを作ります。壊れたファイルは隣に残します。',
  emptyOfMissing: 'バックアップはそのまま残ります。',
  emptyOfMissingAsked: (file) =>
    `新しいデータファイル${file}を作ります。文書、抜き書き、評価は入りません。バックアップはそのまま残り、今あるものをPrecisが消すことはありません。`,
  goBack: '戻る',
  safeMode: 'セーフモード',
  safeModeName: 'セーフモード。',
  safeModeIs: (name) => [
    name,
    '取り込みと、この本文以外の検索は使えません。ウィンドウと文書は前回のものではありません。',
  ],
  leaveSafeMode: 'セーフモードを終える',
}
