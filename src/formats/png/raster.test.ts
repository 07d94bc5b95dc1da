import { expect, it } from 'vitest'
import { paintableScale } from './raster.ts'

it.each([
  [{ width: 800, height: 600 }, 3, 3],
  [{ width: 8192, height: 100 }, 3, 2],
  [{ width: 100, height: 32_768 }, 1, 0.5],
  [{ width: 16_000, height: 16_000 }, 2, 1.024],
  [{ width: 40_000, height: 40_000 }, 1, 0.4096],
])('a picture of %j wanted at %dx is painted at %dx', (size, wanted, scale) => {
  expect(paintableScale(size, wanted)).toBeCloseTo(scale, 6)
})
