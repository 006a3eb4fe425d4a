import type { Messages } from '../en/catalogue.ts'
import type { ImportCounts } from '../en/imports.ts'
import { formatNumber } from '../format.ts'
import { reader } from './reader.ts'

function summary({ all, added, versions, olders, known, failed, cancelled, toCome }: ImportCounts): string {
  if (known === all) return `${formatNumber(all)}件すべてがすでにライブラリにあります。`
  const parts = [
    [added, '追加'],
    [versions, '新しい版として追加'],
    [olders, '古い版として追加'],
    [known, 'ライブラリに既存'],
    [failed, '読み取り失敗'],
    [cancelled, '取り消し'],
    [toCome, '処理待ち'],
  ] as const
  const told = parts.filter(([n]) => n > 0).map(([n, words]) => `${words}${formatNumber(n)}件`)
  return `全${formatNumber(all)}件: ${told.join('、')}。`
}

export const imports: Messages['imports'] = {
  beginsOne: (name) => `${name}を取り込んでいます。`,
  begins: (n) => `文書${formatNumber(n)}件を取り込んでいます。`,
  askedOne: (name) => `${name}は新しい版かもしれません。`,
  asked: (n) => `${formatNumber(n)}件のファイルは新しい版かもしれません。`,
  done: (n) => `文書${formatNumber(n)}件を取り込みました。`,
  nothingInOne: (folder) => `${folder}には、Precisで読めるファイルがありません。何も変更していません。`,
  nothingIn: 'Precisで読めるファイルは見つかりませんでした。何も変更していません。',
  cancelled: (name) => `${name}の取り込みを取り消しました。何も変更していません。`,
  failed: (name, why) => `${reader.of(name, why)}。何も変更していません。`,
  ended: {
    added: (title) => `「${title}」を取り込みました。`,
    restored: (title) => `「${title}」を取り込みました。`,
    known: (title) => `「${title}」はすでにライブラリにあります。`,
    version: (title) => `「${title}」の新しい版が入りました。`,
    older: (title) => `「${title}」を古い版として保存しました。`,
  },
  summary,
}
