import { expect, test } from 'vitest'
import { joints, markdownJoints } from './joints.expected.ts'
import { readText } from './read.ts'

const shown = (source: string, name: string) => readText(source, name).blocks.map(({ text }) => text)

test.each(joints)('%s', (source, text) => {
  expect(shown(source, 'a.html')).toEqual([text])
})

test('the same in the cell of a table', () => {
  for (const [source, text] of joints.filter(([source]) => source.startsWith('<p>'))) {
    const cell = source.replace(/<\/?p>/g, '')
    const page = `<table><tr><th>Town</th><td>${cell}</td></tr><tr><th>Orm</th><td>9</td></tr></table>`
    expect(shown(page, 'a.html')).toEqual([`Town\t${text}\nOrm\t9`])
  }
})

test.each(markdownJoints)('%s', (source, text) => {
  expect(shown(source, 'a.md')).toEqual([text])
})
