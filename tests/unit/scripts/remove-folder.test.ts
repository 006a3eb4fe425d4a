import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { removeFolder } from '../../../scripts/remove-folder.ts'

test('a folder that something still writes to goes as soon as the writing ends', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'precis-remove-'))
  const writes = `
    const { mkdirSync, writeFileSync } = require('node:fs')
    const end = Date.now() + 700
    process.stdout.write('ready')
    for (let n = 0; Date.now() < end; n++) {
      try {
        mkdirSync(process.argv[1] + '/' + n, { recursive: true })
        writeFileSync(process.argv[1] + '/' + n + '/f', 'x')
      } catch {}
    }`
  const writer = spawn(process.execPath, ['-e', writes, folder])
  await once(writer.stdout, 'data')
  await removeFolder(folder)
  if (writer.exitCode === null) await once(writer, 'exit')
  await removeFolder(folder)
  expect(existsSync(folder)).toBe(false)
})
