import type { Messages } from '../en/catalogue.ts'
import { formatList } from '../format.ts'

/** Longer lists of words are not named, in characters. */
const longestList = 80

const quoted = (word: string): string => `「${word}」`

export const searchNotes: Messages['searchNotes'] = {
  of: ({ mended, lack }) => {
    const told = mended.map(
      ({ typed, shown }) => `${quoted(typed)}はないため、${quoted(shown)}を表示しています。`,
    )
    if (lack !== null) {
      const { count, of, words } = lack
      const list = words === null ? '' : formatList(words.map(quoted))
      const what =
        list !== '' && list.length <= longestList
          ? `${list}以外`
          : of === 2
            ? 'どちらか一方'
            : count * 2 === of
              ? '半分の語'
              : 'ほとんどの語'
      told.push(`すべての語を含むものはここにないため、${what}を含むものを表示しています。`)
    }
    return told.length === 0 ? null : told.join('')
  },
  notSearched: '本文だけを検索しました。ほかは検索できませんでした。次の検索でもう一度試します。',
  safeMode: 'セーフモードのため、この文書の本文だけを検索しました。',
  sentence: (note) => note,
}
