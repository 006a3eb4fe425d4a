import { runFault } from '../faults/run.ts'
import { electronPath, expect, test } from './app.ts'

// The store's own floor, each check in Electron's main process. The long form: npx tsx tests/faults/run.ts, FULL=1.
for (const name of ['hostile-values', 'backups', 'kill'] as const) {
  test(`the store holds in Electron: ${name}`, async () => {
    test.setTimeout(240_000)
    const { code, lines } = await runFault(name, {
      ELECTRON_OVERRIDE_DIST_PATH: electronPath().replace(/\/[^/]*$/, ''),
    })
    expect(code, lines.join('\n')).toBe(0)
    expect(lines.length).toBeGreaterThan(0)
  })
}
