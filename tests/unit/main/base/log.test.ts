import { expect, test } from 'vitest'
import { logError, logFileError, logTo, logWarning } from '../../../../src/main/base/log.ts'

test('before there is a log nothing is logged, and nothing fails', () => {
  expect(() => logError('What', new Error('why'))).not.toThrow()
})

test('of a file of the user’s no name is logged', () => {
  const lines: unknown[] = []
  logTo({ error: (...line) => lines.push(line), warn: (line) => lines.push(line) })
  const missing = Object.assign(new Error('ENOENT: no such file, open /home/a/secret.txt'), {
    code: 'ENOENT',
    syscall: 'open',
    path: '/home/a/secret.txt',
  })
  logFileError('It could not be read', missing)
  logFileError('It could not be read', new RangeError('secret.txt'))
  logWarning('As it is')
  expect(lines).toEqual([
    ['It could not be read', 'ENOENT in open'],
    ['It could not be read', 'RangeError'],
    'As it is',
  ])
})
