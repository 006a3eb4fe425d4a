import { expect, test } from 'vitest'
import { AskedToOpen } from '../../../src/main/asked-to-open.ts'
import type { Link } from '../../../src/shared/contract/app.ts'
import { type Case, cases } from './asked-to-open.expected.ts'

test.each(cases)('$name', ({ steps, imported, shown }) => {
  const files: Case['imported'][number][] = []
  const links: Link[] = []
  const asked = new AskedToOpen({
    addFiles: (paths, atStart) => files.push({ paths, atStart }),
    showLink: (link) => links.push(link),
  })
  for (const step of steps) {
    if (step === 'up') asked.up()
    else if ('files' in step) asked.files(step.files)
    else asked.link(step.link)
  }
  expect(files).toEqual(imported)
  expect(links).toEqual(shown)
})

test('what waited is opened once', () => {
  const files: unknown[] = []
  const asked = new AskedToOpen({ addFiles: (paths) => files.push(paths), showLink: () => {} })
  asked.files(['/a'])
  asked.up()
  asked.up()
  expect(files).toEqual([['/a']])
})
