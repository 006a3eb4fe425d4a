import { expect, test } from 'vitest'
import { mathOf } from '../../../../../src/main/formats/docx/omml.ts'
import { treeOf } from '../../../../../src/main/formats/docx/xml.ts'
import { toMarkup } from '../../../../../src/main/formats/math/markup.ts'
import { ommlExamples } from './omml.expected.ts'

test.each(ommlExamples)('%s is %s', (omml, mathml) => {
  const tree = treeOf(omml, 60)
  expect(tree && toMarkup(mathOf(tree, false))).toBe(`<math>${mathml}</math>`)
})

test('XML that nests deeper than is read has no tree', () => {
  expect(treeOf('<m:e>'.repeat(10_000), 60)).toBeNull()
})
