/** Turns a template into a design: planted from its blueprint, with its boundaries and behaviours, then laid out with routes. */
import type { Rider, Template, TemplateGroup } from '#catalog/outline.ts'
import type { Card } from '#catalog/pattern.ts'
import { loadCard } from '#catalog/shelves.ts'
import { makeNode } from '#design/create.ts'
import type { Design, DesignNode, NodeId } from '#design/design.ts'
import { randomId } from '#design/ids.ts'
import { attachBehaviour } from '#design/operations/behaviours.ts'
import { newBoundarySize } from '#drawing/part-size.ts'
import { defaultFields, plantingOf } from '#editor/adding/blueprint.ts'
import { arranged, laptopCanvas } from '../open/arranged.ts'
import { blankDesign, ownCopy } from '../open/new-designs.ts'

const built = new Map<string, Promise<Design>>()

/** The design of a template, the same each time until the page is left; for its picture. */
export function designOf(template: Template): Promise<Design> {
  const known = built.get(template.id)
  if (known) return known
  const making = cardsOf(template).then((cards) => arranged(planted(template, cards), laptopCanvas))
  built.set(template.id, making)
  // A card that could not be loaded may come next time.
  making.catch(() => built.delete(template.id))
  return making
}

/** A design of the user's own that begins as the template. */
export async function startFrom(template: Template): Promise<Design> {
  return ownCopy(await designOf(template))
}

/** The cards of what rides along, for the values of its fields. */
async function cardsOf({ riders }: Template): Promise<Readonly<Record<string, Card>>> {
  const cards = await Promise.all(riders.map(({ pattern }) => loadCard(pattern)))
  return Object.fromEntries(cards.flatMap((card) => (card ? [[card.id, card]] : [])))
}

/** The parts and links of the template in a plain grid, inside its boundaries and with what rides on them. */
export function planted(template: Template, cards: Readonly<Record<string, Card>>): Design {
  const { title, summary, blueprint, groups, riders } = template
  const design = blankDesign()
  const clip = plantingOf(blueprint, { carried: null, makeId: randomId })
  const parts: Design = { ...design, ...clip, meta: { ...design.meta, title, summary } }
  const grouped = groups.reduce(withGroup, parts)
  return riders.reduce((next, rider) => withRider(next, rider, cards), grouped)
}

function withGroup(design: Design, { pattern, label, holds }: TemplateGroup): Design {
  const boundary = makeNode({ id: randomId(), pattern, label, size: newBoundarySize })
  const inside = (node: DesignNode): DesignNode =>
    holds.includes(node.label) ? { ...node, parent: boundary.id } : node
  const nodes = Object.values(design.nodes).map(inside)
  return { ...design, nodes: Object.fromEntries([boundary, ...nodes].map((node) => [node.id, node])) }
}

function withRider(design: Design, rider: Rider, cards: Readonly<Record<string, Card>>): Design {
  const carrier = carrierOf(design, rider)
  if (carrier === undefined) return design
  return attachBehaviour(design, carrier, { pattern: rider.pattern, fields: defaultFields(cards[rider.pattern]) })
}

/** The part or boundary of that label, or the link between two. */
function carrierOf({ nodes, links }: Design, { on, to }: Rider): string | undefined {
  const idOf = (label: string): NodeId | undefined => Object.values(nodes).find((node) => node.label === label)?.id
  if (to === null) return idOf(on)
  const [source, target] = [idOf(on), idOf(to)]
  return Object.values(links).find((link) => link.source === source && link.target === target)?.id
}
