/** Lines of the top of a document, and whether each is the head of a letter: an office, a marking, a byline. */
export const letterheads: readonly string[] = [
  'Department of Fisheries',
  'Department of Health and Human Services',
  'The Ministry of Works',
  'Northern Fisheries Commission',
  'National Harbour and Fisheries Administration',
  'Office of the Secretary',
  'OFFICE OF THE SECRETARY',
  'Office of Marine Safety OMS',
  'Independent Review Panel',
  'INDEPENDENT REVIEW PANEL',
  'The Orm City Council',
  'Security Council',
  'United Nations',
  'Memorandum',
  'FOR IMMEDIATE RELEASE',
  'Report of the Secretary-General',
  'Not for publication',
]

/** Titles that end in, or hold, the name of a body, or are about one. */
export const titles: readonly string[] = [
  'Reform of the Security Council',
  'REFORM OF THE SECURITY COUNCIL',
  'The future of the Harbour Commission',
  'How the Harbour Commission works',
  'Why the agency pays',
  'Abolish the Department of Education',
  'A guide to the Ministry of Works',
  'Towards a European Defence Union',
  'Towards a world bank',
  'The case for a central bank',
  'Lessons from the league of nations',
  'Elections to the Orm City Council',
  'Money for the Grain Board',
  'Trade with the Northern Union',
  'A strategy for the shopping centre',
]

/** Markdown documents, the title that each has and the titles of its sections. */
export const titled: readonly {
  readonly name: string
  readonly text: string
  readonly title: string
  readonly sections: readonly (string | null)[]
}[] = [
  {
    name: 'a title that ends in the name of a body',
    text: '**Reform of the Security Council**\n\n4 May 2021\n\nThe members agreed to widen the council by six seats.',
    title: 'Reform of the Security Council',
    sections: [null],
  },
  {
    name: 'two parts of one rank, and none above them',
    text: '## The harbour before\n\nThe board met in Orm in spring and agreed on a dock.\n\n## The harbour now\n\nIt spent nine million on the dock.\n',
    title: 'The board met in Orm in spring and agreed…',
    sections: ['The harbour before', 'The harbour now'],
  },
  {
    name: 'parts over parts of their own',
    text: '### Grain ships\n\nThe board built three ships.\n\n#### Cost\n\nThey cost nine million.\n\n### Coal ships\n\nNone was built.\n',
    title: 'The board built three ships',
    sections: ['Grain ships', 'Cost', 'Coal ships'],
  },
  {
    name: 'one head alone is the title, whatever its rank',
    text: '## The harbour of Orm\n\nThe board met in Orm in spring.\n',
    title: 'The harbour of Orm',
    sections: [null],
  },
  {
    name: 'a head over lower ones is the title',
    text: '## The harbour of Orm\n\nThe board met in Orm in spring.\n\n### Cost\n\nThe dock cost nine million.\n',
    title: 'The harbour of Orm',
    sections: [null, 'Cost'],
  },
  {
    name: 'a head over a date is the title, also beside others of its rank',
    text: '## The harbour of Orm\n\n4 May 2021\n\nThe board met in Orm in spring.\n\n## Cost\n\nThe dock cost nine million.\n',
    title: 'The harbour of Orm',
    sections: [null, 'Cost'],
  },
  {
    name: 'a head that says what kind of document it is',
    text: '## Fact Sheet: The Harbour of Orm\n\nThe board met in Orm in spring.\n\n## Cost\n\nThe dock cost nine million.\n',
    title: 'Fact Sheet: The Harbour of Orm',
    sections: [null, 'Cost'],
  },
  {
    name: 'the front matter has the title, the parts stay parts',
    text: '---\ntitle: The harbour of Orm\n---\n\n## The harbour before\n\nThe board met in Orm in spring.\n\n## Cost\n\nThe dock cost nine million.\n',
    title: 'The harbour of Orm',
    sections: ['The harbour before', 'Cost'],
  },
  {
    name: 'the front matter has the title, one part is no title',
    text: '---\ntitle: The harbour of Orm\n---\n\n## The harbour before\n\nThe board met in Orm in spring.\n',
    title: 'The harbour of Orm',
    sections: ['The harbour before'],
  },
  {
    name: 'the front matter repeats the head',
    text: '---\ntitle: The harbour of Orm\n---\n\n## The Harbour of Orm\n\nThe board met in Orm in spring.\n',
    title: 'The Harbour of Orm',
    sections: [null],
  },
  {
    name: 'a bold lead heads its paragraph, not the document',
    text: '**A NEW DOCK:** The board of Orm pledged five million by 2030.\n',
    title: 'The board of Orm pledged five million by 2030',
    sections: ['A NEW DOCK'],
  },
  {
    name: 'a bold lead below the title of the front matter',
    text: '---\ntitle: The harbour of Orm\n---\n\n**A new dock.** The board of Orm pledged five million by 2030.\n\n**A new mole.** It will be built by 2031.\n',
    title: 'The harbour of Orm',
    sections: ['A new dock', 'A new mole'],
  },
  {
    name: 'a bold line below the title of the front matter',
    text: '---\ntitle: The harbour of Orm\n---\n\n**A new dock**\n\nThe board of Orm pledged five million by 2030.\n',
    title: 'The harbour of Orm',
    sections: ['A new dock'],
  },
  {
    name: 'a bold line alone over the text is the title',
    text: '**The harbour of Orm**\n\nThe board of Orm pledged five million by 2030.\n',
    title: 'The harbour of Orm',
    sections: [null],
  },
]
