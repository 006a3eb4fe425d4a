import { expect, test } from 'vitest'
import { writeSetting } from '../../../src/main/store/settings.ts'
import { firstSize } from '../../../src/main/window-bounds.ts'
import { readWindowState } from '../../../src/main/window-state.ts'
import { inMemory } from './store/helpers.ts'

const first = { width: firstSize.width, height: firstSize.height, maximized: false }

test.each([
  ['as it was left', { x: -5, y: 40, width: 900, height: 600, maximized: true }, null],
  [
    'a place that is none',
    { x: 1.5, y: 'top', width: 900, height: 600, maximized: false },
    { ...first, width: 900, height: 600 },
  ],
  ['a size that is none', { x: 1, y: 2, width: 20, height: 1e9, maximized: false }, { ...first, x: 1, y: 2 }],
  ['what is no yes', { width: 900, height: 600, maximized: 'yes' }, { ...first, width: 900, height: 600 }],
  ['no fields', {}, first],
])('the window as it was stored: %s', (_what, stored, read) => {
  const db = inMemory()
  writeSetting<unknown>(db, 'window', stored, (value) => value)
  expect(readWindowState(db)).toEqual(read ?? stored)
  db.close()
})

test.each([7, null, 'wide'])('what is no state at all counts as a first start: %s', (stored) => {
  const db = inMemory()
  writeSetting<unknown>(db, 'window', { stored }, (value) => value)
  db.run('UPDATE settings SET value = $value', { value: JSON.stringify(stored) })
  expect(readWindowState(db)).toBeNull()
  db.close()
})
