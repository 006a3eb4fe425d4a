import { describe, expect, test } from 'vitest'
import { addressOf } from '../../../../src/main/formats/picture-address.ts'

describe('where a picture is', () => {
  test.each([
    ['a.png', 'a.png'],
    ['page_files/x%20y.png', 'page_files/x y.png'],
    ['./page_files/x.png?v=2#top', './page_files/x.png'],
    ['..hidden/x.png', '..hidden/x.png'],
  ])('%s is beside the file', (written, path) => {
    expect(addressOf(written)).toEqual({ kind: 'beside', path })
  })
  test.each([
    '../x.png',
    'a/../../x.png',
    'a/%2e%2e/%2e%2e/x.png',
    '/etc/passwd',
    '%2Fetc/passwd',
    'file:///etc/passwd',
    'C:\\x.png',
    'C:/x.png',
    'a\\..\\..\\x.png',
    '\\\\server\\share\\x.png',
    'x.png:stream',
    'a%00.png',
    '%E0%A4%A.png',
    'javascript:alert(1)',
  ])('%s is refused', (written) => {
    expect(addressOf(written)).toEqual({ kind: 'refused', why: 'outside' })
  })
  test.each(['https://example.org/x.png', '//example.org/x.png', 'HTTP://e.org/x', 'cid:1@e.org', 'blob:x'])(
    '%s is fetched from nowhere',
    (written) => {
      expect(addressOf(written)).toEqual({ kind: 'refused', why: 'remote' })
    },
  )
  test('the bytes of a data URL', () => {
    expect(addressOf('data:image/png;base64,AAEC')).toEqual({ kind: 'bytes', bytes: Buffer.from([0, 1, 2]) })
    expect(addressOf('data:image/gif,%00ab')).toEqual({ kind: 'bytes', bytes: Buffer.from([0, 97, 98]) })
    expect(addressOf('data:image/svg+xml,<svg/>')).toEqual({ kind: 'refused', why: 'drawing' })
    expect(addressOf('data:text/html,<p>')).toEqual({ kind: 'refused', why: 'damaged' })
  })
})
