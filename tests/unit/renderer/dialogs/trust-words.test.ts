import { expect, test } from 'vitest'
import { reportOf } from '../../../../src/renderer/views/dialogs/trust-words.ts'
import { messages } from '../../../../src/shared/messages/messages.ts'

test.each([
  [{ sent: 0, refused: 0 }, 'No request was made in this run.'],
  [{ sent: 0, refused: 1 }, 'No request was made in this run. 1 request of a page was refused.'],
  [{ sent: 2, refused: 3 }, '2 requests were made in this run. 3 requests of a page were refused.'],
])('%j is said as “%s”', (requests, said) => {
  expect(messages.trust.requests(requests)).toBe(said)
})

test('a report holds numbers and versions, and no path', () => {
  const report = reportOf(
    {
      requests: { sent: 0, refused: 0 },
      files: [
        { what: 'data', path: '/home/ada/secret/precis.db', bytes: 2_000_000 },
        { what: 'log', path: '/home/ada/secret/main.log', bytes: null },
      ],
      contents: { documents: 3, removed: 1, marks: 2, ratings: 40, edits: 5 },
      platform: 'linux x64',
    },
    { version: '0.1.0', electron: '33.2.1', chromium: '130', node: '20', notices: [] },
    {
      backups: [{ name: 'b', at: 0, reason: 'manual', size: 1, contents: null, fault: 'damaged' }],
      objects: 0,
      budget: 1,
      failure: { at: 0, error: { code: 'backup-disk-full', subject: '/home/ada/secret' } },
      place: null,
    },
    'sound',
  )
  expect(report).toContain('3 documents, 1 removed, 2 passages, 40 ratings, 5 edits')
  expect(report).toContain('Backups: 1, 1 damaged; There is no good backup yet.')
  expect(report).toContain('Last failure: backup-disk-full')
  expect(report).not.toMatch(/ada|secret|\//)
})
