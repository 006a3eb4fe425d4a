import { describe, expect, test } from 'vitest'
import { outlineOf } from '../../../../src/core/structure/outline.ts'
import { sourceOf } from '../source.ts'

const opening = 'The two councils met in Tarn in 2016 and agreed on a plan for the herring of the Middle Sea.'
const closing = 'The councils will meet again when the ministers of both sides have reported to them.'

/** A document that holds a line where the rule's furniture stands: above its text, inside it or below it. */
const places = {
  top: (line: string) => `A Plan for the Herring\n\n${line}\n\n${opening}\n\n${closing}`,
  inside: (line: string) => `A Plan for the Herring\n\n${opening}\n\n${line}\n\n${closing}`,
  end: (line: string) => `A Plan for the Herring\n\n${opening}\n\n${closing}\n\n${line}`,
}
const reasonOf = (line: string, place: keyof typeof places): string | undefined =>
  outlineOf(sourceOf(places[place](line))).dropped.find(({ text }) => text === line)?.why

describe.each([
  {
    why: 'photo caption without a photo',
    place: 'top',
    drops: ['Anna Lund photo', 'Photo credit: Harbour Press', 'Image courtesy of the Harbour Press'],
    keeps: [
      'Photo Interpretation for Pilots',
      'The council photo archive holds 3,000 prints.',
      'Image of the Sea in Law',
    ],
  },
  {
    why: 'filing label',
    place: 'end',
    drops: ['Filed Under', 'Tags: trade, fish', 'Posted in: Speeches'],
    keeps: ['Filed under seal, the papers name four ships.', 'Tagging Programs', 'Categories of Ships'],
  },
  {
    why: 'search box',
    place: 'end',
    drops: ['Search this site', 'Simple Search of Our Archives', 'Search...'],
    keeps: ['Search and Rescue at Sea', 'Search of the wreck ended in May.', 'Advanced Search Methods'],
  },
  {
    why: 'navigation',
    place: 'top',
    drops: ['Skip to main content', 'Home > News > Speeches', 'Menu', 'Next page'],
    keeps: ['Home Affairs', 'Next Steps', 'Home Ports \u2013 and Why They Matter', 'Close to the Coast'],
  },
  { why: 'navigation', place: 'inside', drops: ['Back to top'], keeps: ['Home', 'Menu', 'Back to the Sea'] },
  {
    why: 'sharing and printing',
    place: 'end',
    drops: ['Share', 'Facebook Twitter Email', 'Print this page', 'Follow us on Twitter'],
    keeps: [
      'Share of the Catch by Port',
      'Printing and Publishing',
      'Facebook and other firms paid for the cable.',
    ],
  },
  {
    why: 'newsletter or cookie notice',
    place: 'end',
    drops: [
      'Subscribe to our newsletter',
      'This website uses cookies to improve your visit.',
      'Privacy Policy',
    ],
    keeps: [
      'Subscribers to the plan pay 5 crowns a year.',
      'Cookies and other rations fed the crew.',
      'Privacy at Sea',
    ],
  },
  {
    why: 'copyright line',
    place: 'end',
    drops: ['\u00A9 2016 Harbour Press', 'Copyright 2016 by the Council', 'All rights reserved.'],
    keeps: ['Copyright law was reformed in both states in 2012.', 'Copyright and the Sea'],
  },
  {
    why: 'page number',
    place: 'inside',
    drops: ['Page 3 of 10', '- 12 -', '[Page 7]'],
    keeps: ['412', '2014', 'Page 3 of the plan names the ports.'],
  },
  {
    why: 'loading placeholder',
    place: 'inside',
    drops: ['Loading\u2026', 'Loading comments...'],
    keeps: ['Loading and Unloading', 'Loading took three days...and nobody was paid.'],
  },
  {
    why: 'blank-page mark',
    place: 'inside',
    drops: ['(BLANK)', 'This page intentionally left blank', '[This page is intentionally blank.]'],
    keeps: ['Blank Votes', 'This page of the log was left blank by the captain.'],
  },
  {
    why: 'ornament',
    place: 'inside',
    drops: ['***', '-----', '\u2022 \u2022 \u2022'],
    keeps: ['*** 5', 'x'],
  },
  {
    why: 'title repeated',
    place: 'end',
    drops: ['A Plan for the Herring', 'A Plan for the Herring | The Council'],
    keeps: [
      'A Plan for the Herring and the Cod of the Middle Sea',
      'A plan for the herring needs money, the ministers said.',
    ],
  },
  {
    why: "date line, kept as the document's date",
    place: 'top',
    drops: ['May 3, 2016', 'Released on 3 May 2016'],
    keeps: ['May 3, 2016 and After', 'On 3 May 2016 the ministers met in Tarn.'],
  },
] as const)('$why ($place)', ({ why, place, drops, keeps }) => {
  test.each(drops)('drops "%s"', (line) => {
    expect(reasonOf(line, place)).toBe(why)
  })
  test.each(keeps)('keeps "%s"', (line) => {
    expect(reasonOf(line, place)).toBeUndefined()
  })
})

/** Without the places: only what is left out, and why. */
const droppedFrom = (text: string) =>
  outlineOf(sourceOf(text)).dropped.map(({ text, why }) => ({ text, why }))

describe('letterhead above the title', () => {
  test('drops the names of offices', () => {
    const head = ['National Audit House', 'NAH', 'Office of Ships']
    const dropped = droppedFrom(`${head.join('\n\n')}\n\nA Plan for the Herring\n\n${opening}`)
    expect(dropped).toEqual(head.map((text) => ({ text, why: 'letterhead above the title' })))
  })
  test('keeps a sentence above the title, and an office below it', () => {
    const kept = 'The paper below was sent to all members of the council by its chair.'
    expect(droppedFrom(`${kept}\n\nA PLAN FOR THE HERRING\n\n${opening}`)).toEqual([])
    expect(droppedFrom(`A Plan for the Herring\n\nOffice of Ships\n\n${opening}`)).toEqual([])
  })
})

describe('label of the title', () => {
  test('drops what marks the subject of a memorandum', () => {
    const outline = outlineOf(sourceOf(`TO: All Captains\n\nSUBJECT: A Plan for the Herring\n\n${opening}`))
    expect(outline.title).toBe('A Plan for the Herring')
    expect(outline.dropped).toContainEqual({ text: 'SUBJECT:', why: 'label of the title' })
  })
  test('keeps a title that has the word in it', () => {
    expect(outlineOf(sourceOf(`Subject Peoples of the Coast\n\n${opening}`)).title).toBe(
      'Subject Peoples of the Coast',
    )
  })
})

describe('contents list', () => {
  const list = 'Contents\n\nPreface 3\n\nThe Herring of the Middle Sea 4\n\nThe Ships That Catch It 9\n\n'
  test('drops the entries', () => {
    const outline = outlineOf(sourceOf(`A Plan for the Herring\n\n${list}Preface\n\n${opening}`))
    expect(outline.dropped.map(({ why }) => why)).toEqual(Array(4).fill('contents list'))
  })
  test('keeps text that lies under the same word, and a list of figures', () => {
    expect(
      droppedFrom(
        `A Plan for the Herring\n\nContents\n\nThe hold of the ship was full of herring when it sank in 1912.`,
      ),
    ).toEqual([])
    expect(
      droppedFrom(`${opening}\n\nCatch in 2014: 12\n\nCatch in 2015: 15\n\nCatch in 2016: 18\n\n${closing}`),
    ).toEqual([])
  })
})

describe('running head or foot', () => {
  const page = (number: number, line: string) => `${opening}\n\n${line.replace('#', `${number}`)}\n\n`
  test('drops what runs along the pages', () => {
    const dropped = droppedFrom(
      `A Plan\n\n${[3, 4, 5].map((at) => page(at, 'Page # The Herring Plan')).join('')}${closing}`,
    )
    expect(dropped.map(({ why }) => why)).toEqual(Array(3).fill('running head or foot'))
  })
  test('drops the name that stands beside every page number', () => {
    const dropped = droppedFrom(
      `A Plan\n\n${[3, 4, 5, 6].map((at) => page(at, 'The Herring Plan\n\nPage #')).join('')}${closing}`,
    )
    expect(dropped.filter(({ why }) => why === 'running head or foot')).toHaveLength(4)
  })
  test('keeps headings that only differ in their number, and what is said again', () => {
    expect(
      droppedFrom(`A Plan\n\n${[1, 2, 3, 4].map((at) => page(at, 'Article #')).join('')}${closing}`),
    ).toEqual([])
    expect(
      droppedFrom(`A Plan\n\n${[1, 2, 3, 4].map((at) => page(at, 'Next Steps')).join('')}${closing}`),
    ).toEqual([])
  })
})

test('page numbers alone on their lines are known by their count; figures stay', () => {
  const paged = (numbers: readonly number[]) =>
    numbers.map((number) => `${`${opening}\n\n`.repeat(7)}${number}\n\n`).join('') + closing
  expect(droppedFrom(paged([3, 4, 5])).map(({ text }) => text)).toEqual(['3', '4', '5'])
  expect(droppedFrom(paged([40, 12, 97]))).toEqual([])
})

test('a clean text loses under 5 % of its words', () => {
  const text = places.top(`May 3, 2016\n\n${`${opening}\n\n`.repeat(10)}`)
  const words = (lines: readonly string[]) => lines.join(' ').split(/\s+/).length
  expect(words(droppedFrom(text).map((each) => each.text))).toBeLessThan(words([text]) * 0.05)
})
