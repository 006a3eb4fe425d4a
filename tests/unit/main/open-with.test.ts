import { expect, test } from 'vitest'
import { filesOf, linkIn, linkOf } from '../../../src/main/open-with.ts'

test.each([
  [['/a/b.pdf'], ['/a/b.pdf']],
  [
    ['b.pdf', './-c.txt', '../d e.md'],
    ['/home/u/b.pdf', '/home/u/-c.txt', '/home/d e.md'],
  ],
  [['--no-sandbox', '--user-data-dir=/x', '-v', 'b.pdf'], ['/home/u/b.pdf']],
  [['file:///a/b%20c.pdf'], ['/a/b c.pdf']],
  [['-r', '/loader.js', '--inspect=0', '/app/', '--user-data-dir=/x', 'b.pdf'], ['/home/u/b.pdf']],
  [['../../app', 'b.pdf'], ['/home/u/b.pdf']],
  [['https://example.org/b.pdf', 'precis://x', 'file://elsewhere/b.pdf', ''], []],
])('%j names the files %j', (args, files) => {
  expect(filesOf(args, '/home/u', '/app')).toEqual(files)
})

test.each([
  ['precis://0123456789abcdef/fedcba9876543210', { document: '0123456789abcdef', block: 'fedcba9876543210' }],
  ['PRECIS://0123456789ABCDEF/title/', { document: '0123456789abcdef', block: 'title' }],
  ['precis://0123456789abcdef', null],
  ['precis://0123456789abcdef/../../x', null],
  ['precis://0123456789abcdef/a?b', null],
  ['precis://x/a', null],
  ['https://example.org/0123456789abcdef/a', null],
])('%j leads to %j', (address, link) => {
  expect(linkOf(address)).toEqual(link)
  expect(linkIn(['.', '--x', address, 'a.txt'])).toEqual(link)
})
