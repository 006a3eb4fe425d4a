import type { Messages } from '../en/catalogue.ts'
import { formatMoment, formatNumber, formatSize } from '../format.ts'

export const backups: Messages['backups'] = {
  title: 'バックアップ',
  lastGood: (at) => `最後の正常なバックアップは${formatMoment(at)}のものです。`,
  noneYet: 'バックアップはまだありません。',
  noGood: '正常なバックアップがありません。',
  noGoodYet: '正常なバックアップはまだありません。',
  failed: (at, what) => `${formatMoment(at)}: ${what}`,
  make: '今すぐバックアップ',
  making: 'バックアップ中…',
  contents: ({ documents, marks, reviews }) =>
    `文書${formatNumber(documents)}件、抜き書き${formatNumber(marks)}件、評価${formatNumber(reviews)}件`,
  reasons: {
    close: '終了時に作成',
    day: '起動中に作成',
    manual: '手動で作成',
    migration: 'データの更新前に作成',
    restore: 'データの置き換え前に作成',
    kept: '消さずに保管',
  },
  faults: {
    damaged: '壊れているため復元できません。',
    newer: '新しい版のPrecisで作られています。その版なら復元できます。',
    unread: '今は読み取れません。',
  },
  replace: '今のデータをこれに置き換える',
  restore: '復元…',
  showAll: (n) => `${formatNumber(n)}個すべてを表示`,
  addFile: 'ファイルから追加…',
  checking: (at, all) => `${all}個中${at}個目を確認中…`,
  checked: ({ all, damaged, newer, unread }) => {
    if (damaged + newer + unread > 0)
      return [
        ...(damaged > 0 ? [`${all}個中${damaged}個が壊れています。`] : []),
        ...(newer > 0 ? [`${newer}個は新しい版のPrecisで作られています。`] : []),
        ...(unread > 0 ? [`${unread}個は読み取れませんでした。`] : []),
      ].join('')
    return all === 1
      ? '最後まで読み取り、正常と確認しました。'
      : `${all}個すべてを最後まで読み取り、正常と確認しました。`
  },
  place: {
    title: '2つ目の保存先',
    why: 'ディスクは壊れることがあります。バックアップは、USBメモリや別のディスクにも保存できます。',
    choose: 'フォルダーにバックアップ…',
    notCopied: 'まだ何もコピーされていません',
    copied: (at) => `最後のコピー: ${formatMoment(at)}`,
    each: 'バックアップのたびにここへもコピーする',
    copy: '今すぐコピー',
    copying: 'コピー中…',
    other: '別のフォルダーを選ぶ…',
    forget: 'このフォルダーを使わない',
  },
  room: {
    title: '容量',
    most: 'バックアップの上限',
    taken: (bytes) => `現在${formatSize(bytes)}を使っています。`,
    rule: (fewest) =>
      `内容の異なる最新の10個に加えて、14日間は1日1個、8週間は週1個、12か月間は月1個を残します。容量が足りないときは、次のバックアップの際に古いものから消します。最新の${fewest}個は必ず残ります。手動で作ったもの（10個）、更新前のもの（5個）、復元前のもの（3個）も同じです。文書の元ファイルは全体で1つずつ保存し、最新のバックアップの分は必ず残します。`,
  },
  setAside: {
    title: '保管してある壊れたファイル',
    at: (at) => `${formatMoment(at)}に保管`,
    bringIn: '読み取れる分を取り込む',
  },
}
