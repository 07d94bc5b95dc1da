/** Downloads a design as a design file. */
import type { Design } from '#design/design.ts'
import { writeDesign } from '#design/write.ts'
import { download } from '../shell/download.ts'

const extension = '.lintel.json'

/** Gives the user the design file of a design, even when parts of Lintel cannot be loaded. */
export async function downloadDesign(design: Design): Promise<void> {
  download(await nameOf(design.meta.title), await textOf(design))
}

/** With the lists it draws from, if what adds them can be loaded. */
async function textOf(design: Design): Promise<string> {
  try {
    const { designFileOf } = await import('#formats/design-file.ts')
    return designFileOf(design, null)
  } catch {
    return writeDesign(design)
  }
}

async function nameOf(title: string): Promise<string> {
  try {
    const { fileNameOf } = await import('#formats/file-name.ts')
    return fileNameOf(title, { extensions: [extension] })
  } catch {
    return `design${extension}`
  }
}
