import type { PackCounts, PackedDocument } from '../../contract/packs.ts'
import type { Messages } from '../en/catalogue.ts'
import { formatList, formatNumber } from '../format.ts'

const countsSaid = ({ added, changed, removed }: PackCounts, what: string): readonly string[] => {
  const said = (number: number, how: string) =>
    number === 0 ? [] : [`${what}${formatNumber(number)}件を${how}`]
  return [...said(added, '追加'), ...said(changed, '変更'), ...said(removed, '削除')]
}

const scheduleOf = (cards: number): readonly string[] =>
  cards === 0 ? [] : [`カード${formatNumber(cards)}枚の予定`]

function packed(document: PackedDocument): string {
  const { standing, passages, edits, ratings, schedules, text, versions } = document
  if (standing === 'new') {
    const parts = [
      ...(passages.added === 0 ? [] : [`抜き書き${formatNumber(passages.added)}件`]),
      ...(edits.added === 0 ? [] : [`自分で作った・変更した要点とカード${formatNumber(edits.added)}件`]),
      ...(ratings === 0 ? [] : [`評価${formatNumber(ratings)}件`]),
      ...scheduleOf(schedules),
    ]
    return parts.length === 0 ? '新しい文書です。' : `新しい文書です（${formatList(parts)}）。`
  }
  const all = [
    ...(standing === 'removed' ? ['最近削除したものから戻す'] : []),
    ...countsSaid(passages, '抜き書き'),
    ...countsSaid(edits, '要点とカード'),
    ...(ratings === 0 ? [] : [`評価${formatNumber(ratings)}件を追加`]),
    ...scheduleOf(schedules).map((said) => `${said}を追加`),
    ...(text ? ['本文を今のデッキの内容に更新'] : []),
    ...(versions === 0 ? [] : [`表示中の版のほかに${formatNumber(versions)}版を保存`]),
    ...(document.details ? ['名前またはタグを変更'] : []),
  ]
  return all.length === 0 ? '新しいものはありません。' : `${all.join('、')}します。`
}

function decked(document: PackedDocument): string {
  const { standing, edits, ratings, schedules } = document
  if (standing !== 'new') return packed(document)
  const rated = ratings === 0 ? [] : [`評価${formatNumber(ratings)}件`]
  const parts = [`カード${formatNumber(edits.added)}枚`, ...rated, ...scheduleOf(schedules)]
  return `新しい文書です（${formatList(parts)}）。`
}

export const packs: Messages['packs'] = {
  title: { pack: 'パックを取り込む', deck: 'Ankiのデッキを取り込む' },
  holds: (documents) => `文書が${formatNumber(documents)}件入っています。`,
  allHere: 'すべてここにあります。',
  packed,
  decked,
  notes: (n) => `ノート${formatNumber(n)}件`,
  inFile: (notes) => `ファイルにはノートが${formatNumber(notes)}件あります。`,
  comesIn: ({ notes, cards }) =>
    `ファイルにはノートが${formatNumber(notes)}件あり、カード${formatNumber(cards)}枚が入ります。`,
  figures: (n) => `画像${formatNumber(n)}点はカードと、本文のノートの下に入ります。`,
  history: '予定と履歴',
  historyOf: ({ ratings, schedules }) => {
    const rated = ratings === 0 && schedules > 0 ? [] : [`評価${formatNumber(ratings)}件`]
    return `Ankiの${formatList([...rated, ...scheduleOf(schedules)])}と、休止や印の状態`
  },
  ratings: '評価と読んだ範囲',
  ratingsOf: 'ほかの人のものなら外してください',
  briefing: 'ブリーフィングにする',
  briefingNote: '次に本番の時刻を尋ねます',
  briefings: 'ブリーフィング',
  briefingOf: ({ documents, isNew }, hour) =>
    `${hour}、文書${formatNumber(documents)}件${isNew ? '' : '。こちらのものが、パックの日時、目標、設定になります'}`,
  conflicts: '両方で変更されたもの',
  conflictsOf: (n) => `${formatNumber(n)}件が両方で変更されています`,
  allMine: 'すべてここの内容にする',
  allTheirs: 'すべてパックの内容にする',
  mine: 'ここの内容',
  theirs: 'パックの内容',
  both: '両方',
  bothNote: 'それぞれ別のものとして残す',
  kinds: { mark: '抜き書き', fact: '要点', card: 'カード', name: '文書の名前' },
  removed: '削除済み',
  fields: {
    quote: '抜き書き',
    colour: '色',
    note: 'メモ',
    tags: 'タグ',
    state: '判断',
    type: '種類',
    statement: '文',
    answer: '答え',
    value: '値',
    prompt: '問い',
    accept: '別の答え',
    deleted: '削除',
    name: '名前',
  },
  field: (name, text) => `${name}: ${text}`,
  colours: { 0: 'なし', 1: '琥珀', 2: 'ミント', 3: '空', 4: 'ローズ' },
  no: 'いいえ',
  none: 'なし',
}
