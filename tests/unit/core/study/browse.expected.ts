import type { CardFilter, CardSort } from '../../../../src/core/model/browse.ts'

/**
 * Of eight cards in two documents (browse.test.ts), which are found and in what order. Day 20000 is today.
 *
 * | card | document | type | section | standing | due | recall | besides |
 * | --- | --- | --- | --- | --- | --- | --- | --- |
 * | fresh | harbour | quantity | Tides | new | | | |
 * | steps | harbour | date | Tides | learning | today | | |
 * | weak | harbour | quantity | Ferries | young, 4 days | yesterday | lowest | forgotten twice |
 * | firm | harbour | money | Ferries | mature, 40 days | in 30 days | highest | tagged exam |
 * | bad | market | date | Stalls | young, 3 days | today | | a leech, marked |
 * | asleep | market | | | mature, 21 days | in 5 days | | suspended, tagged Exam, its user's own |
 * | hidden | market | money | Stalls | young, 20 days | in 1 day | | buried |
 * | later | market | quantity | Stalls | new | | | the document is tagged trade |
 */
export const found: readonly (readonly [filter: Partial<CardFilter>, cards: string])[] = [
  [{}, 'fresh steps weak firm bad asleep hidden later'],
  [{ document: 'harbour' }, 'fresh steps weak firm'],
  [{ document: 'nowhere' }, ''],
  [{ document: 'harbour', section: 'Ferries' }, 'weak firm'],
  [{ type: 'date' }, 'steps bad'],
  [{ type: 'none' }, 'asleep'],
  [{ state: 'new' }, 'fresh later'],
  [{ state: 'learning' }, 'steps'],
  [{ state: 'young' }, 'weak bad hidden'],
  [{ state: 'mature' }, 'firm asleep'],
  [{ state: 'due' }, 'steps weak bad'],
  [{ state: 'suspended' }, 'asleep'],
  [{ state: 'buried' }, 'hidden'],
  [{ state: 'marked' }, 'bad'],
  [{ state: 'leech' }, 'bad'],
  [{ state: 'own' }, 'asleep'],
  // Case makes no difference, and what a document is tagged with its cards are.
  [{ tag: 'exam' }, 'firm asleep'],
  [{ tag: 'trade' }, 'bad asleep hidden later'],
  [{ tag: 'exam', document: 'market' }, 'asleep'],
  // Words stand in question, answer, tags, or the names of section and document, in any order.
  [{ words: 'ferry' }, 'weak firm'],
  [{ words: 'FERRY  how' }, 'weak'],
  [{ words: 'café' }, 'later'],
  [{ words: 'cafe' }, 'later'],
  [{ words: 'stalls' }, 'bad hidden later'],
  [{ words: 'old market' }, 'bad asleep hidden later'],
  [{ words: 'exam' }, 'firm asleep'],
  [{ words: 'zeppelin' }, ''],
  [{ words: '   ' }, 'fresh steps weak firm bad asleep hidden later'],
]

/** The order is that of the documents where nothing tells cards apart. */
export const sorted: readonly (readonly [sort: CardSort, cards: string])[] = [
  ['place', 'fresh steps weak firm bad asleep hidden later'],
  // The likeliest to be forgotten first; what was never seen cannot be.
  ['weakest', 'weak bad hidden asleep steps firm fresh later'],
  ['due', 'weak steps bad hidden asleep firm fresh later'],
  ['lapses', 'bad weak fresh steps firm asleep hidden later'],
  ['question', 'fresh weak steps firm asleep bad hidden later'],
]
