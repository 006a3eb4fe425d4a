import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { hasRemains } from '../../../../src/main/searcher/wipe.ts'
import { setRemoved } from '../../../../src/main/store/documents.ts'
import { now } from '../store/helpers.ts'
import { compileText, importWithIndex, openLibrary } from './helpers.ts'

// The first letters of a word may be left out of an index, since the word before has them too.
const word = 'zqxvordunkelt'
const told = word.slice(4)

const secret = compileText(
  `Of ${word}\n\nMay 3, 2013\n\n${Array.from({ length: 60 }, (_, at) => `The ${word} of harbour ${at} gave $${at} million to the ${word}${at} fund.`).join('\n\n')}`,
)
const others = Array.from({ length: 6 }, (_, at) =>
  compileText(
    `Report ${at}\n\nJune ${at + 1}, 2014\n\nThe otters of river ${at} came back to Oslo in May 2011.`,
  ),
)

/** The files of the index that hold the word. */
function holding(file: string): readonly string[] {
  return readdirSync(dirname(file)).filter(
    (name) => name.startsWith('search.db') && readFileSync(join(dirname(file), name)).includes(told),
  )
}

test('a document that is taken out leaves none of its words in the index, nor in its log', async () => {
  const library = await openLibrary()
  const { db, service, index, file } = library
  for (const briefing of [...others.slice(0, 3), secret, ...others.slice(3)]) {
    await importWithIndex(db, briefing)
    await service.catchUp()
  }
  expect(await library.find(word)).not.toEqual([])
  expect(holding(file)).not.toEqual([])
  setRemoved(db, secret.id, now)
  await service.catchUp()
  expect(hasRemains(index)).toBe(false)
  expect(holding(file)).toEqual([])
  expect(await library.find(word)).toEqual([])
  expect(await library.find('otters')).not.toEqual([])
  library.close()
})
