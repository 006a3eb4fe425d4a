import { describe } from 'vitest'
import { keepsOf } from './articles.ts'
import { tailPages } from './tails.expected.ts'

describe('below an article what is the site’s goes, and what is the article’s stays', () =>
  keepsOf(tailPages))
