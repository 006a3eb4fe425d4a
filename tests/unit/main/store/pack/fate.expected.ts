/** One thing as a side has it: its print now, null where it is not there, and the prints of it that ever came or went in a pack. */
type Had = readonly [now: string | null, handed: string]

interface Row {
  readonly what: string
  readonly mine: Had
  readonly theirs: Had
  readonly fate: 'same' | 'mine' | 'theirs' | 'ask'
}

/** Prints are letters here: `handed` lists them. */
export const fates: readonly Row[] = [
  { what: 'nobody has it', mine: [null, ''], theirs: [null, ''], fate: 'same' },
  { what: 'both have the same, which never was in a pack', mine: ['a', ''], theirs: ['a', ''], fate: 'same' },
  { what: 'both have the same by different ways', mine: ['c', 'a'], theirs: ['c', 'ab'], fate: 'same' },
  { what: 'both removed it', mine: [null, 'a'], theirs: [null, 'a'], fate: 'same' },
  { what: 'only they have it', mine: [null, ''], theirs: ['a', 'a'], fate: 'theirs' },
  {
    what: 'only they have it, in a file that remembers nothing',
    mine: [null, ''],
    theirs: ['a', ''],
    fate: 'theirs',
  },
  { what: 'only I have it', mine: ['a', ''], theirs: [null, ''], fate: 'mine' },
  {
    what: 'only I have it, and handed it to someone else',
    mine: ['a', 'a'],
    theirs: [null, ''],
    fate: 'mine',
  },
  { what: 'they changed what I had handed over', mine: ['a', 'a'], theirs: ['b', 'ab'], fate: 'theirs' },
  {
    what: 'they changed it twice, and handed it over between',
    mine: ['a', 'a'],
    theirs: ['c', 'abc'],
    fate: 'theirs',
  },
  { what: 'I changed what they still have', mine: ['b', 'a'], theirs: ['a', 'a'], fate: 'mine' },
  {
    what: 'I changed it, handed it over again, and an old file comes',
    mine: ['b', 'ab'],
    theirs: ['a', 'a'],
    fate: 'mine',
  },
  { what: 'both changed it since', mine: ['b', 'a'], theirs: ['c', 'ac'], fate: 'ask' },
  {
    what: 'both changed it since, and I handed mine to a third',
    mine: ['b', 'ab'],
    theirs: ['c', 'ac'],
    fate: 'ask',
  },
  {
    what: 'both have it, differing, without a common state',
    mine: ['a', ''],
    theirs: ['b', 'b'],
    fate: 'ask',
  },
  {
    what: 'both have it, differing, and nothing is remembered',
    mine: ['a', ''],
    theirs: ['b', ''],
    fate: 'ask',
  },
  { what: 'I removed what they still have', mine: [null, 'a'], theirs: ['a', 'a'], fate: 'mine' },
  { what: 'I removed what they changed since', mine: [null, 'a'], theirs: ['b', 'ab'], fate: 'ask' },
  { what: 'they removed what I still have', mine: ['a', 'a'], theirs: [null, 'a'], fate: 'theirs' },
  { what: 'they removed what I changed since', mine: ['b', 'a'], theirs: [null, 'a'], fate: 'ask' },
  {
    what: 'I chose mine over theirs: their file comes again',
    mine: ['b', 'ac'],
    theirs: ['c', 'ac'],
    fate: 'mine',
  },
  {
    what: 'I chose mine over theirs: mine comes back to them',
    mine: ['c', 'ac'],
    theirs: ['b', 'abc'],
    fate: 'theirs',
  },
  { what: 'each once had what the other has now', mine: ['a', 'ab'], theirs: ['b', 'ab'], fate: 'ask' },
]
