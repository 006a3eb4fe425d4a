import fc from 'fast-check'
import { expect, it } from 'vitest'
import { indexNames } from '../../../../src/core/statements/full-names.ts'
import { stand } from '../../../../src/core/statements/stand.ts'
import { type Case, refused, standing } from './stand.expected.ts'

const standOf = ({ sentence, title = '', lead, speaker, dated = false, previous = [] }: Case) =>
  stand(sentence, {
    title,
    head: null,
    lead: lead ?? null,
    speaker: speaker ?? null,
    dated,
    names: indexNames([]),
    advises: false,
    previous: () => previous,
  })

it.each(standing)('stands: $sentence', (given, text, before) => {
  expect(standOf(given)).toMatchObject({ stands: true, form: { text }, before })
})

it.each(refused)('does not stand: $sentence', (given, why) => {
  expect(standOf(given)).toMatchObject({ stands: false, why })
})

it('shows no more than two sentences before, and leaves none out between', () => {
  const piece = fc.constantFrom(
    'It',
    'He',
    'The bridge',
    'Norwick',
    'rose',
    'fell',
    'in',
    'here',
    'Anna Lind',
  )
  const text = fc.array(piece, { minLength: 1, maxLength: 7 }).map((all) => `${all.join(' ')}.`)
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 4 }), (sentence, previous) => {
      const stood = standOf({ sentence, previous })
      const shown = [0, 1, 2].map((count) => previous.slice(0, count).toReversed().join(' ') || null)
      if (stood.stands) expect(shown).toContain(stood.before)
    }),
  )
})
