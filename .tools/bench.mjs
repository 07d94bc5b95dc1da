// @ts-check
/** `npm run bench`: measures Lintel beside bare React Flow, raw ELK and a photograph of the DOM, in one run, as ratios. */
import { built, paths, served } from './bench/build.mjs'
import { startBrowser } from './bench/browser.mjs'
import { measureArranging } from './bench/arranging.mjs'
import { measureCanvas } from './bench/canvas.mjs'
import { measureFirstVisit } from './bench/first-visit.mjs'
import { gestures, steps } from './bench/gestures.mjs'
import { measurePictures } from './bench/pictures.mjs'
import { median } from './bench/numbers.mjs'
import { amountRow, countRow, heading, ratioRow, verdict } from './bench/report.mjs'
import { measureSearch } from './bench/search.mjs'
import { measureTidyUp } from './bench/tidy-up.mjs'
import { firstLoad, limits } from './first-load.mjs'

const started = performance.now()
console.log('Ratios of Lintel to the peer it names; medians, with the range of single rounds in brackets.')
console.log('Raw numbers are of this machine and moment. Main-thread times count the work of the thread, not waiting.')

const lintel = firstLoad(await built('lintel'), paths.lintel)
const bare = firstLoad(await built('bare'), paths.bare)
await built('work')

heading('First load, compressed, against a bare React Flow page')
const bytes = (/** @type {number} */ own, /** @type {number} */ peer) => [{ lintel: own, peer }]
ratioRow('Scripts', bytes(lintel.kilobytes.script, bare.kilobytes.script), { budget: null, unit: 'kB' })
ratioRow('Everything', bytes(lintel.everything, bare.everything), { budget: null, unit: 'kB' })
amountRow('Scripts, of the budget', lintel.kilobytes.script, { budget: limits.script, unit: 'kB' })
amountRow('Everything, of the budget', lintel.everything, { budget: limits.everything, unit: 'kB' })

const servers = { lintel: await served('lintel'), bare: await served('bare'), work: await served('work') }
const addresses = { lintel: servers.lintel.address, bare: servers.bare.address, work: servers.work.address }
const browser = await startBrowser()
try {
  heading('Main-thread work until the canvas answers a press, against bare React Flow')
  for (const { slowdown, pairs } of await measureFirstVisit(browser, addresses)) {
    ratioRow(`First visit, ${slowdown}x slowed down`, pairs, { budget: 1.5, unit: 'ms' })
  }

  heading('Canvas, 1,000 parts and 1,300 links: main-thread work a step, against bare React Flow')
  const canvas = await measureCanvas(browser, addresses)
  ratioRow('Load', canvas.load, { budget: 0.8, unit: 'ms' })
  for (const { name, budget } of gestures) ratioRow(name, canvas.pairs.get(name) ?? [], { budget, unit: 'ms' })

  heading('Canvas, what a drag draws and changes')
  for (const { name, dragged, counts } of canvas.counted) {
    countRow(`${name}: bodies a step`, { are: counts.map(({ body }) => body / steps), must: dragged })
    countRow(`${name}: changes a gesture`, { are: counts.map(({ change }) => change), must: 1 })
  }

  heading('Tidy up, from asking to the arranged design, against raw ELK in a worker of its own')
  const arranged = await measureTidyUp(browser, addresses.work)
  for (const { parts, pairs } of arranged) {
    ratioRow(`${parts} parts`, pairs, { budget: parts < 100 ? null : 1.15, unit: 'ms waited' })
  }
  for (const { parts, block } of arranged) {
    amountRow(`${parts} parts, longest block`, block, { budget: 16, unit: 'ms' })
  }
  for (const { parts, block } of await measureArranging(browser, addresses)) {
    amountRow(`${parts} parts in the open design, longest block`, block, { budget: 16, unit: 'ms' })
  }

  heading('Search over the whole catalogue, against bare MiniSearch with the same words')
  const { found, firsts } = await measureSearch(browser, addresses.work)
  for (const { query, pairs: asked } of found) ratioRow(`“${query}”`, asked, { budget: null, unit: 'ms' })
  const slowest = Math.max(...found.map(({ pairs: asked }) => median(asked.map((pair) => pair.lintel))))
  amountRow('The slowest of these', slowest, { budget: 16, unit: 'ms' })
  amountRow('The first, which builds the index', median(firsts), { budget: 50, unit: 'ms' })

  heading('Pictures of 1,000 parts, against a PNG photographed from the DOM by snapdom')
  const pictures = await measurePictures(browser, addresses)
  const pairs = (
    /** @type {'svg' | 'png' | 'floor'} */ own,
    /** @type {'floor' | 'photograph'} */ peer,
    /** @type {'waited' | 'work'} */ kind,
  ) => pictures.map((each) => ({ lintel: each[own][kind], peer: each[peer][kind] }))
  ratioRow('PNG', pairs('png', 'photograph', 'waited'), { budget: 0.15, unit: 'ms waited' })
  ratioRow('PNG, main thread', pairs('png', 'photograph', 'work'), { budget: null, unit: 'ms' })
  ratioRow('PNG, against painting a ready SVG', pairs('png', 'floor', 'waited'), { budget: null, unit: 'ms waited' })
  ratioRow('Painting a ready SVG, the floor', pairs('floor', 'photograph', 'waited'), {
    budget: null,
    unit: 'ms waited',
  })
  ratioRow('SVG', pairs('svg', 'photograph', 'waited'), { budget: null, unit: 'ms waited' })
  amountRow('SVG, main thread', median(pictures.map((each) => each.svg.work)), { budget: 150, unit: 'ms' })
} finally {
  await browser.close()
  for (const server of Object.values(servers)) server.close()
}

console.log(`\nTook ${((performance.now() - started) / 1000).toFixed(0)} s.`)
process.exitCode = verdict() ? 0 : 1
