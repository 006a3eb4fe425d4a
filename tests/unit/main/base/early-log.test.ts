import { expect, test } from 'vitest'
import { keepLines } from '../../../../src/main/base/early-log.ts'
import { logError, logWarning } from '../../../../src/main/base/log.ts'

test('what is said before there is a log is said once there is one, in its order and once', () => {
  const handOn = keepLines()
  logError('First', 'why')
  logWarning('Second')
  const lines: unknown[] = []
  const log = {
    error: (...line: readonly unknown[]) => void lines.push(line),
    warn: (line: string) => void lines.push(line),
  }
  handOn(log)
  logWarning('Third')
  expect(lines).toEqual([['First', 'why'], 'Second', 'Third'])
})
