import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { controlOf, makeDeb, readArguments } from '../../../../scripts/packaging/deb.ts'
import { control, files, told } from './deb.expected.ts'

const folder = mkdtempSync(join(tmpdir(), 'precis-deb-test-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what fpm is told is read: files, and what they belong to', () => {
  const plan = readArguments(told)
  expect(plan.files).toEqual(files)
  expect(plan.fields).toMatchObject({ package: '/out/a.deb', 'after-install': '/tmp/in' })
  expect(controlOf(plan, 2049)).toBe(control)
})

test('what is not understood is refused, and not left out', () => {
  expect(() => readArguments(['-s', 'dir', 'loose'])).toThrow('Not understood, in place of fpm: loose')
})

test.skipIf(process.platform !== 'linux')(
  'a package has its files with their rights, its scripts and its sums',
  async () => {
    const app = join(folder, 'app')
    mkdirSync(join(app, 'bin'), { recursive: true })
    writeFileSync(join(app, 'bin', 'run'), '#!/bin/sh\n', { mode: 0o755 })
    writeFileSync(join(app, 'text'), 'words\n', { mode: 0o644 })
    writeFileSync(join(folder, 'script'), '#!/bin/sh\nexit 0\n', { mode: 0o600 })
    writeFileSync(join(folder, 'icon'), 'icon', { mode: 0o600 })
    const deb = join(folder, 'reader.deb')
    const plan = readArguments(told)
    const code = await makeDeb({
      ...plan,
      fields: {
        ...plan.fields,
        package: deb,
        'after-install': join(folder, 'script'),
        'after-remove': join(folder, 'script'),
      },
      files: [
        { from: `${app}/`, to: '/opt/Reader' },
        { from: join(folder, 'icon'), to: '/usr/share/icons/reader.png' },
      ],
    })
    expect(code).toBe(0)
    const said = (...args: readonly string[]) =>
      execFileSync('dpkg-deb', [...args, deb], { encoding: 'utf8' })
    const list = said('--contents')
    for (const line of [
      /-rwxr-xr-x root\/root .* \.\/opt\/Reader\/bin\/run$/mu,
      /-rw-r--r-- root\/root .* \.\/opt\/Reader\/text$/mu,
      /-rw-r--r-- root\/root .* \.\/usr\/share\/icons\/reader\.png$/mu,
    ]) {
      expect(list).toMatch(line)
    }
    expect(said('--info')).toMatch(/\*\s+postinst[\s\S]*\*\s+postrm/u)
    expect(execFileSync('dpkg-deb', ['--info', deb, 'md5sums'], { encoding: 'utf8' })).toContain(
      // `printf 'words\n' | md5sum`
      '993ed7d20d5f775dc558eb129f5a6c20  opt/Reader/text\n',
    )
  },
)
