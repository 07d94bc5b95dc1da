// @ts-check
/** `npm start`: installs if needed, builds, and serves Lintel on this machine. */
import { installPackages, requireNode, root } from './install.mjs'

requireNode()
installPackages()

// Imported late, because before the installation it does not exist.
const { build, preview } = await import('vite')

console.log('Building Lintel.')
await build({ root, logLevel: 'warn' })
// Bound to the loopback address of old, which both `localhost` and `127.0.0.1` reach.
const server = await preview({ root, logLevel: 'warn', preview: { host: '127.0.0.1', port: 4173, strictPort: false } })
const address = server.httpServer.address()
const port = typeof address === 'object' && address !== null ? address.port : 4173
console.log(`Lintel is ready at http://localhost:${port}/`)

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))
