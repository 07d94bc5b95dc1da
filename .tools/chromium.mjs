// @ts-check
/** Finds the Chromium that journeys and benchmarks drive, and can install one where that is a single command. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge']

const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

export const missingChromium =
  'No Chromium was found: install Chromium or Chrome, or run "npx playwright install chromium", or set CHROMIUM_PATH.'

/**
 * The path of a Chromium that starts, or null: `CHROMIUM_PATH`, the usual places, then Playwright's own download.
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') return named
  return usualPlaces().find(starts) ?? (await downloaded())
}

/**
 * Installs Chromium with the system's package manager where no question would be asked (Debian, Ubuntu), and finds it.
 * @returns {Promise<string | null>}
 */
export async function installChromium() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  if (process.platform !== 'linux' || !starts('/usr/bin/apt-get')) return null
  if (asRoot.length > 0 && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return null
  console.log('Installing Chromium for the journeys, once.')
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = '', ...args] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...step]
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] })
  }
  return findChromium()
}

/** @returns {string[]} */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
  }
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '')
    return bases.filter((base) => base !== '').flatMap((base) => programs.map((path) => join(base, path)))
  }
  const folders = new Set([...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'])
  return commands.flatMap((name) => [...folders].filter((folder) => folder !== '').map((folder) => join(folder, name)))
}

/**
 * Whether a program is there and answers. On Linux some distributions ship a stand-in that only says what to install.
 * @param {string} path
 */
function starts(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0
}

/** @returns {Promise<string | null>} */
async function downloaded() {
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return starts(path) ? path : null
  } catch {
    return null
  }
}
