/** Themes out of a style sheet. */
import { expect, test } from 'vitest'
import { parseThemes } from './themes.ts'

test('each theme has its own properties and the shared ones', () => {
  const css = `/* [data-theme='light'] { --no: 1; } */
:root { --row: 30px; color: red; }
[data-theme='light'] { --text: #111; --row-2: calc(1px * 2); }
[data-theme='dark'] { --text: #eee; }
.other { --inner: 1px; }`
  expect(parseThemes(css)).toEqual({
    light: { row: '30px', text: '#111', 'row-2': 'calc(1px * 2)' },
    dark: { row: '30px', text: '#eee' },
  })
})
