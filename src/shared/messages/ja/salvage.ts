import type { LeftReason } from '../../contract/data.ts'
import type { Messages } from '../en/catalogue.ts'
import { formatList, formatNumber } from '../format.ts'

function leftOut(left: Readonly<Record<LeftReason, number>>, other: string): string {
  const parts = [
    [left.unsound, '破損'],
    [left.orphaned, '失われたものに付随'],
    [left.older, `変更の記録がないのに${other}と異なる`],
  ] as const
  const told = parts.flatMap(([n, words]) => (n === 0 ? [] : [`${words}${formatNumber(n)}件`]))
  const all = left.unsound + left.orphaned + left.older
  return `${formatNumber(all)}件は取り込みませんでした（${told.join('、')}）。`
}

export const salvage: Messages['salvage'] = {
  amount: ({ documents, passages, ratings, edits, places }) => {
    const parts = [
      [documents, '文書'],
      [passages, '抜き書き'],
      [ratings, '評価'],
      [edits, '変更'],
      [places, '読んだ位置'],
    ] as const
    return formatList(parts.flatMap(([n, what]) => (n === 0 ? [] : [`${what}${formatNumber(n)}件`])))
  },
  restored: 'バックアップを復元しました。',
  restoredWith: (amount) => `バックアップを復元し、その後の${amount}も取り込みました。`,
  begunEmpty: '空のライブラリで始めました。',
  begunWith: (amount) => `${amount}で始めました。`,
  allHere: 'このファイルから読み取れるものは、すべてここにあります。',
  added: (amount) => `${amount}を取り込みました。`,
  beforeKept: 'それまでの内容はバックアップとして残してあります。',
  setAside: (file) => `壊れたファイルは${file}として残してあります。`,
  textsLost: (n) =>
    `文書${formatNumber(n)}件の本文が失われました。読むには、そのファイルをもう一度取り込んでください。`,
  leftOfBackup: (left) => leftOut(left, 'バックアップ'),
  leftOfData: (left) => leftOut(left, '今の内容'),
}
