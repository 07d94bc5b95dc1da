// @ts-check
/** Makes sure Node is new enough and the locked packages are installed, before anything else is loaded. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The top of the repository, where every command runs. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** Ends the process with one sentence if this Node is older than Vite accepts. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Lintel needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
  process.exit(1)
}

/** Installs what the lock file names if that has not happened since the lock file last changed. */
export function installPackages() {
  const installed = `${root}node_modules/.package-lock.json`
  const lock = `${root}package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  console.log('Installing packages, once; this takes a minute.')
  const result = npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (result.status === 0) return
  console.error(`${result.stdout}${result.stderr}`)
  console.error('The packages could not be installed; the messages above say why.')
  process.exit(1)
}

/** @param {string[]} args */
function npm(args) {
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }
  // Run by npm, its own script is known; that avoids a shell, which Windows would need for `npm.cmd`.
  const script = process.env['npm_execpath']
  if (script?.endsWith('.js')) return spawnSync(process.execPath, [script, ...args], options)
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}
