/**
 * How wide text is, without a screen: advance widths of the bundled faces, so that a size computed in a test, a
 * worker or the editor is the same number. Source: advances of IBM Plex Sans (variable, Latin) read with canvas
 * `measureText` at 1,000 px; IBM Plex Mono is 600 units for every glyph. Kerning, below 2 %, is left out.
 */
import { textStyles, type TextStyle } from './mark.ts'

/** Code points 32 to 126 and 160 to 255, in thousandths of the font size. */
const regular = widths(
  '236 284 419 713 598 927 694 242 335 335 450 600 272 399 272 383 600 600 600 600 600 600 600 600 ' +
    '600 600 292 292 600 600 600 477 891 641 653 621 671 583 559 695 707 400 510 634 501 812 707 708 ' +
    '606 708 640 581 572 678 609 891 613 593 580 317 383 317 600 565 600 534 580 503 580 549 324 528 ' +
    '568 250 250 527 272 873 568 560 580 580 367 487 351 568 492 768 507 499 464 343 314 343 600 236 ' +
    '284 514 595 612 605 314 586 600 776 399 513 600 0 476 600 468 600 346 346 600 573 652 326 600 ' +
    '359 398 513 847 872 824 467 641 641 641 641 641 641 907 621 583 583 583 583 400 400 400 400 674 ' +
    '707 708 708 708 708 708 600 708 678 678 678 678 593 606 640 534 534 534 534 534 534 864 503 549 ' +
    '549 549 549 250 250 250 250 555 568 560 560 560 560 560 600 568 568 568 568 568 499 580 499',
)

const semibold = widths(
  '236 309 471 656 600 960 713 260 337 337 556 600 299 402 299 437 600 600 600 600 600 600 600 600 ' +
    '600 600 319 319 600 600 600 493 899 672 663 642 689 600 577 712 719 423 545 678 521 817 719 712 ' +
    '641 712 664 611 580 689 638 949 655 632 599 329 437 329 600 559 600 559 600 513 600 558 350 545 ' +
    '588 275 275 562 294 888 588 563 600 600 393 499 374 588 524 819 544 524 502 363 376 363 600 236 ' +
    '309 541 586 623 637 376 574 600 787 434 545 600 0 468 600 469 600 347 345 600 593 670 349 600 ' +
    '348 423 545 840 863 827 486 672 672 672 672 672 672 950 642 600 600 600 600 423 423 423 423 694 ' +
    '719 712 712 712 712 712 600 712 689 689 689 689 632 641 677 559 559 559 559 559 559 864 513 558 ' +
    '558 558 558 275 275 275 275 589 588 563 563 563 563 563 600 571 588 588 588 588 524 600 524',
)

function widths(row: string): readonly number[] {
  return row.split(' ').map(Number)
}

/** Text in which every code unit is a character of its own. */
const plain = /^[\u0020-\u007e\u00a0-\u00ff]*$/

let segmenter: Intl.Segmenter | null = null

/** The pieces a reader sees as one character each. */
function charactersOf(text: string): string[] {
  if (plain.test(text)) return text.split('')
  // Made when first needed: it takes a browser as long as drawing a small design.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), (piece) => piece.segment)
}

/** Width in ems of one visible character; scripts the faces lack are estimated on the wide side. */
function emsOf(character: string, table: readonly number[] | null): number {
  const code = character.codePointAt(0) ?? 32
  if (code > 0xffff) return 1.35
  if (code >= 0x1100 && (code <= 0x11ff || code >= 0x2e80)) return 1.02
  if (!table) return 0.6
  const index = code < 127 ? code - 32 : code - 65
  return (table[index] ?? 640) / 1000
}

/** The width of one line of text in pixels at 100 % zoom. */
export function widthOf(text: string, style: TextStyle): number {
  const { family, size, weight } = textStyles[style]
  const table = family === 'mono' ? null : weight === 400 ? regular : semibold
  let ems = 0
  if (plain.test(text)) {
    for (const character of text) ems += emsOf(character, table)
  } else {
    for (const character of charactersOf(text)) ems += emsOf(character, table)
  }
  return ems * size
}

/** The text cut to the width with an ellipsis; unchanged when it fits. Never cuts inside a visible character. */
export function clipped(text: string, style: TextStyle, width: number): string {
  if (widthOf(text, style) <= width) return text
  const characters = charactersOf(text)
  while (characters.length > 0 && widthOf(`${characters.join('').trimEnd()}…`, style) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** The text on at most two lines of the width, broken at a space where there is one, the second clipped. */
export function wrapped(text: string, style: TextStyle, width: number): readonly string[] {
  const line = text.replace(/\s+/g, ' ').trim()
  if (widthOf(line, style) <= width) return [line]
  const words = line.split(' ')
  let first = ''
  while (words.length > 1) {
    const longer = first === '' ? (words[0] ?? '') : `${first} ${words[0] ?? ''}`
    if (widthOf(longer, style) > width) break
    first = longer
    words.shift()
  }
  if (first === '') return splitInside(line, style, width)
  return [first, clipped(words.join(' '), style, width)]
}

/** One word too long for a line is broken where the line is full. */
function splitInside(line: string, style: TextStyle, width: number): readonly string[] {
  const characters = charactersOf(line)
  let count = 0
  while (count < characters.length && widthOf(characters.slice(0, count + 1).join(''), style) <= width) count += 1
  const head = Math.max(count, 1)
  return [characters.slice(0, head).join(''), clipped(characters.slice(head).join('').trimStart(), style, width)]
}
