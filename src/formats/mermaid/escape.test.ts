import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeComment, escapeLabel, escapeTitle } from './escape.ts'

describe('escapeLabel', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Orders', 'Orders'],
    ["a (b) {c} | ; , / ' ? end", "a (b) {c} | ; , / ' ? end"],
    ['say "hi"', 'say #34;hi#34;'],
    ['#quot; &amp;', '#35;quot; #38;amp;'],
    ['<b>bold</b>', '#60;b#62;bold#60;/b#62;'],
    ['`code` \\n $$x$$', '#96;code#96; #92;n #36;#36;x#36;#36;'],
    ['*a* _b_ ~c~', '#42;a#42; #95;b#95; #126;c#126;'],
    ['100% %%{init}%%', '100#37; #37;#37;{init}#37;#37;'],
    ['[x](y) ! a@b:c', '#91;x#93;(y) #33; a#64;b#58;c'],
    ['fa:fa-user', 'fa#58;fa-user'],
    ['- list', '#45; list'],
    ['a-b+c=d', 'a-b+c=d'],
    ['+ plus', '#43; plus'],
    ['= equal', '#61; equal'],
    ['12. twelfth', '12#46; twelfth'],
    ['3) third', '3#41; third'],
    ['v1.2', 'v1.2'],
    ['www.example.org', 'www#46;example.org'],
    ['ﬂow ¶', '#64258;ow #182;'],
    ['ﬂ°°35¶ß', '#64258;\u2060°°35#182;\u2060ß'],
    ['two\nlines', 'two<br/>lines'],
    ['a\r\n- b\u2028c', 'a<br/>#45; b<br/>c'],
    ['tab\there\u0000\u0007\u009f', 'tab here'],
    ['\ud800half', 'half'],
    ['日本 👩‍🚀 שלום', '日本 👩‍🚀 שלום'],
    ['', ' '],
    [' \n', ' '],
  ]
  it.each(table)('%j', (text, label) => {
    expect(escapeLabel(text)).toBe(label)
  })

  it('leaves nothing that could end a label or begin an entity of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const rest = escapeLabel(text).replaceAll('<br/>', '').replace(/#\d+;/gu, '')
        expect(rest).not.toMatch(/["#&<>`\\$*_~%[\]!:@ﬂ¶\n\r]/u)
      }),
    )
  })
})

describe('escapeTitle', () => {
  const table: readonly (readonly [string, string])[] = [
    ['Orders', '"Orders"'],
    ['a: "b" # c', '"a: \\"b\\" # c"'],
    ['Search & <index>', '"Search + ‹index›"'],
    ['---\nflowchart', '"--- flowchart"'],
  ]
  it.each(table)('%j', (text, title) => {
    expect(escapeTitle(text)).toBe(title)
  })
})

it('keeps comments on one line and free of directives and code fences', () => {
  expect(escapeComment('a %%{init: {"theme": "dark"}}%% b\n```\nc #1')).toBe('a init: "theme": "dark" b c 1')
})
