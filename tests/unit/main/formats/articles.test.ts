import { describe } from 'vitest'
import { pages } from './articles.expected.ts'
import { keepsOf } from './articles.ts'

describe('of a page its document is kept, whole, and nothing else', () => keepsOf(pages))
