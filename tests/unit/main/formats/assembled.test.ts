import { describe, expect, test } from 'vitest'
import { htmlFormat } from '../../../../src/main/formats/html.ts'
import { keepsOf } from './articles.ts'
import { assembledPages } from './assembled.expected.ts'

describe('a page is read as its programs would show it', () => keepsOf(assembledPages))

test('parts that came late and stand in one another without end are refused, not read for minutes', () => {
  const deep = [...'x'.repeat(900)].map((_, at) => {
    const [id, next] = [at.toString(16), (at + 1).toString(16)]
    const [opened, closed] = ['<div>'.repeat(100), '</div>'.repeat(100)]
    return `<div hidden id="S:${id}">${opened}<p>Part ${at}.</p><template id="P:${next}"></template>${closed}</div>`
  })
  const page = `<body><main><p>The coast has many stations.</p><template id="P:0"></template></main>${deep.join('')}`
  expect(htmlFormat.read({ bytes: new TextEncoder().encode(page), name: 'late.html' })).toEqual({
    ok: false,
    error: 'is nested too deeply',
  })
})
