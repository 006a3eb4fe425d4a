import { describe } from 'vitest'
import { keepsOf } from './articles.ts'
import { assembledPages } from './assembled.expected.ts'

describe('a page is read as its programs would show it', () => keepsOf(assembledPages))
