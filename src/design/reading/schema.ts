/** The shape of a design file, for reading and for the published JSON Schema. Keys it does not name are kept. */
import * as z from 'zod/mini'
import { designFormat, designVersion, linkKinds, linkModifiers, sides } from '../design.ts'
import { limits, soundCoordinate, soundLength } from '../limits.ts'
import { cleanText } from '../text.ts'

// Compiling schemas to functions needs `eval`, which the page forbids itself.
z.config({ jitless: true })

// Texts and numbers are brought within their limits before the limits are checked, so they are cut and not refused.
const label = text(limits.label)
const note = text(limits.text)
const coordinate = z
  .number()
  .check(z.overwrite(soundCoordinate), z.minimum(-limits.distance), z.maximum(limits.distance))
const length = z.number().check(z.overwrite(soundLength), z.minimum(limits.smallest), z.maximum(limits.largest))
const time = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/))
const identifier = z.string().check(z.minLength(1), z.maxLength(limits.label))

const point = z.looseObject({ x: coordinate, y: coordinate })
const size = z.looseObject({ width: length, height: length })
const facts = z.record(z.string(), z.union([note, z.number(), z.boolean()]))
const attached = z.looseObject({ pattern: identifier, fields: z._default(facts, {}) })
const reference = z.looseObject({
  title: z._default(label, ''),
  url: z.string().check(z.regex(/^(https?:\/\/|mailto:)\S/i)),
})
const side = z._default(z.nullable(z.enum(sides)), null)

export const nodeSchema = z.looseObject({
  id: identifier,
  // No part has this pattern, so it is drawn as a plain box.
  pattern: z._default(identifier, 'unknown'),
  label: z._default(label, ''),
  note: z._default(note, ''),
  parent: z._default(z.nullable(identifier), null),
  position: z._default(point, { x: 0, y: 0 }),
  size: z._default(size, { width: 160, height: 56 }),
  facts: z._default(facts, {}),
  behaviours: z._default(list(attached), []),
  practices: z._default(list(identifier), []),
  references: z._default(list(reference), []),
  pinned: z._default(z.boolean(), false),
  locked: z._default(z.boolean(), false),
  collapsed: z._default(z.boolean(), false),
})

export const linkSchema = z.looseObject({
  id: identifier,
  kind: z._default(z.enum(linkKinds), 'sync'),
  modifier: z._default(z.enum(linkModifiers), 'none'),
  source: identifier,
  target: identifier,
  sides: z._default(z.looseObject({ source: side, target: side }), { source: null, target: null }),
  label: z._default(label, ''),
  technology: z._default(label, ''),
  facts: z._default(facts, {}),
  behaviours: z._default(list(attached), []),
  bends: z._default(list(point), []),
})

export const metaSchema = z.looseObject({
  title: z._default(label, ''),
  summary: z._default(note, ''),
  tags: z._default(list(label), []),
  practices: z._default(list(identifier), []),
  caseStudy: z._default(z.nullable(identifier), null),
  patternNames: z.optional(z.record(identifier, label)),
  createdAt: z._default(time, '1970-01-01T00:00:00.000Z'),
  updatedAt: z._default(time, '1970-01-01T00:00:00.000Z'),
})

const designSchema = z.looseObject({
  format: z.literal(designFormat),
  version: z.literal(designVersion),
  id: identifier,
  meta: metaSchema,
  nodes: z.record(z.string(), nodeSchema),
  links: z.record(z.string(), linkSchema),
})

/** The JSON Schema (draft 2020-12) that `public/schema/` publishes; fields with a default may be absent. */
export function jsonSchema(): object {
  return { title: `Lintel design, version ${designVersion}`, ...z.toJSONSchema(designSchema, { io: 'input' }) }
}

function text(most: number) {
  return z.string().check(
    z.overwrite((value) => cleanText(value, most)),
    z.maxLength(most),
  )
}

function list<T extends z.ZodMiniType>(item: T) {
  return z.array(item).check(
    z.overwrite((items) => items.slice(0, limits.entries)),
    z.maxLength(limits.entries),
  )
}
