import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escapeHtml, exportHtml } from '../../../../src/main/exchange/html.ts'

const passage = {
  kind: 'highlight' as const,
  colour: 2 as const,
  parts: ['One & two', 'Three'],
  note: '<script>alert("x")</script>',
  tags: ['a', 'b'],
  section: 'Money',
  page: 3,
  link: 'precis://00112233aabbccdd/b-1',
  createdAt: 0,
}

test('quotes, notes, tags and places stand as words, whatever is in them', () => {
  const page = exportHtml([{ title: 'A <b>', date: '2021-05', passages: [passage] }])
  expect(page).toContain('<h1>A &lt;b&gt;</h1><p class="date">2021-05</p>')
  expect(page).toContain('<blockquote data-colour="2"><p>One &amp; two</p><p>Three</p></blockquote>')
  expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;')
  expect(page).toContain(
    '<p class="note">#a #b</p><p class="where"><a href="precis://00112233aabbccdd/b-1">Money, p. 3</a></p>',
  )
})

test('no text opens an element or leaves an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']/)
    }),
  )
})
