/** Reads a design from anything: saves what can be saved, tells what could not, and never throws. */
import type { Design, Problem } from './design.ts'
import { designFormat, designVersion } from './design.ts'
import { migrate, versionOf } from './migrations/index.ts'
import type { JsonObject } from './reading/plain.ts'
import { isObject, toPlain } from './reading/plain.ts'
import { readRecords, reportFields } from './reading/read-records.ts'
import type { Repairs } from './repair.ts'
import { repairWithReport } from './repair.ts'
import type { Report } from './reading/report.ts'
import { collectProblems } from './reading/report.ts'
import { salvage } from './reading/salvage.ts'
import { metaSchema } from './reading/schema.ts'

export interface DesignReading {
  readonly design: Design
  readonly problems: readonly Problem[]
}

/** The id of a design whose file has none; who stores it gives it one of its own. */
const namelessId = 'design'
/**
 * The design in a value, migrated and repaired. A design of a newer version keeps its version number, is read as far
 * as it is understood, and must not be written over.
 */
export function readDesign(json: unknown): DesignReading {
  const { report, problems } = collectProblems()
  const { value, dropped } = toPlain(json)
  if (!isObject(value)) report('error', 'This file holds no design.', [])
  else {
    checkHeader(value, report)
    if (dropped > 0) report('warning', 'Some values cannot stand in a design and were left out.', [])
  }
  const design = readFile(migrated(isObject(value) ? value : {}, report), report)
  return { design, problems: problems() }
}

function checkHeader(file: JsonObject, report: Report): void {
  if (file['format'] !== designFormat) report('error', 'This is not a Lintel design file.', [])
  else if (versionOf(file) > designVersion) {
    report('error', 'This design was made by a newer Lintel; reload to get the newest, then open it again.', [])
  }
}

function migrated(file: JsonObject, report: Report): JsonObject {
  try {
    return migrate(file)
  } catch {
    report('error', 'This design is of an older version and could not be brought up to date.', [])
    return file
  }
}

function readFile(file: JsonObject, report: Report): Design {
  const { id } = file
  const meta = salvage(metaSchema, isObject(file['meta']) ? file['meta'] : {})
  if (meta) reportFields(report, meta, { name: 'The design', at: [] })
  const read: Design = {
    ...file,
    format: designFormat,
    version: Math.max(versionOf(file), designVersion),
    id: typeof id === 'string' && id !== '' && id.length <= 200 ? id : namelessId,
    meta: meta?.value ?? metaSchema.parse({}),
    ...readRecords(file, report),
  }
  const repairs = repairWithReport(read)
  reportRepairs(repairs, report)
  return repairs.design
}

function reportRepairs(repairs: Repairs, report: Report): void {
  const say = (ids: readonly string[], one: string, many: string): void => {
    if (ids.length > 0) report('warning', ids.length === 1 ? one : `${ids.length} ${many}`, ids)
  }
  say(
    repairs.orphans,
    'A part stood in a boundary that is not there; it stands on the canvas now.',
    'parts stood in boundaries that are not there; they stand on the canvas now.',
  )
  say(
    repairs.rings,
    'A boundary stood inside itself; it stands on the canvas now.',
    'boundaries stood inside themselves; they stand on the canvas now.',
  )
  say(
    repairs.deep,
    'A part stood inside too many boundaries; it was moved further out.',
    'parts stood inside too many boundaries; they were moved further out.',
  )
  say(
    repairs.links,
    'A link without two ends, to itself or to its own boundary was left out.',
    'links without two ends, to themselves or to their own boundary were left out.',
  )
}
