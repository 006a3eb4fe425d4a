import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { electronPath, expect, root, test } from './app.ts'

const npm = (...args: string[]) => promisify(execFile)('npm', ['run', '--silent', ...args], { cwd: root })

test('electron-path prints the executable and nothing else', async () => {
  expect((await npm('electron-path')).stdout).toBe(`${electronPath()}\n`)
})

test('npm start opens the app, with a file that is named', async ({ display: _, userData }) => {
  const file = join(userData, 'porto.txt')
  writeFileSync(file, 'The Porto Accord\n\nThe harbour of Porto received 14 million euros in 2020.\n')
  const data = join(userData, 'data')
  const started = spawn('npm', ['start', '--', `--user-data-dir=${data}`, file], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
  })
  try {
    await expect.poll(() => existsSync(join(data, 'objects')), { timeout: 120_000 }).toBe(true)
  } finally {
    if (started.pid !== undefined) process.kill(-started.pid, 'SIGTERM')
    if (started.exitCode === null) await once(started, 'exit')
  }
})

test('the tour goes through, with a picture of each stop', async () => {
  const { stdout } = await npm('tour')
  expect(stdout).toContain('The tour went as it should.')
  const pictures = readdirSync(join(root, 'out', 'tour'))
  for (const name of [
    'read',
    'facts',
    'search',
    'find',
    'bookmark',
    'question',
    'answer',
    'rated',
    'passages',
    'restarted',
    'night',
  ]) {
    expect(stdout).toContain(name)
    expect(pictures.some((file) => file.endsWith(`${name}.png`))).toBe(true)
  }
})

test('the packaged folder starts and keeps a bookmark', async () => {
  const { stdout } = await npm('package', '--', '--for-testing')
  expect(stdout).toContain('The packaged app runs')
  // How large it is, and of what; one that is too large, or holds what nobody needs, is refused.
  expect(stdout).toMatch(/^ +[\d.]+ MB {2}installed, in \d+ files$/m)
  const packed = join(root, 'out', 'package', `${process.platform}-unpacked`)
  expect(readFileSync(join(packed, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toMatch(/^lunr .*\(MIT\)$/m)
  // Of the binaries for all platforms only this one's.
  const binaries = join('node_modules', '@photostructure', 'sqlite', 'prebuilds')
  expect(readdirSync(join(packed, 'resources', 'app.asar.unpacked', binaries))).toEqual([
    `${process.platform}-${process.arch}`,
  ])
})

test('the built page has its styles before its script', () => {
  const html = readFileSync(join(root, 'out', 'renderer', 'index.html'), 'utf8')
  const script = html.indexOf('<script type="module"')
  expect(script).toBeGreaterThan(0)
  expect(html.indexOf('rel="stylesheet"')).toBeGreaterThan(0)
  expect(html.lastIndexOf('rel="stylesheet"')).toBeLessThan(script)
})
