import { beforeEach, describe, expect, it } from 'vitest'
import { type Change, invalidate } from '../../../../src/renderer/state/invalidate.ts'
import { keys, queryClient } from '../../../../src/renderer/state/queries.ts'
import { changes, never, reads, replacements } from './invalidate.expected.ts'

const names = Object.keys(keys) as (keyof typeof keys)[]
/** The answer to a question about one thing, as most are. */
const keyOf = (name: keyof typeof keys) => [...keys[name], 'a thing']
const those = (is: (name: keyof typeof keys) => boolean) => names.filter(is).toSorted()

beforeEach(() => {
  queryClient.clear()
  for (const name of names) queryClient.setQueryData(keyOf(name), 'known')
})

describe('what a change makes stale', () => {
  it('is told for every question', () => {
    expect([...Object.keys(reads), ...Object.keys(never)].toSorted()).toEqual(names.toSorted())
  })

  it.each(Object.entries(changes))(
    '%s: all that is answered of what it touches',
    async (change, expected) => {
      const { touches, but = [] } = expected
      await invalidate(change as Change)
      const isStale = (name: keyof typeof keys) =>
        queryClient.getQueryState(keyOf(name))?.isInvalidated === true
      const isTouched = (name: string) =>
        reads[name]?.some((matter) => touches.includes(matter)) === true && !but.includes(name)
      expect(those(isStale)).toEqual(those(isTouched))
      // What was known stays on screen until the new answer comes.
      expect(those((name) => queryClient.getQueryData(keyOf(name)) === 'known')).toEqual(names.toSorted())
    },
  )

  it.each(Object.entries(replacements))('%s: nothing is known any more', async (change, but) => {
    await invalidate(change as Change)
    const isKnown = (name: keyof typeof keys) => queryClient.getQueryData(keyOf(name)) !== undefined
    expect(those(isKnown)).toEqual(those((name) => but.includes(name)))
  })

  it('no question is another one with more behind it', () => {
    const begins = names.flatMap((one) =>
      names.filter((other) => one !== other && keys[one].every((part, at) => keys[other][at] === part)),
    )
    expect(begins).toEqual([])
  })
})
