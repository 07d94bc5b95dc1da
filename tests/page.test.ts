/** The policy of the page: stated first, as strict as promised, and the same where a host sends it as a header. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const page = readFileSync('index.html', 'utf8')
const policy = /<head>\s*<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? ''

test('the page allows nothing but its own files', () => {
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ])
})

test('hosts that read _headers send the same policy for the page and for its workers', () => {
  const headers = readFileSync('public/_headers', 'utf8')
  const sent = [...headers.matchAll(/^(\/\S*)\n {2}Content-Security-Policy: (.+)$/gm)].map(([, path, value]) => [
    path,
    value,
  ])
  expect(sent).toEqual(['/', '/index.html', '/assets/*'].map((path) => [path, `${policy}; frame-ancestors 'none'`]))
})
