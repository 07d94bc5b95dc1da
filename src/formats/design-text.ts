/** From bytes to text, and from text to a design, in the same words for every format. */
import { designFormat, designVersion } from '#design/design.ts'
import { versionOf } from '#design/migrations/index.ts'
import { isObject } from '#design/reading/plain.ts'
import { readDesign } from '#design/read.ts'
import { readDesignText } from '#design/reading/read-text.ts'
import { withoutLists } from './design-file.ts'
import { UnreadableFile, type Reading } from './format.ts'

/** The first kilobyte as text, for guessing; bytes that are no text become question marks. */
export function beginningOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 1024))
}

/** The bytes as text, without a byte order mark. Throws `UnreadableFile` when they are not UTF-8. */
export function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UnreadableFile('This file is not text in UTF-8. Save it in that encoding and open it again.', {
      cause: error,
    })
  }
}

/**
 * The design in the text of a design file, with what had to be left out. Throws `UnreadableFile` when the text as a
 * whole is something else, damaged, or written by a newer Lintel.
 */
export function designFrom(text: string): Reading {
  const json = parsed(text)
  if (isObject(json) && json['format'] === designFormat && versionOf(json) <= designVersion) {
    const { file, lists } = withoutLists(json)
    return { ...readDesign(file), arrange: false, ...(lists.length > 0 ? { lists } : {}) }
  }
  throw new UnreadableFile(readDesignText(text).problems[0]?.message ?? 'This file holds no design.')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
