/** Stars that were set carelessly, what is read of them, and the words that are set apart. */
type Example = readonly [source: string, text: string, strong: readonly string[]]

/** Clearly meant as emphasis: no mark of it is seen. */
export const meant: readonly Example[] = [
  // A blank within the marks.
  ['The ** harbour** opens in May.', 'The harbour opens in May.', ['harbour']],
  ['The **harbour ** opens in May.', 'The harbour opens in May.', ['harbour']],
  ['** Harbour** opens in May.', 'Harbour opens in May.', ['Harbour']],
  ['** Harbour ** opens in May.', 'Harbour opens in May.', ['Harbour']],
  ['** The harbour opens in May **', 'The harbour opens in May', ['The harbour opens in May']],
  ['**The harbour opens in May **', 'The harbour opens in May', ['The harbour opens in May']],
  ['It took **12 ships **, all new.', 'It took 12 ships, all new.', ['12 ships']],
  ['It took (** 12 ships**) to do so.', 'It took (12 ships) to do so.', ['12 ships']],
  ['It is *** urgent*** by now.', 'It is urgent by now.', ['urgent']],
  ['A ** quay** and a **pier ** burnt.', 'A quay and a pier burnt.', ['quay', 'pier']],
  ['A **quay** and a ** pier** burnt.', 'A quay and a pier burnt.', ['quay', 'pier']],
  ['A ** quay and *its* pier** burnt.', 'A quay and its pier burnt.', ['quay and its pier']],
  ['See [the ** old** quay](https://example.org/q).', 'See the old quay.', ['old']],
  // A sign at the edge of the words, and no blank outside.
  ['**Note:**the harbour is shut.', 'Note:the harbour is shut.', ['Note:']],
  ['**港口将于五月开放。**届时再议。', '港口将于五月开放。届时再议。', ['港口将于五月开放。']],
  ['他说**“你好”**，然后离开。', '他说“你好”，然后离开。', ['“你好”']],
  ['他说**“你好”**然后离开。', '他说“你好”然后离开。', ['“你好”']],
  // More marks on one side than on the other.
  ['The **harbour* opens in May.', 'The harbour opens in May.', []],
  ['The ***harbour** opens in May.', 'The harbour opens in May.', ['harbour']],
  // Opened, and never closed.
  ['**Harbour: it opens in May.', 'Harbour: it opens in May.', []],
  ['The **harbour opens in May.', 'The harbour opens in May.', []],
  ['A **quay** and a **pier burnt.', 'A quay and a pier burnt.', ['quay']],
]

/** Stars that stand for themselves, or may. */
export const real: readonly string[] = [
  '2 ** 3 is 8.',
  '2 ** 3 ** 2 is 512.',
  'So x ** y ** z is no product.',
  'Then (a + b) ** 2 and (a - b) ** 2 follow.',
  'Sales rose by 5 %** in May.',
  'Sales ** rose in May.',
  'Sales** and costs** rose in May.',
  'Sales ** and costs ** rose in May.',
  'Rated ** of five.',
  '** Without the islands.',
  'Without the islands.**',
  '*p < .05, **p < .01, ***p < .001',
  '*First count. **Second count.',
  'Call f(**rest) with care.',
  'All of src/**/parts is read.',
  'Hidden: ****',
  'A form: ** / ** / 2020',
]

/** The mark of a note, and the note: what opens it is no emphasis. */
export const noted = {
  source: '# Trade\n\nSales rose by 5 %** in May.\n\n**Without the islands.',
  texts: ['Trade', 'Sales rose by 5 %** in May.', '**Without the islands.'],
}
export const notedInTable = {
  source: '# Trade\n\n| Town | Sales |\n|---|---|\n| Orm | 40** |\n\n**Without the islands.',
  texts: ['Trade', 'Town\tSales\nOrm\t40**', '**Without the islands.'],
}
