import type { Messages } from '../en/catalogue.ts'
import { formatNumber } from '../format.ts'

export const parts: Messages['parts'] = {
  study: '学習…',
  label: '学習',
  section: { study: 'この節を学習', cram: 'この節を詰め込む' },
  passages: { study: 'これらの抜き書きを学習', cram: 'これらの抜き書きを詰め込む' },
  documents: (documents) => {
    const these = documents === 1 ? 'この文書' : `これら${formatNumber(documents)}件の文書`
    return { study: `${these}を学習`, cram: `${these}を詰め込む` }
  },
  beforeFirstHeading: '最初の見出しより前',
  nameOfSection: (title) => `節：${title}`,
  nameOfDocuments: (documents) => `文書${formatNumber(documents)}件`,
  nameOfPassages: (passages) => `抜き書き${formatNumber(passages)}件`,
  nameOfTagged: (passages, tag) => `タグ「${tag}」の抜き書き${formatNumber(passages)}件`,
  nameOfFound: (query) => `検索：${query}`,
  nameOfBest: (query, most) => `検索：${query}（種類ごとに上位${formatNumber(most)}件）`,
  nameOfFirst: (name, places) => `${name}（最初の${formatNumber(places)}か所）`,
  noneFound: '本文の中に見つかったものがありません。',
}
