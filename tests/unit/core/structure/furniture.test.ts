import { expect, test } from 'vitest'
import { furnitureReason } from '../../../../src/core/structure/furniture.ts'
import { runningHeads } from '../../../../src/core/structure/pages.ts'

test.each([
  'Jane Q. Doe photo',
  'Filed Under',
  'Tags: trade, aid',
  'Simple Search of Our Archives',
  'Search this site',
  'Share',
  'Facebook Twitter Email',
  'Home > News > Speeches',
  'Back to top',
  'Page 3 of 10',
  '- 12 -',
  '© 2020 Example Ltd',
  '***',
  'Skip to main content',
])('"%s" is furniture at an edge', (text) => {
  expect(furnitureReason(text, true)).not.toBeNull()
})
test.each([
  'Search and Rescue Operations',
  'Photo Interpretation Cooperation',
  'Home Affairs',
  'Next Steps',
  'Printing and Publishing',
  'Share of Renewables',
  'Tagging Programs',
  'Copyright Reform: the Next Ten Years of the Digital Single Market, Seen from Both Sides of the Atlantic',
])('"%s" is not', (text) => {
  expect(furnitureReason(text, true)).toBeNull()
})
test('edge rules do not reach into the document', () => {
  expect(furnitureReason('Filed Under', false)).toBeNull()
  expect(furnitureReason('Back to top', false)).toBe('navigation')
})

test('lines that run along the pages are known by their number, headings with a number are not', () => {
  const pages = runningHeads([21, 22, 30].map((page) => `Page ${page} Reef Report of Norway`))
  expect(pages('Page 22 Reef Report of Norway')).toBe(true)
  const heads = runningHeads([1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `Article ${number}`))
  expect(heads('Article 3')).toBe(false)
})
