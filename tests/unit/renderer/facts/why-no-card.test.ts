import { expect, test } from 'vitest'
import type { Why } from '../../../../src/core/cards/why.ts'
import { whyNoCard } from '../../../../src/renderer/views/facts/why-no-card.ts'
import { english } from '../../../../src/shared/messages/en/catalogue.ts'

test('a reason is told by its name, and as it was left by an older compiler', () => {
  expect(whyNoCard('enough')).toBe('its section has enough cards')
  expect(whyNoCard('its section has enough cards')).toBe('its section has enough cards')
  expect(whyNoCard('constructor')).toBe('constructor')
})

test('all reasons have words, which end a sentence that begins “No card: ”', () => {
  const all: Readonly<Record<Why, string>> = english.facts.why
  for (const words of Object.values(all)) expect(words).toMatch(/^\p{Ll}[^.!?]{10,60}$/u)
})
