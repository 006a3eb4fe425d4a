import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inOrderMade, nextBackupName, parseBackupName } from '../../../../src/main/store/backup-names.ts'
import { backupReasons } from '../../../../src/shared/contract/backups.ts'
import { expectedOrder } from './backup-names.expected.ts'

test.each(expectedOrder)('$name', ({ listed, ordered }) => {
  expect(inOrderMade(listed).map(({ name }) => name)).toEqual(ordered)
})

test('a name says when and why it was made, and comes last, whatever the clock says', () => {
  const made = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 253402300799999 }),
      reason: fc.constantFrom(...backupReasons),
    }),
  )
  fc.assert(
    fc.property(made, (all) => {
      const names: string[] = []
      for (const { at, reason } of all) names.push(nextBackupName(names, reason, at))
      expect(inOrderMade(names.toReversed()).map(({ name }) => name)).toEqual(names)
      expect(names.map(parseBackupName)).toMatchObject(all.map(({ at, reason }) => ({ time: at, reason })))
    }),
  )
})
