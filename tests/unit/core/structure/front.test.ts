import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '../../../../src/core/model/document.ts'
import { outlineOf } from '../../../../src/core/structure/outline.ts'

const prose =
  'The two governments agreed to widen the harbour and to share what it earns, and they named a joint board that reports twice a year to both parliaments on what was spent and what was built.'
const longer = `${prose} ${prose}`

const read = (text: string) =>
  outlineOf({
    id: '0',
    name: 'name.txt',
    kind: 'text',
    language: 'en',
    meta: {},
    blocks: [{ kind: 'line', text }],
    dropped: [],
  } as unknown as SourceDocument)

/** Front lines over text whose lines are not wrapped. */
const front = (...lines: string[]) => read([...lines, '', longer, '', longer].join('\n'))

describe('the date of a document', () => {
  test.each([
    [['Harbour Accord', 'Lisbon, 4 May 2021'], '2021-05-04'],
    [['Harbour Accord', 'LISBON, 4 MAY 2021'], '2021-05-04'],
    [['Harbour Accord', 'Lisbon, Portugal, 3-5 May 2021'], '2021-05-05'],
    [['Harbour Accord', 'Porto and Lisbon, 30 April – 2 May 2021'], '2021-05-02'],
    [['Harbour Accord', 'Lisbon (Portugal), May 3–5, 2021'], '2021-05-05'],
    [['Harbour Accord', 'Washington, D.C. | May 4, 2021'], '2021-05-04'],
    [['Harbour Accord', 'May 4, 2021 | Washington, D.C.'], '2021-05-04'],
    [['Harbour Accord', 'Tuesday, 4 May 2021'], '2021-05-04'],
    [['Harbour Accord', 'Version of 4 May 2021'], '2021-05-04'],
    [['Harbour Accord', 'Prepared for the Harbour Board, Lisbon, 4 May 2021'], '2021-05-04'],
    [['Harbour Accord', 'For immediate release: May 4, 2021'], '2021-05-04'],
    [['Harbour Accord', 'Published 4 May 2021 10:30'], '2021-05-04'],
    [['Harbour Accord', 'May 2021'], '2021-05'],
    [
      [
        'MEMORANDUM',
        'TO: The Board',
        'FROM: The Harbour Unit',
        'DATE: Tuesday 4 May 2021',
        'SUBJECT: The Harbour Accord and its cost',
      ],
      '2021-05-04',
    ],
    [['MEMORANDUM', '', 'To:\tThe Board', 'Date:\t2021-05-04', 'Re:\tThe Harbour Accord'], '2021-05-04'],
    [['Harbour Accord', 'Policy Brief No. 4 | 4 May 2021 | Ana Sousa and Rui Prado'], '2021-05-04'],
    [['Harbour Accord', 'May 4, 2021 • Statements and Releases'], '2021-05-04'],
    [
      [
        'From: Ana Sousa <ana@harbour.example>',
        'To: The Board',
        'Date: Tue, 4 May 2021 18:52:07 +0200',
        'Subject: The Harbour Accord and its cost',
      ],
      '2021-05-04',
    ],
  ])('%j', (lines, date) => {
    expect(front(...lines).date).toBe(date)
  })
  test('as one line among others of a set-in head, over text that was wrapped', () => {
    const wrapped = `${'The two councils agreed to widen the harbour and\nto share what it earns, and they named a board\nthat reports twice a year on what was built.\n'.repeat(4)}`
    const un = `               Distr.: General\n               H/12/91\n               4 May 2021\n\n          HARBOURS OF THE SOUTH: A REVIEW\n\n${wrapped}\n${wrapped}`
    expect(read(un).date).toBe('2021-05-04')
  })
  test('where only the foot of the page says when it was last changed', () => {
    const page = read(`Harbour Accord\n\n${longer}\n\n${longer}\n\nLast updated November 3, 1998`)
    expect(page.date).toBe('1998-11-03')
    const dated = read(
      `Harbour Accord\n\n4 May 1997\n\n${longer}\n\n${longer}\n\nLast updated November 3, 1998`,
    )
    expect(dated.date).toBe('1997-05-04')
  })
  test.each([
    ['a title that holds a year', ['Harbour Outlook 2030', 'Trade, Ships and Cranes']],
    ['a sentence', ['Harbour Accord', 'The accord was signed in Lisbon on 4 May 2021.']],
    ['two dates that are no range', ['Harbour Accord', 'Signed 4 May 2021, in force 1 June 2022']],
    ['a deadline', ['Harbour Accord', 'Comments are due by 4 May 2021']],
    ['a plan over years', ['Harbour Plan', 'Budget 2021-2027']],
  ])('not %s', (_, lines) => {
    expect(front(...lines).date).toBeNull()
  })
  test('where the text begins with place and date, as news does', () => {
    const dated = read(`Harbour Accord Signed\n\nLISBON, May 4, 2021 – ${longer}\n\n${longer}`)
    expect(dated.date).toBe('2021-05-04')
    expect(dated.lines).toHaveLength(2)
  })
  test('where it says at the end when it was done', () => {
    const done = read(`Harbour Accord\n\n${longer}\n\n${longer}\n\nDone at Lisbon on 4 May 2021`)
    expect(done.date).toBe('2021-05-04')
    expect(done.lines).toHaveLength(3)
  })
  test('a date line with a place stays in the text; a bare date is shown once, with the title', () => {
    expect(front('Harbour Accord', 'Lisbon, 4 May 2021').lines).toHaveLength(3)
    expect(front('Harbour Accord', '4 May 2021').lines).toHaveLength(2)
  })
})

describe('the title', () => {
  test.each([
    [
      [
        'Menu',
        'Search',
        'Home > Harbours > News',
        'Lisbon and Porto Sign Harbour Accord',
        'Fact Sheet',
        'May 4, 2021',
      ],
    ],
    [
      [
        'An official website of the Harbour Authority',
        'Ships | Cranes | Tariffs | Contact',
        'Lisbon and Porto Sign Harbour Accord',
      ],
    ],
    [['CONFIDENTIAL – FOR INTERNAL USE ONLY', 'Lisbon and Porto Sign Harbour Accord']],
    [['MEMORANDUM', 'TO: The Board', 'FROM: The Unit', 'SUBJECT: Lisbon and Porto Sign Harbour Accord']],
    [
      [
        'PRESS RELEASE',
        'For immediate release',
        'Lisbon and Porto Sign Harbour Accord',
        'Lisbon, 4 May 2021',
      ],
    ],
    [['Lisbon and Porto Sign Harbour Accord', '里斯本与波尔图签署港口协定', 'Lisbon, 4 May 2021']],
  ])('%j', (lines) => {
    expect(front(...lines).title).toBe('Lisbon and Porto Sign Harbour Accord')
  })
})

test('a title with a list after its colon is one', () => {
  expect(
    front('FACT SHEET: U.S.-Peru Talks on Ships, Docks, and Cranes', 'FACT SHEET', 'May 4, 2021').title,
  ).toBe('FACT SHEET: U.S.-Peru Talks on Ships, Docks, and Cranes')
})

describe('the title among the lines of a front', () => {
  const long =
    'JOINT STATEMENT OF THE LEADERS OF THE REPUBLIC OF THE NORTH, THE REPUBLIC OF THE SOUTH AND THE HARBOUR CONFEDERATION ON THE PRICE OF GRAIN AND THE SAFETY OF SHIPS'
  test('a long one in capitals is whole', () => {
    expect(front(long, '', 'Lisbon, 4 May 2021', '').title).toBe(long)
  })
  test.each([
    [
      ['HARBOURS OF THE SOUTH: A REVIEW', '', 'Report of the Secretary-General'],
      'HARBOURS OF THE SOUTH: A REVIEW',
    ],
    [
      ['INDEPENDENT REVIEW PANEL', '', 'Failure of the Northern Dock', '', '4 May 2021'],
      'Failure of the Northern Dock',
    ],
    [['Report on the Harbours of the South'], 'Report on the Harbours of the South'],
    [['Reform of the Central Bank'], 'Reform of the Central Bank'],
  ])('%j', (lines, title) => {
    expect(front(...lines).title).toBe(title)
  })
})

describe('what sites, mail and printers add at the end', () => {
  const kept = (...lines: string[]) =>
    read(`Harbour Accord\n\n${longer}\n\n${longer}\n\n${lines.join('\n\n')}`).lines.length - 2
  test.each([
    ['Best viewed with Navigator 3.0 at 800x600'],
    ['You are visitor number 12,407'],
    ['Comments to the webmaster'],
    ['Back to home page'],
    ['Reading time: 5 minutes'],
    ['Was this page useful?'],
    ['Copy link'],
    ['Download PDF (1.8 MB)'],
    ['#Harbours #Trade'],
    ['Please consider the environment before printing this e-mail.'],
    ['-----Original Message-----'],
    ['On Mon, 3 May 2021 at 17:30, Ana Sousa wrote:'],
    ['CONFIDENTIALITY NOTICE: This message is intended solely for the person to whom it is addressed.'],
    ['Subscribe to our newsletter | Follow us | © 2021 Harbour Institute'],
    ['###', 'Next post: Cranes arrive in Porto', 'Stay connected', 'Sign up', 'Email address*'],
    ['Most read', 'Cranes arrive in Porto', 'A ferry sank'],
  ])('%j goes', (...lines) => {
    expect(kept(...lines)).toBe(0)
  })
  test.each([
    ['Visitors to the harbour: see the annex'],
    ['Downloads by country are listed in annex 2'],
    ['Ana Sousa, Minister of the Sea'],
    ['Annex: Most read reports of 2021'],
    ['Original message of the king'],
  ])('%j stays', (...lines) => {
    expect(kept(...lines)).toBe(1)
  })
})

describe('website matter around a text whose lines are not wrapped', () => {
  const page = read(
    [
      'Skip to main content',
      "An official website of the Harbour Authority. Here's how you know",
      'Home > Harbours > News',
      'Lisbon and Porto Sign Harbour Accord',
      'Share',
      'Facebook | X | LinkedIn | Email | Print',
      'Ministers Ana Sousa and Rui Prado at the old customs house. [Harbour Authority photo / Public Domain]',
      '',
      longer,
      '',
      longer,
      '',
      'Filed Under',
      'Harbours   Trade   Portugal   Ports and Ships',
      'Related Articles',
      'Minister Visits the Northern Docks',
      'Cranes Arrive in Porto – May 3, 2021',
      'Back to top',
      'This site uses cookies to improve your experience. By going on you agree to their use.',
      'Accept | Manage preferences',
      'Stay connected with us: Subscribe to updates',
    ].join('\n'),
  )
  test('is left out, with a reason for each line', () => {
    expect(page.lines.map((line) => (line.role === 'block' ? line.block.text : line.text))).toEqual([
      longer,
      longer,
    ])
    expect(page.dropped).toHaveLength(15)
  })
  test.each([
    'Signed for Portugal: Ana Sousa, Minister of the Sea',
    'Annex: The tariffs of 2021',
    'Lisbon – Porto – Setúbal',
    'Contact: Rui Prado, Harbour Board',
  ])('but a closing line of the document stays: %s', (line) => {
    const kept = read(`Harbour Accord\n\n${longer}\n\n${longer}\n\n${line}`)
    expect(kept.lines).toHaveLength(3)
  })
  test('single lines are paragraphs and headings of their own', () => {
    const lines = read(`Harbour Accord\n${longer}\nMoney and Ships\n${longer}\n${longer}`).lines
    expect(lines.map(({ role }) => role)).toEqual(['block', 'heading', 'block', 'block'])
  })
})

describe('headings that only their company shows', () => {
  const headings = (text: string) =>
    read(text).lines.flatMap((line) => (line.role === 'heading' ? [line.text] : []))
  test('a head of a numbered row is one although a list or a lead-in follows', () => {
    const rows = `Harbour Accord\n\n1. Purpose\n\n${longer}\n\n2. Money and ships\n\nIt divides as follows:\n\n• cranes and docks\n• ships\n\n3. Next steps\n\n${longer}`
    expect(headings(rows)).toEqual(['1. Purpose', '2. Money and ships', '3. Next steps'])
  })
  test('but the items of a list are not heads because one of them could be', () => {
    const rows = `Harbour Accord\n\n${longer}\n\nThe board has three tasks:\n\n1. Cranes and docks\n\n2. Ships\n\n3. Tariffs\n\n${longer}`
    expect(headings(rows)).toEqual([])
  })
  test('nor are the questions of a list, or the points before one in many words', () => {
    const asked = `Harbour Accord\n\n${longer}\n\nWhat to ask\n\n1. Will the board accept a loan over many years, and at which rate?\n2. Who pays when the cranes come late?\n3. Can the second pier wait until the first one of them is paid for?\n\n${longer}`
    expect(headings(asked)).toEqual(['What to ask'])
    const points = `Harbour Accord\n\n${longer}\n\nTasks of the Board\n\n1. Cranes and docks\n2. ${longer}\n\nMoney\n\n${longer}`
    expect(headings(points)).toEqual(['Tasks of the Board', 'Money'])
  })
  test('but questions over their answers are', () => {
    const rows = `Harbour Accord\n\n${longer}\n\n1. Why does the harbour grow?\n\n${longer}\n\n2. Who pays for the cranes?\n\n${longer}`
    expect(headings(rows)).toEqual(['1. Why does the harbour grow?', '2. Who pays for the cranes?'])
  })
  test('a question to be answered, a label and a list of enclosures are not heads', () => {
    const rows = `Harbour Accord\nRef: HB/12/4\n\n${longer}\n\nQ: Why does the harbour grow?\nA: ${longer}\n\nEnclosures: (1) tariffs; (2) a map`
    expect(headings(rows)).toEqual([])
  })
  test('a head stands under a date line, a page number or a name', () => {
    const rows = `HARBOUR ACCORD\n\nSECOND REPORT\n\nLISBON, 4 MAY 2021\n\nINTRODUCTION\n\n${longer}\n\nii\n\nExecutive Summary\n\n${longer}`
    expect(headings(rows)).toEqual(['INTRODUCTION', 'Executive Summary'])
  })
  test('the title in the head of a page is no heading', () => {
    const rows = `The Harbour of Lisbon\n\nIntroduction\n\n${longer}\n\nThe Harbour of Lisbon\n\n${longer}`
    expect(headings(rows)).toEqual(['Introduction'])
  })
})

test('a caption below its figure ends the figure: the next heading is one', () => {
  const text = `Harbour Accord\n\n${longer}\n\n1,460 |     *    *\n1,440 |   *     *  12 14 19\n      1990   1995   2000   2005\nFigure 1. Depth by year\n\nSequence of Events\n\n${longer}`
  expect(read(text).lines.flatMap((line) => (line.role === 'heading' ? [line.text] : []))).toEqual([
    'Sequence of Events',
  ])
})

describe('links to other pages inside a text', () => {
  const shown = (text: string) =>
    read(text).lines.map((line) => (line.role === 'block' ? line.block.text : line.text))
  test('a label and the titles below it go', () => {
    const text = `Harbour Accord\n\n${longer}\n\nREAD ALSO\n\n• Tanker held off the coast\n• Five questions about cranes\n\n${longer}\n\nRead more: How an anchor was lost\n\n${longer}`
    expect(shown(text)).toEqual([longer, longer, longer])
  })
  test('a list of sentences under such a label stays', () => {
    const said = 'The tanker was held off the coast for nine days in May 2021, and its owner paid a fine.'
    const text = `Harbour Accord\n\n${longer}\n\nRead more\n\n• ${said}\n• ${said}\n\n${longer}`
    expect(shown(text)).toContain(said)
  })
  test('a newsletter box after the text goes', () => {
    const text = `Harbour Accord\n\n${longer}\n\n${longer}\n\nMost read\n\n• Tram fares rise\n• A fund sells its shares\n\nGet our harbour newsletter every Friday at 7 a.m.\n\nJoin 48,000 readers. Unsubscribe at any time.`
    expect(shown(text)).toEqual([longer, longer])
  })
})
