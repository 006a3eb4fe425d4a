import { afterAll, beforeAll, expect, test } from 'vitest'
import { paletteOf } from '../../../../src/renderer/views/palette/commands.ts'
import { matchCommands } from '../../../../src/renderer/views/palette/match-commands.ts'
import { namedCommands } from '../../../../src/shared/commands/named.ts'
import { speak } from '../../../../src/shared/messages/messages.ts'
import { typed } from './japanese-commands.expected.ts'

beforeAll(() => speak('ja'))
afterAll(() => speak('en'))

const found = (query: string) => matchCommands(paletteOf(namedCommands()), query)

test.each(typed)('%s finds %s', (query, command) => {
  expect(found(query).map(({ item }) => item.command)).toContain(command)
})

test('every command is found by its own name', () => {
  for (const { label, command } of paletteOf(namedCommands()))
    expect(found(label).map(({ item }) => item.command)).toContain(command)
})
