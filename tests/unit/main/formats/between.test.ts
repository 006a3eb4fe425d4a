import { describe } from 'vitest'
import { keepsOf } from './articles.ts'
import { pagesWithBetween } from './between.expected.ts'

describe('between the paragraphs of a text what is the site’s goes', () => keepsOf(pagesWithBetween))
