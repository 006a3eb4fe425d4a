import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'
import { reader } from './reader.ts'

export const leftOut: Messages['leftOut'] = {
  title: '省かれたもの',
  nothing: (title) => `${title}から省かれたものはありません。`,
  some: (n, title) => `ファイルのうち${formatNumber(n)}か所は、${title}の本文に入っていません。`,
  bundled: 'Precisに付属の文書なので、このままです。',
  back: '本文に戻したもの',
  out: { one: 'もう一度省く', all: 'すべてもう一度省く' },
  in: { one: '本文に戻す', all: 'すべて本文に戻す' },
  actOn: (act, text) => `${act}: ${text}`,
  pieces: (n) => `${formatNumber(n)}か所`,
  reading: 'ファイルを読み直しています',
  reason: reader.told,
  noText: '文字なし',
  times: (n) => `${formatNumber(n)}回`,
}
