import { describe, expect, it } from 'vitest'
import { matchCommands } from '../../../../src/renderer/views/palette/match-commands.ts'

const all = [
  { command: 'place:library', label: 'Go to Library' },
  { command: 'import:choose', label: 'Import documents…' },
  { command: 'cards:import', label: 'Import cards…' },
  { command: 'theme:night', label: 'Theme: night', also: 'dark' },
  { command: 'find:open', label: 'Find in document' },
  { command: 'read:aloud', label: 'Read aloud, or stop: résumé' },
] as const

const labels = (query: string) => matchCommands(all, query).map(({ item }) => item.label)

describe('matchCommands', () => {
  it.each([
    // Nothing typed: all of them, as they are listed.
    ['', all.map(({ label }) => label)],
    ['   ', all.map(({ label }) => label)],
    // The beginning of any word.
    ['lib', ['Go to Library']],
    ['brary', []],
    // All words, in any order.
    ['imp ca', ['Import cards…']],
    ['cards import', ['Import cards…']],
    ['import theme', []],
    // Case and accents make no difference.
    ['NIGHT', ['Theme: night']],
    ['ímport', ['Import documents…', 'Import cards…']],
    ['resume', ['Read aloud, or stop: résumé']],
    // What else it goes by.
    ['dark', ['Theme: night']],
    ['theme dark', ['Theme: night']],
    // Further on, as they are listed.
    ['doc', ['Import documents…', 'Find in document']],
    ['f', ['Find in document']],
    ['in', ['Find in document']],
    ['im', ['Import documents…', 'Import cards…']],
    // Signs are no words.
    ['theme: night', ['Theme: night']],
    ['…', all.map(({ label }) => label)],
  ])('%j', (query, expected) => {
    expect(labels(query)).toEqual(expected)
  })

  it('puts first what begins with the first word typed', () => {
    const two = [
      { command: 'place:read', label: 'Go to Read' },
      { command: 'read:aloud', label: 'Read aloud' },
    ] as const
    expect(matchCommands(two, 'read').map(({ item }) => item.label)).toEqual(['Read aloud', 'Go to Read'])
  })

  it('says which letters of the label were typed', () => {
    const [match] = matchCommands(all, 'doc imp')
    expect(match?.marks).toEqual([
      [0, 3],
      [7, 10],
    ])
    // None of the label's own.
    expect(matchCommands(all, 'dark')[0]?.marks).toEqual([])
  })

  describe('where no blanks stand between words', () => {
    const japanese = [
      { command: 'import:choose', label: '文書を取り込む…', also: 'とりこむ ひらく Import documents…' },
      { command: 'place:library', label: '「ライブラリ」へ移動' },
      { command: 'contents:open', label: '文書の目次' },
      { command: 'page:save', label: 'PDF として保存…' },
    ] as const
    const labels = (query: string) => matchCommands(japanese, query).map(({ item }) => item.label)

    it.each([
      // Each word of a sentence, and on past its end.
      ['文', ['文書を取り込む…', '文書の目次']],
      ['文書を取り', ['文書を取り込む…']],
      ['取り込む', ['文書を取り込む…']],
      ['目次', ['文書の目次']],
      ['次', []],
      // Both kinds of kana, of any width.
      ['らいぶ', ['「ライブラリ」へ移動']],
      ['ﾗｲﾌﾞ', ['「ライブラリ」へ移動']],
      ['トリコ', ['文書を取り込む…']],
      // Blanks and letters of an input method.
      ['目次　文書', ['文書の目次']],
      ['ｐｄｆ', ['PDF として保存…']],
      ['保存 pdf', ['PDF として保存…']],
      ['import', ['文書を取り込む…']],
    ])('%j', (query, expected) => {
      expect(labels(query)).toEqual(expected)
    })

    it('says which signs were typed, once each', () => {
      expect(matchCommands(japanese, '取り 文書を取')[0]?.marks).toEqual([[0, 5]])
      expect(matchCommands(japanese, 'らい')[0]?.marks).toEqual([[1, 3]])
    })
  })
})
