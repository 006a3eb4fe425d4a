/**
 * Names that every object has, where a file may write the name of an element, a role or an encoding: they are none that
 * mean anything, and what stands there is kept. Written before the code.
 */
const names = ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'] as const
const sentence = 'The harbour opened on 5 June 2022.'

/** A page → its blocks. */
export const pages: readonly (readonly [string, readonly string[]])[] = names.flatMap((name) => [
  [`<div role="${name}"><p>${sentence}</p></div>`, [sentence]] as const,
  [`<p>The <x-${name}>harbour</x-${name}> opened on 5 June 2022.</p>`, [sentence]] as const,
  [`<meta charset="${name}"><p>${sentence}</p>`, [sentence]] as const,
])

/** Elements may only be called by what begins with a letter. */
export const elements: readonly (readonly [string, readonly string[]])[] = [
  ['<p>The <constructor>harbour</constructor> opened on 5 June 2022.</p>', [sentence]],
  [`<constructor>${sentence}</constructor>`, [sentence]],
]

/** A file of cards → question and answer. */
export const decks: readonly (readonly [string, string, string])[] = [
  ['#separator:constructor\nWhen?\tIn 2022\n', 'When?', 'In 2022'],
  ['#separator:valueOf\nWhen?\tIn 2022\n', 'When?', 'In 2022'],
]
