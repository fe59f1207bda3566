import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../../server/root.ts'
import { contrast, distance, sights } from './colour.ts'

const css = readFileSync(join(root, 'admin-ui/src/styles/tokens.css'), 'utf8')
const stages = [1, 2, 3, 4, 5]

type Scheme = 'light' | 'dark'

/** The colour a token has in a scheme. Throws for a token there is none of. */
function colour(token: string, scheme: Scheme): string {
  const [, light, dark] = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css) ?? []
  const found = scheme === 'light' ? light : dark
  if (!found) throw new Error(`tokens.css has no --${token}`)
  return found
}

test('the colour arithmetic gives the published examples', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(distance('#9c2717', '#9c2717', 'normal')).toBe(0)
  // Machado, Oliveira and Fernandes 2009: a deuteranope sees these two as nearly one
  expect(distance('#ff0000', '#00ff00', 'normal')).toBeGreaterThan(80)
  expect(distance('#b8860b', '#8a9a1b', 'deuteranopia')).toBeLessThan(distance('#b8860b', '#8a9a1b', 'normal'))
})

describe.each<Scheme>(['light', 'dark'])('%s', (scheme) => {
  const papers = ['paper', 'sheet']

  test.each(stages)('text of stage %i stands out by 4.5 on paper, sheet and its own band', (stage) => {
    for (const behind of [...papers, `stage-${stage}-band`]) {
      expect(contrast(colour(`stage-${stage}-text`, scheme), colour(behind, scheme))).toBeGreaterThanOrEqual(4.5)
    }
  })

  test.each(stages)('the graphic of stage %i stands out by 3 on paper, sheet and its own band', (stage) => {
    for (const behind of [...papers, `stage-${stage}-band`]) {
      expect(contrast(colour(`stage-${stage}`, scheme), colour(behind, scheme))).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(sights)('any two stages are 18 apart with %s sight', (sight) => {
    const graphics = stages.map((stage) => colour(`stage-${stage}`, scheme))
    const pairs = graphics.flatMap((one, at) => graphics.slice(at + 1).map((other) => distance(one, other, sight)))
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(18)
  })

  test('ink, its shades and the pen can be read on everything text stands on', () => {
    for (const text of ['ink', 'ink-2', 'ink-3', 'pen']) {
      for (const behind of [...papers, 'sunk']) expect(contrast(colour(text, scheme), colour(behind, scheme))).toBeGreaterThanOrEqual(4.5)
    }
    for (const text of ['ink', 'ink-2', 'pen']) expect(contrast(colour(text, scheme), colour('pen-tint', scheme))).toBeGreaterThanOrEqual(4.5)
  })

  test('text on ink and on pen can be read', () => {
    expect(contrast(colour('on-ink', scheme), colour('ink', scheme))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('on-pen', scheme), colour('pen', scheme))).toBeGreaterThanOrEqual(4.5)
  })

  test('the edge of a control stands out by 3', () => {
    for (const behind of [...papers, 'pen-tint']) expect(contrast(colour('line-strong', scheme), colour(behind, scheme))).toBeGreaterThanOrEqual(3)
  })
})
