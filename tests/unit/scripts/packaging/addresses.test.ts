import { expect, test } from 'vitest'
import { addressesOf } from '../../../../scripts/packaging/addresses.ts'

test('nobody says where the project is at: nothing leads there', () => {
  expect(addressesOf({ name: 'precis' }, {})).toEqual({ homepage: null, releases: null })
  expect(addressesOf({}, { PRECIS_HOMEPAGE: '', PRECIS_RELEASES: '' })).toEqual({
    homepage: null,
    releases: null,
  })
})

test('the environment goes before package.json, each for itself', () => {
  const said = { homepage: 'https://precis.example', releases: 'https://precis.example/releases' }
  expect(addressesOf(said, {})).toEqual(said)
  expect(addressesOf(said, { PRECIS_RELEASES: 'https://fork.example/new' })).toEqual({
    ...said,
    releases: 'https://fork.example/new',
  })
})

test.each(['precis.example', 'http://precis.example', 'javascript:alert(1)', '/releases'])(
  'refused: %s',
  (address) => {
    expect(() => addressesOf({ releases: address }, {})).toThrow(address)
  },
)
