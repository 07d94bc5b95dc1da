/** Selects every part and link. */
import { sceneOf } from '#drawing/scene.ts'
import type { Command } from './command.ts'

const selectAll: Command = {
  id: 'select-all',
  title: 'Select all',
  group: 'edit',
  keys: ['Mod+A'],
  run({ session }) {
    const scene = sceneOf(session.design())
    session.select({ nodes: [...scene.nodes.keys()], links: scene.links.map((visible) => visible.link.id) })
  },
}

export default selectAll
