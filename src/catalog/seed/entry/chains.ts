/** Blueprints: `in sharded-store!(Orders): reverse-proxy(Router) > shard(A); reverse-proxy(Router) >! shard(B)`. */
import type { LinkModifier } from '#design/design.ts'
import type { Blueprint, BlueprintStep } from '../../pattern.ts'

const modifiers: Readonly<Record<string, LinkModifier>> = { '>': 'none', '<>': 'two-way', '~>': 'fails-over' }

/** The chains of a line; null when they cannot be read. */
export function readBlueprint(text: string): Blueprint | null {
  const framed = /^in ([a-z0-9-]+)(!?)(?:\(([^()]*)\))?: *(.+)$/.exec(text)
  const chains = (framed?.[4] ?? text).split(';').map((chain) => readChain(chain.trim()))
  if (chains.some((chain) => chain === null)) return null
  const [, pattern = '', carries, label = ''] = framed ?? []
  return {
    chains: chains.filter((chain) => chain !== null),
    around: framed ? { pattern, label: label.trim(), carries: carries === '!' } : null,
  }
}

/** Every pattern a blueprint names, the boundary around it first. */
export function patternsIn({ chains, around }: Blueprint): readonly string[] {
  return [...(around ? [around.pattern] : []), ...chains.flat().map((step) => step.pattern)]
}

function readChain(text: string): readonly BlueprintStep[] | null {
  const steps: BlueprintStep[] = []
  let rest = text
  let arrow: Pick<BlueprintStep, 'carriedByLink' | 'modifier'> = { carriedByLink: false, modifier: 'none' }
  while (rest !== '') {
    const step = /^([a-z0-9-]+)(!?)(?:\(([^()]*)\))?\s*/.exec(rest)
    if (!step) return null
    const [whole, pattern = '', carries, label = ''] = step
    steps.push({ pattern, label: label.trim(), carries: carries === '!', ...arrow })
    rest = rest.slice(whole.length)
    if (rest === '') return steps
    const link = /^(>|<>|~>)(!?)\s*(?=\S)/.exec(rest)
    if (!link) return null
    arrow = { carriedByLink: link[2] === '!', modifier: modifiers[link[1] ?? '>'] ?? 'none' }
    rest = rest.slice(link[0].length)
  }
  return null
}
