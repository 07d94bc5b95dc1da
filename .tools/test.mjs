// @ts-check
/** `npm test`: every check there is, from types to journeys in a browser; ends with the line `N passed, N failed`. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findChromium, installChromium, missingChromium } from './chromium.mjs'
import { installPackages, requireNode, root } from './install.mjs'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {{ title: string, script: string, args: string[], report?: string, count?: (report: any) => Count }} Step
 */

const reports = `${root}node_modules/.cache/lintel`
const unitReport = `${reports}/unit.json`
const journeyReport = `${reports}/journeys.json`

/** @type {Step[]} */
const steps = [
  { title: 'Types', script: 'typescript/bin/tsc', args: [] },
  { title: 'Lint', script: 'oxlint/bin/oxlint', args: ['src', 'tests', '.tools', 'vite.config.ts'] },
  { title: 'Format', script: 'oxfmt/bin/oxfmt', args: ['--check', 'src', 'tests', '.tools', 'vite.config.ts'] },
  { title: 'Unused code', script: 'knip/bin/knip.js', args: [] },
  {
    title: 'Unit tests',
    script: 'vitest/vitest.mjs',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: unitReport,
    count: countUnits,
  },
  { title: 'Build and budget', script: '../.tools/budget.mjs', args: [] },
  {
    title: 'Journeys',
    script: '@playwright/test/cli.js',
    args: ['test', '-c', 'tests/journeys/playwright.config.ts', '--reporter=line,json'],
    report: journeyReport,
    count: countJourneys,
  },
]

requireNode()
installPackages()
mkdirSync(reports, { recursive: true })
const browser = (await findChromium()) ?? (await installChromium())

const total = { passed: 0, failed: 0 }
const failures = []
for (const step of steps) {
  const started = performance.now()
  // Some steps take minutes; who watches should see which one is running.
  if (process.stdout.isTTY) process.stdout.write(`...    ${step.title}\r`)
  const { output, count } = await outcomeOf(step)
  total.passed += count.passed
  total.failed += count.failed
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${step.title}, ${count.passed} passed, ${seconds} s`)
  if (count.failed > 0) {
    console.log(output)
    failures.push(`${step.title}: ${count.failed} failed`)
  }
}
for (const failure of failures) console.log(failure)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1

/**
 * Runs a step and counts its tests; a step without a report counts as one test, as does one that fails outside its tests.
 * @param {Step} step
 * @returns {Promise<{ output: string, count: Count }>}
 */
async function outcomeOf(step) {
  if (step.report === journeyReport && browser === null) {
    return { output: missingChromium, count: { passed: 0, failed: 1 } }
  }
  if (step.report !== undefined) rmSync(step.report, { force: true })
  const { status, output } = await run(step)
  const count =
    step.report !== undefined && step.count !== undefined && existsSync(step.report)
      ? step.count(JSON.parse(readFileSync(step.report, 'utf8')))
      : { passed: status === 0 ? 1 : 0, failed: 0 }
  return { output, count: status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count }
}

/**
 * @param {Step} step
 * @returns {Promise<{ status: number, output: string }>}
 */
function run({ script, args }) {
  return new Promise((resolve) => {
    const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport, CHROMIUM_PATH: browser ?? '' }
    const child = spawn(process.execPath, [`${root}node_modules/${script}`, ...args], {
      cwd: root,
      env: { ...env, NO_COLOR: '1', FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    /** @type {Buffer[]} */
    const output = []
    child.stdout.on('data', (part) => output.push(part))
    child.stderr.on('data', (part) => output.push(part))
    child.on('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(output).toString('utf8') }))
  })
}

/**
 * A test file that could not be loaded has no tests, so it counts as one that failed.
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Count}
 */
function countUnits({ numPassedTests, numFailedTests, testResults }) {
  const unloaded = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors?: unknown[] }} report
 * @returns {Count}
 */
function countJourneys({ stats, errors = [] }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
}
