/** Blocks as "kind text", and the line that leads to the last of them; null where none does. */
export const leads: readonly {
  readonly says: string
  readonly blocks: readonly string[]
  readonly lead: string | null
}[] = [
  {
    says: 'the line above a list',
    blocks: ['paragraph The town will:', 'item plant trees', 'item open a school'],
    lead: 'The town will:',
  },
  {
    says: 'only the last sentence of a paragraph',
    blocks: ['paragraph The year was good. The town will:', 'item plant trees'],
    lead: 'The town will:',
  },
  {
    says: 'a paragraph that leads to nothing',
    blocks: ['paragraph The year was good.', 'item plant trees'],
    lead: null,
  },
  {
    says: 'a paragraph is led to by none',
    blocks: ['paragraph The town will:', 'paragraph Plant trees.'],
    lead: null,
  },
  {
    says: 'the caption of a table, without its source',
    blocks: ['caption Lakes of the north (Source: Orn Survey, 2030)', 'table a'],
    lead: 'Lakes of the north',
  },
  { says: 'a table without a caption', blocks: ['paragraph Lakes of the north', 'table a'], lead: null },
  {
    says: 'the term of a list of terms',
    blocks: ['paragraph Bow', 'item The front of a ship', 'paragraph Stern', 'item The rear of a ship'],
    lead: 'Stern',
  },
]
