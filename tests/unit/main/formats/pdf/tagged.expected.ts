/** A page whose headings and items are set as its text is, printed with tags, and one line that is only set larger. */
export const kilns: readonly string[] = [
  'p1 1 Kilns of the lower valley',
  'p1 paragraph: Nine kilns stood along the lower valley in 1868, and each of them burned lime for the fields above the weir.',
  'p1 2 What they burned',
  'p1 paragraph: Coal came up the canal until 1881. After that year the burners went back to peat, which was nearer and cost a third as much.',
  'p1 3 Peat from the upper moss',
  'p1 paragraph: A cart of peat gave four hours of heat, so that a kiln of usual size took forty carts for one charge of stone.',
  'p1 paragraph: Not one charge was lost',
  'p1 paragraph: The burners kept a watch of two through every night, and the book of the watch has come down to us nearly whole.',
  'p1 2 Who worked there',
  'p1 item1 [a.]: a. Burners kept the fire',
  'p1 item1 [b.]: b. Carters brought the stone',
  'p1 item1 [c.]: c. Drawers took out the lime',
  'p1 paragraph: Their wages were paid on the last Friday of each month, by the clerk of the canal and in his house.',
]

const heading = { role: 'heading', level: 2 } as const
const text = { role: 'text', level: null } as const
const artifact = { role: 'artifact', level: null } as const

type Part = readonly [letters: number, tag: typeof heading | typeof text | typeof artifact | null]

/** What a file tags, and which of its roles are believed. */
export const beliefs: readonly (readonly [
  what: string,
  parts: readonly Part[],
  believed: readonly string[],
])[] = [
  ['all of it is tagged', [...heads(3), [900, text]], ['heading', 'heading', 'heading', 'text']],
  ['few headings leave others to be found', [...heads(2), [900, text]], ['heading', 'heading', 'none']],
  [
    'half of it has no tag',
    [...heads(3), [400, text], [500, null]],
    ['none', 'none', 'none', 'none', 'none'],
  ],
  ['most of it is headings', [...heads(9), [60, text]], Array.from({ length: 10 }, () => 'none')],
  ['no headings', [[900, text]], ['none']],
  [
    'most of it is furniture',
    [...heads(3), [100, text], [900, artifact]],
    Array.from({ length: 5 }, () => 'none'),
  ],
]

/** Headings of twenty letters, each of its own. */
function heads(count: number): readonly Part[] {
  return Array.from({ length: count }, () => [20, { ...heading }] as const)
}
