import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgings } from '../../../../src/core/cards/judging.ts'
import { withoutBreaks } from '../../../../src/core/text/normalize.ts'
import { ankiNotes, type CardDocument } from '../../../../src/main/exchange/anki-notes.ts'
import { exportAnkiText } from '../../../../src/main/exchange/anki-text.ts'
import { tidy } from '../../../../src/main/exchange/plain-text.ts'
import { readAnkiText } from '../../../../src/main/exchange/read-anki-text.ts'
import { growthOf } from '../../steps.ts'
import { encoded, losses, noText, ragged } from './anki-files.expected.ts'
import { notes } from './anki-kinds.expected.ts'
import { files, refused } from './anki-text.expected.ts'

const reading = (text: string) => readAnkiText(Buffer.from(text, 'utf8'))
const read = (text: string) => {
  const result = reading(text)
  if (!result.ok) throw new Error(result.error)
  return result.value
}

describe('a file of Anki', () => {
  test.each(files.map((file) => [file.name, file] as const))(
    'is read: %s',
    (_, { text, cards, skipped = [] }) => {
      const found = read(text)
      expect(found.cards.map(({ prompt, answer }) => [prompt, answer])).toEqual(cards)
      expect(found.skipped.map(({ row }) => row)).toEqual(skipped.map(([row]) => row))
      for (const [at, [, why]] of skipped.entries()) expect(found.skipped[at]?.why).toMatch(why)
    },
  )

  test.each(refused)('is refused: %s', (_, text, why) => {
    const result = reading(text)
    expect(result.ok ? 'ok' : result.error).toMatch(why)
  })

  test('that is a deck by another name says so', () => {
    expect(reading('PK\u0003\u0004rest')).toMatchObject({
      ok: false,
      error: expect.stringMatching(/does not end in .apkg or .colpkg/),
    })
  })

  test.each(encoded)('is read in $name', ({ bytes, cards, note }) => {
    const found = readAnkiText(bytes)
    if (!found.ok) throw new Error(found.error)
    expect(found.value.cards.map(({ prompt, answer }) => [prompt, answer])).toEqual(cards)
    expect(found.value.notes).toEqual(note === undefined ? [] : [expect.stringMatching(note)])
  })

  test.each(noText)('that is no text is refused: %s', (_, bytes, why) => {
    const found = readAnkiText(bytes)
    expect(found.ok ? 'ok' : found.error).toMatch(why)
  })

  test.each(ragged)('has rows of other lengths: $name', ({ text, cards, skipped }) => {
    const found = read(text)
    expect(found.cards.map(({ prompt, answer }) => [prompt, answer])).toEqual(cards)
    expect(found.skipped.map(({ row }) => row)).toEqual(skipped.map(([row]) => row))
    for (const [at, [, why]] of skipped.entries()) expect(found.skipped[at]?.why).toMatch(why)
  })

  test.each(losses)('$name: lost $lost', ({ front, back, more = '', html = true, lost }) => {
    const field = (words: string) => `"${words.replaceAll('"', '""')}"`
    const row = `g1\t${[front, back, more].map(field).join('\t')}\n`
    const text = `#separator:tab\n#html:${html}\n#guid column:1\n${row}`
    const [card] = read(text).cards
    expect(card?.partial).toBe(lost)
    expect(card?.id === 'g1').toBe(!lost)
    // The same note is the same card at the next import.
    expect(read(text).cards[0]?.id).toBe(card?.id)
    expect(read(text).skipped.length > 0).toBe(lost)
  })

  test('keeps ids: the note’s own for one card, stable ones for several and for none', () => {
    const text = '#separator:tab\n#guid column:1\n'
    const ids = (rows: string) => read(text + rows).cards.map(({ id }) => id)
    expect(ids('kMa%3f]x\tone\teins\n')).toEqual(['kMa%3f]x'])
    const several = ids('g\t{{c1::a}} {{c2::b}}\t\n')
    expect(new Set(several).size).toBe(2)
    expect(ids('g\t{{c1::a}} {{c2::b}}\t\n')).toEqual(several)
    expect(ids('\tone\teins\n')).toEqual(ids('\tone\teins\n'))
    expect(ids('\tone\teins\n')).not.toEqual(ids('\tone\tzwei\n'))
  })

  test('of a hundred thousand rows gives its first ten thousand cards, and each row costs as much', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => `${at}\t<b>q ${at}</b>\ta &amp; ${at}\n`).join('')
    const readRows = (count: number) => read(`#separator:tab\n#html:true\n#guid column:1\n${rows(count)}`)
    let found: ReturnType<typeof read> | undefined
    const growth = await growthOf(
      (count) => {
        found = readRows(count)
      },
      10_000,
      100_000,
    )
    expect(growth).toBeLessThan(11)
    expect(found?.cards).toHaveLength(10_000)
    expect(found?.skipped).toHaveLength(90_000)
  })

  const over = (part: string) => (length: number) => part.repeat(length / part.length)
  test.each<readonly [what: string, field: (length: number) => string, longest: number]>([
    ['clozes that do not end', over('{{c1::'), 300_000],
    ['clozes in each other', (length) => `${over('{{c1::')(length / 2)}x${over('}}')(length / 2)}`, 300_000],
    // Each number makes a card of its own, with all the words.
    [
      'clozes of many numbers',
      (length) => Array.from({ length: length / 10 }, (_, at) => `{{c${at % 999}::x}}`).join(''),
      80_000,
    ],
    ['brackets', over('['), 300_000],
    ['sounds that do not end', over('[sound:'), 300_000],
    ['speech', over('[anki:tts]'), 300_000],
    ['elements that do not end', over('<b>'), 300_000],
    ['characters by number that do not end', over('&#'), 300_000],
    ['blanks', over(' \t'), 300_000],
  ])('of %s takes steps that grow with their number', async (_, field, longest) => {
    for (const html of ['true', 'false']) {
      const readField = (length: number) =>
        read(`#separator:tab\n#html:${html}\n${`"${field(length)}"\t`.repeat(2)}\na\tb\n`)
      expect(await growthOf(readField, 20_000, 80_000)).toBeLessThan(5)
      // A regular expression takes no steps: one that goes back and forth would never end here.
      expect(readField(longest).cards.at(-1)).toMatchObject({ prompt: 'a', answer: 'b' })
    }
  })
})

describe('an export', () => {
  const card = {
    accept: [],
    judging: 'value',
    items: [],
    leading: [],
    source: null,
    section: null,
    link: null,
    changedAt: 0,
    partial: false,
    note: null,
    tags: [],
  } as const

  test('is written as Anki reads it', () => {
    const documents: readonly CardDocument[] = [
      {
        title: 'Fact Sheet: U.S.::Japan',
        tags: ['east asia', 'Tokyo'],
        cards: [
          {
            ...card,
            id: '00112233aabbccdd',
            prompt: 'In 2012 Japan invested ____ "here".',
            answer: '$290 billion',
            accept: ['290bn', '$290bn'],
            source: 'In 2012 Japan invested $290 billion "here".',
            section: 'Trade',
            link: 'precis://00112233aabbccdd/b-1',
          },
          {
            ...card,
            id: '#b',
            prompt: 'What does <NATO> stand for?\nSay all.',
            answer: 'a\tb & {{c}}',
            section: null,
          },
          { ...card, id: 'c', prompt: '____ is odd', answer: 'x::y}}', section: '::' },
        ],
      },
      { title: 'Another', tags: [], cards: [{ ...card, id: 'c', prompt: 'twice', answer: 'no' }] },
    ]
    expect(exportAnkiText(documents)).toBe(
      [
        '#separator:tab',
        '#html:true',
        '#guid column:1',
        '#notetype column:2',
        '#deck column:3',
        '#tags column:7',
        '00112233aabbccdd\tPrecis Cloze\tFact Sheet: U.S.:Japan::Trade\t"In 2012 Japan invested {{c1::$290 billion}} ""here""."\t"<div class=""precis-also"">Also: <i>290bn</i>; <i>$290bn</i></div><div class=""precis-source"">In 2012 Japan invested $290 billion ""here"".</div><div class=""precis-link""><a href=""precis://00112233aabbccdd/b-1"">Open in Precis</a></div>"\t\teast_asia Tokyo',
        '"#b"\tPrecis Basic\tFact Sheet: U.S.:Japan\tWhat does &lt;NATO&gt; stand for?<br>Say all.\t"a\tb &amp; &#123;&#123;c&#125;&#125;"\t\teast_asia Tokyo',
        'c\tPrecis Cloze\tFact Sheet: U.S.:Japan::Precis\t{{c1::x&#58;&#58;y&#125;&#125;}} is odd\t\t\teast_asia Tokyo',
        '',
      ].join('\n'),
    )
  })

  // What may stand on a card: what its forms take, tidied as they tidy it.
  const words = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '\t',
          '"',
          '\n',
          '{{c1::',
          '}}',
          '::',
          ':',
          '____',
          '<b>',
          '&amp;',
          '[sound:x.mp3]',
          '#',
          '😀',
          'ß',
          '\\(',
          ';',
        ),
      ),
      { minLength: 1, maxLength: 8 },
    )
    // Signs of where a line may break are left out of what goes to other programs.
    .map((parts) => tidy(withoutBreaks(parts.join(''))))
    .filter((text) => text !== '' && text.length <= 2000)
  const cards = fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      prompt: words,
      answer: words,
      accept: fc.uniqueArray(words, { maxLength: 3 }),
      judging: fc.constantFrom(...judgings),
      items: fc.array(
        words.filter((text) => !text.includes('\n') && withoutBreaks(text).trim() === text),
        { minLength: 1, maxLength: 4 },
      ),
      leading: fc.array(words, { maxLength: 2 }),
      source: fc.option(words),
      section: fc.option(words),
      link: fc.option(fc.constant('precis://00112233aabbccdd/b-1')),
      changedAt: fc.nat(),
      partial: fc.constant(false),
      note: fc.constant(null),
      tags: fc.constant([]),
    }),
    { selector: ({ id }) => id, maxLength: 5, minLength: 1 },
  )

  test('is read back as it was, whatever stands on the cards', () => {
    fc.assert(
      fc.property(cards, words, fc.array(words, { maxLength: 2 }), (given, title, tags) => {
        const found = read(exportAnkiText([{ title, tags, cards: given }]))
        expect(found.skipped).toEqual([])
        expect(found.cards).toEqual(
          given.map(({ section: _, changedAt: __, items, leading: ___, tags: ____, link: _____, ...rest }) =>
            rest.judging === 'items' ? { ...rest, answer: items.join('\n') } : rest,
          ),
        )
      }),
      { numRuns: 500 },
    )
  })

  test.each(notes)('of $name is a note that is read again', ({ card, notetype, fields, read: again }) => {
    const documents = [{ title: 'T', tags: [], cards: [card] }]
    expect(ankiNotes(documents)).toMatchObject([{ notetype, fields: [...fields, ''] }])
    expect(read(exportAnkiText(documents)).cards).toMatchObject([again])
  })

  test('any text at all is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), (text, isHtml) => {
        const result = reading(`#html:${isHtml}\n${text}`)
        if (result.ok)
          for (const { prompt, answer, id } of result.value.cards)
            expect(prompt !== '' && answer !== '' && id !== '' && id.length <= 64).toBe(true)
      }),
    )
  })
})
