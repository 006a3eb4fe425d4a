import { expect, test } from 'vitest'
import { sender } from '../../../src/main/send.ts'

test('the page of the window that is there now is told, and nobody where there is none', () => {
  const told: unknown[][] = []
  const page = { webContents: { send: (...said: unknown[]) => told.push(said) } }
  let window: typeof page | null = null
  const send = sender(() => window)
  send('menu:command', 'about:open')
  window = page
  send('everything:done', { job: null, done: 0.5 })
  expect(told).toEqual([['everything:done', { job: null, done: 0.5 }]])
})
