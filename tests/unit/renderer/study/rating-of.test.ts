import { expect, it } from 'vitest'
import { ratingOfItems } from '../../../../src/renderer/views/study/rating-of.ts'
import { ratings } from './rating-of.expected.ts'

it.each(ratings)('%i of %i items known suggest the rating %i', (known, of, rating) => {
  expect(ratingOfItems(known, of)).toBe(rating)
})
