/** Downloads a design as a design file. */
import type { Design } from '#design/design.ts'
import { writeDesign } from '#design/write.ts'
import { download } from '../shell/download.ts'

const extension = '.lintel.json'

/** Gives the user the design file of a design, even when parts of Lintel cannot be loaded. */
export async function downloadDesign(design: Design): Promise<void> {
  download(await nameOf(design.meta.title), writeDesign(design))
}

async function nameOf(title: string): Promise<string> {
  try {
    const { fileNameOf } = await import('#formats/file-name.ts')
    return fileNameOf(title, { extensions: [extension] })
  } catch {
    return `design${extension}`
  }
}
