/** A small shop: a client, a gateway, two services and stores in a region, for tests of forms and menus. */
import { emptyDesign, makeLink, makeNode } from '#design/create.ts'
import type { Design, DesignNode } from '#design/design.ts'

function part(id: string, pattern: string, label: string, more: Partial<DesignNode> = {}): DesignNode {
  return makeNode({ id, pattern, label, size: { width: 150, height: 50 }, ...more })
}

export const shop: Design = {
  ...emptyDesign({ id: 'shop', title: 'Shop', now: '2026-01-01T00:00:00.000Z' }),
  nodes: {
    web: part('web', 'web-client', 'Browser'),
    gateway: part('gateway', 'api-gateway', 'API gateway', { position: { x: 300, y: 0 } }),
    region: makeNode({
      id: 'region',
      pattern: 'region',
      label: 'eu-west-1',
      position: { x: 560, y: -80 },
      size: { width: 640, height: 320 },
    }),
    orders: part('orders', 'service', 'Orders', { parent: 'region', position: { x: 40, y: 60 } }),
    payments: part('payments', 'service', 'Payments', {
      parent: 'region',
      position: { x: 40, y: 180 },
      facts: { replicas: 4, 'service time': 35 },
    }),
    db: part('db', 'relational-database', 'Order store', { parent: 'region', position: { x: 400, y: 60 } }),
    odd: part('odd', 'flux-capacitor', 'Capacitor', { position: { x: 0, y: 200 } }),
  },
  links: {
    call: makeLink({ id: 'call', source: 'gateway', target: 'orders' }),
    pay: makeLink({ id: 'pay', source: 'orders', target: 'payments' }),
    leak: makeLink({ id: 'leak', source: 'web', target: 'db' }),
  },
}
