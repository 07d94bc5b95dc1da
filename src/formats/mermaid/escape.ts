/**
 * Makes any text safe inside a quoted Mermaid label, so that each viewer from version 10.9 on shows it as it was
 * typed: no Markdown, no entity, no icon and no formula comes out of a name.
 */
import { printable } from '../printable.ts'

/**
 * Letters with a meaning of their own somewhere in a label. The last two begin and end Mermaid's private notation
 * for entities.
 */
const special = /["#&<>`\\$*_~%[\]!:@\u{FB02}\u{B6}]/gu

/**
 * The beginning and the end of that notation. Some versions read it once more after they have undone our escape, so
 * an invisible word joiner takes the pair apart.
 */
const privateMark = /\u{FB02}(?=\u{B0})|\u{B6}(?=\u{DF})/gu

/** Quoted label content: one text, line breaks as `<br/>`. A text that shows nothing becomes a space, as a quoted nothing is a syntax error. */
export function escapeLabel(text: string): string {
  const lines = printable(text).split('\n').map(escapeLine)
  return lines.every((line) => line.trim() === '') ? ' ' : lines.join('<br/>')
}

/** The text on one line, for comments, where neither entities nor directives nor code fences may begin. */
export function escapeComment(text: string): string {
  return printable(text)
    .replace(/[\s{}%`#]+/gu, ' ')
    .trim()
}

const plainLetters: Readonly<Record<string, string>> = { '&': '+', '<': '‹', '>': '›' }

/**
 * The title as YAML of a front matter, in quotes. Mermaid passes titles through an HTML filter and shows what comes
 * out letter by letter (`&amp;`), so the three letters of HTML give way to ones that look alike.
 */
export function escapeTitle(title: string): string {
  const line = printable(title).replace(/\s+/gu, ' ').trim()
  return JSON.stringify(line.replace(/[&<>]/gu, (letter) => plainLetters[letter] ?? letter))
}

function escapeLine(line: string): string {
  return line
    .replace(privateMark, '$&\u{2060}')
    .replace(special, entity)
    .replace(/^(\s*)([-+=])/u, (_, space: string, sign: string) => space + entity(sign))
    .replace(/^(\s*\d+)([.)])/u, (_, number: string, sign: string) => number + entity(sign))
    .replace(/(www)\./giu, (_, letters: string) => letters + entity('.'))
}

function entity(letter: string): string {
  return `#${letter.codePointAt(0)};`
}
