/** Heads of Markdown files, and what is taken from each. The text below each head is one sentence. */
interface Head {
  readonly name: string
  readonly head: string
  readonly title?: string
  readonly date?: string
  readonly language?: string
}

export const heads: readonly Head[] = [
  {
    name: 'plain',
    head: '---\ntitle: The harbour\ndate: 2021-05-04\nlang: en\n---',
    title: 'The harbour',
    date: '2021-05-04',
    language: 'en',
  },
  {
    name: 'escapes in double quotes',
    head: '---\ntitle: "Orm\\u2013Vik\\_Pact: \\"Grain\\" \\x26 coal"\n---',
    title: 'Orm–Vik\u00A0Pact: "Grain" & coal',
  },
  {
    name: 'a quoted value folded by a backslash',
    head: '---\ntitle: "Fact Sheet: Orm Secures\\\n  \\ a Grain Agreement"\n---',
    title: 'Fact Sheet: Orm Secures a Grain Agreement',
  },
  {
    name: 'a quoted value folded without one',
    head: '---\ntitle: "Fact Sheet: Orm\n  Secures Grain"\n---',
    title: 'Fact Sheet: Orm Secures Grain',
  },
  {
    name: 'single quotes',
    head: "---\ntitle: 'Orm''s harbour: no \\u2013 here'\n---",
    title: "Orm's harbour: no \\u2013 here",
  },
  {
    name: 'a plain value over two lines',
    head: '---\ntitle: The harbour\n  of Orm\ndate: 4 May 2021\n---',
    title: 'The harbour of Orm',
    date: '2021-05-04',
  },
  {
    name: 'a folded block',
    head: '---\ntitle: >-\n  The harbour\n  of Orm\nlang: en\n---',
    title: 'The harbour of Orm',
    language: 'en',
  },
  {
    name: 'a literal block',
    head: '---\ntitle: |\n  The harbour\n  of Orm\n---',
    title: 'The harbour of Orm',
  },
  {
    name: 'a remark behind a value',
    head: '---\n# made by hand\ntitle: The harbour # of Orm\n---',
    title: 'The harbour',
  },
  { name: 'a year that is a title', head: '---\ntitle: 2021\n---', title: '2021' },
  { name: 'a word that YAML may take for a truth value', head: '---\ntitle: Yes\n---', title: 'Yes' },
  {
    name: 'a time stamp',
    head: '---\ntitle: The harbour\ndate: 2021-05-04T23:30:00-05:00\n---',
    title: 'The harbour',
    date: '2021-05-04',
  },
  { name: 'dots at its end', head: '---\ntitle: The harbour\n...', title: 'The harbour' },
  {
    name: 'an anchor and its alias',
    head: '---\nname: &n The harbour\ntitle: *n\n---',
    title: 'The harbour',
  },
  { name: 'a tag of its own', head: '---\ntitle: !shout The harbour\n---', title: 'The harbour' },
  // No YAML, and yet what people write.
  {
    name: 'a colon in a plain value',
    head: '---\ntitle: Fact Sheet: The harbour\ndate: 2021-05-04\n---',
    title: 'Fact Sheet: The harbour',
    date: '2021-05-04',
  },
  {
    name: 'a mark that YAML keeps for itself',
    head: '---\ntitle: @orm: The harbour\n---',
    title: '@orm: The harbour',
  },
  {
    name: 'a quote that nothing ends',
    head: '---\ntitle: "The harbour\ndate: 2021-05-04\n---',
    title: 'The harbour',
    date: '2021-05-04',
  },
  {
    name: 'a tab before a key',
    head: '---\ntitle: The harbour\n\ttags: a\n\t- b\n---',
    title: 'The harbour',
  },
  { name: 'a title that is a list', head: '---\ntitle: [a, b]\ndate: 2021-05-04\n---', date: '2021-05-04' },
  { name: 'a title that is empty', head: '---\ntitle:\ndate: 2021-05-04\n---', date: '2021-05-04' },
  {
    name: 'the key of another thing',
    head: '---\nbook:\n  title: The sea\ntitle: The harbour\n---',
    title: 'The harbour',
  },
  // TOML.
  {
    name: 'TOML',
    head: '+++\ntitle = "The harbour"\ndate = 2021-05-04\n+++',
    title: 'The harbour',
    date: '2021-05-04',
  },
  {
    name: 'TOML with a time stamp, a table and remarks',
    head: '+++\n# made by hand\ndate = 2021-05-04T23:30:00-05:00\ntitle = \'The "harbour"\' # of Orm\nlanguage = "en"\n[extra]\ntitle = "Not this"\n+++',
    title: 'The "harbour"',
    date: '2021-05-04',
    language: 'en',
  },
  { name: 'TOML with escapes', head: '+++\ntitle = "Orm\\u2013Vik"\n+++', title: 'Orm–Vik' },
  {
    name: 'TOML with a text over lines',
    head: '+++\ntitle = """\nThe harbour \\\n  of Orm"""\n+++',
    title: 'The harbour of Orm',
  },
  {
    name: 'TOML with a day in words',
    head: '+++\ntitle = "The harbour"\ndate = "4 May 2021"\n+++',
    title: 'The harbour',
    date: '2021-05-04',
  },
  {
    name: 'no sound TOML',
    head: '+++\ntitle = The harbour\ndate = 2021-05-04\n+++',
    title: 'The harbour',
    date: '2021-05-04',
  },
]

/** What looks like front matter and is text. */
export const texts: readonly string[] = [
  '---\n\nThe board met.\n\n---',
  '---\nThe board met in Orm.\n---',
  '+++\n\nThe board met.\n\n+++',
  '+++\nThe board met in Orm.\n+++',
  '---\ntitle: The harbour',
  '+++\ntitle = "The harbour"',
]
