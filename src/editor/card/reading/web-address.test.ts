import { expect, test } from 'vitest'
import { archiveAddress, hostOf, typedAddress, webAddress, whyNoAddress } from './web-address.ts'

test.each<readonly [typed: string, address: string | null]>([
  ['https://example.com/a', 'https://example.com/a'],
  ['  http://example.com ', 'http://example.com/'],
  ['example.com/page?q=1', 'https://example.com/page?q=1'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['mailto:a@example.com', null],
  ['ftp://example.com', null],
  ['localhost:3000', null],
  ['//example.com', null],
  ['not an address', null],
  ['', null],
  ['http://exa mple', null],
  ['http://exa%20mple', null],
  ['https://a..example', null],
  ['http://intranet', 'http://intranet/'],
  ['http://[::1]:80/a', 'http://[::1]/a'],
  ['https://bücher.example/a b', 'https://xn--bcher-kva.example/a%20b'],
])('%j is read as %j', (typed, address) => {
  expect(typedAddress(typed)?.href ?? null).toBe(address)
})

test.each([
  ['http://exa mple', 'This address names no site. Look for a space or a stray sign in it.'],
  ['not an address', 'An address begins with https:// or http://'],
])('%j is refused', (typed, why) => {
  expect(whyNoAddress(typed)).toBe(why)
})

test('only typed addresses are completed', () => {
  expect(webAddress('example.com')).toBeNull()
})

test('the host is short', () => {
  expect(['https://www.nginx.com/blog', 'no address'].map(hostOf)).toEqual(['nginx.com', 'no address'])
})

test('copies are looked up by the whole address', () => {
  expect(archiveAddress(new URL('http://example.com/a?b=c'))).toBe(
    'https://web.archive.org/web/*/http://example.com/a?b=c',
  )
})
