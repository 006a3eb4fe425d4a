import { join } from 'node:path'
import { digestsOf } from '../faults/digests.ts'
import { runFault } from '../faults/run.ts'
import { electronPath, expect, root, test } from './app.ts'

// The store's own floor, each check in Electron's main process. The long form: npm run faults.
for (const name of ['hostile-values', 'backups', 'kill', 'kill-tasks', 'salvage'] as const) {
  test(`the store holds in Electron: ${name}`, async () => {
    const { code, lines } = await runFault(name, {
      ELECTRON_OVERRIDE_DIST_PATH: electronPath().replace(/\/[^/]*$/, ''),
    })
    expect(code, lines.join('\n')).toBe(0)
    expect(lines.length).toBeGreaterThan(0)
  })
}

test('a document compiles to the same bytes in the app and on the command line, whatever the zone and the language', async () => {
  const shapes = join(root, 'tests', 'golden', 'shapes')
  const { code, lines } = await runFault('same-bytes', {
    ELECTRON_OVERRIDE_DIST_PATH: electronPath().replace(/\/[^/]*$/, ''),
    SHAPES: shapes,
    TZ: 'Pacific/Apia',
    LC_ALL: 'tr_TR.UTF-8',
  })
  expect(code).toBe(0)
  expect(lines).toEqual(digestsOf(shapes))
  expect(lines.length).toBeGreaterThanOrEqual(8)
})
