import { expect, test } from 'vitest'
import { Newest } from '../../../../src/main/searcher/newest.ts'

/** Answers with what was asked, when told to. */
function slow() {
  const begun: string[] = []
  const ends: (() => void)[] = []
  const newest = new Newest<string, string>(
    (request, isOld) => {
      begun.push(request)
      return new Promise((give) => ends.push(() => give(isOld() ? 'given up' : request)))
    },
    () => 'nothing',
  )
  const end = async () => {
    while (ends.length === 0) await new Promise(setImmediate)
    ends.shift()?.()
  }
  return { newest, begun, end }
}

test('of what is asked at the same moment only the last is looked into', async () => {
  const { newest, begun, end } = slow()
  const answers = ['h', 'ha', 'har'].map((each) => newest.ask(each))
  await end()
  expect(await Promise.all(answers)).toEqual(['nothing', 'nothing', 'har'])
  expect(begun).toEqual(['har'])
})

test('what is under way can see that a newer one waits; of those that wait only the last is answered', async () => {
  const { newest, begun, end } = slow()
  const first = newest.ask('a')
  while (begun.length === 0) await new Promise(setImmediate)
  const others = ['b', 'c'].map((each) => newest.ask(each))
  await end()
  await end()
  expect(await first).toBe('given up')
  expect(await Promise.all(others)).toEqual(['nothing', 'c'])
})

test('a failure is of its own request alone', async () => {
  const newest = new Newest<string, string>(
    async (request) => {
      if (request === 'bad') throw new Error('no')
      return request
    },
    () => 'nothing',
  )
  await expect(newest.ask('bad')).rejects.toThrow('no')
  expect(await newest.ask('good')).toBe('good')
})
