/** Loads modules in journeys, which run outside Vite, with everything Vite makes at build time. */
import { createServer } from 'vite'

/** The module at a path from the root, such as `/tests/support/x.ts`; it must not import anything later. */
export async function loadSource(path: string): Promise<Record<string, unknown>> {
  const server = await createServer({
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
  })
  try {
    return await server.ssrLoadModule(path)
  } finally {
    await server.close()
  }
}
