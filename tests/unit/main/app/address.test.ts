import { describe, expect, it } from 'vitest'
import { isVisitable, longestAddress } from '../../../../src/main/app/address.ts'
import { schemas } from '../ipc/all-schemas.ts'

describe('isVisitable', () => {
  it.each([
    'https://example.org/',
    'http://example.org:8080/a/b?c=d&e=f#g',
    'https://xn--mnchen-3ya.example/',
    'https://example.org/%D0%B0?q=%20',
    'mailto:press@example.org',
    'mailto:press@example.org?Subject=Hello&body=A%20line&cc=a@example.org',
    'http://127.0.0.1/',
  ])('takes %s', (address) => expect(isVisitable(address)).toBe(true))

  it.each([
    ['a program', 'javascript:alert(1)'],
    ['data', 'data:text/html,x'],
    ['a file of this machine', 'file:///etc/passwd'],
    ['a program of the system', 'ms-msdt:/id'],
    ['our own protocol', 'precis://open/d/b'],
    ['a share', 'smb://server/share'],
    ['a path of Windows', 'C:\\\\windows\\\\system32\\\\calc.exe'],
    ['a path', '/etc/passwd'],
    ['nothing', ''],
    ['no host', 'https://'],
    ['a name before the host', 'https://bank.example@evil.example/'],
    ['a password', 'https://a:b@evil.example/'],
    ['a file of this machine, by mail', 'mailto:a@example.org?attach=/etc/passwd'],
    ['a host not in punycode', 'https://münchen.example/'],
    ['a look-alike letter in the host', 'https://\u0430pple.example/'],
    ['letters to be encoded', 'https://example.org/ä'],
    ['a line end', 'https://example.org/\n--flag'],
    ['a tab that the standard drops', 'ht\ttps://example.org/'],
    ['blanks around it', ' https://example.org/ '],
    ['a protocol in capitals', 'HTTPS://example.org/'],
    ['a backslash', 'https:\\\\example.org\\a'],
    ['writing from right to left', 'https://example.org/\u202Egpj.exe'],
    ['a NUL', 'https://example.org/\u0000'],
  ])('refuses %s', (_, address) => expect(isVisitable(address)).toBe(false))

  it('refuses what is too long', () => {
    const start = 'https://example.org/'
    expect(isVisitable(start + 'a'.repeat(longestAddress - start.length))).toBe(true)
    expect(isVisitable(start + 'a'.repeat(longestAddress - start.length + 1))).toBe(false)
  })
})

describe('link:visit', () => {
  const takes = (request: unknown) => schemas['link:visit'].safeParse(request).success
  it('takes one address and nothing else', () => {
    expect(takes({ address: 'https://example.org/' })).toBe(true)
    expect(takes({ address: 'file:///etc/passwd' })).toBe(false)
    expect(takes({ address: 'https://example.org/', how: 'quietly' })).toBe(false)
    expect(takes({ address: ['https://example.org/'] })).toBe(false)
    expect(takes('https://example.org/')).toBe(false)
  })
})
