import { expect, test } from 'vitest'
import { splitTags } from '../../../../src/renderer/text/split-tags.ts'
import { tags } from './split-tags.expected.ts'

test.each<readonly [string, readonly string[]]>([
  ...tags,
  ['a, b', ['a', 'b']],
  [',, a , a,', ['a']],
  ['a, \u202E', ['a']],
  ['\u202Eexe.fdp', ['exe.fdp']],
  ['x'.repeat(70), ['x'.repeat(60)]],
])('%j are the tags %j', (text, tags) => {
  expect(splitTags(text)).toEqual(tags)
})
