import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Axis, axisOf, snap, standingOf } from '../../admin-ui/src/framework/number-line/axis.ts'
import { bandAt, bandsOf, countByBand, shares } from '../../admin-ui/src/framework/number-line/bands.ts'
import { cliffEdge } from '../../admin-ui/src/framework/number-line/cliff-edge.ts'
import { keyTarget, readCut, withCut } from '../../admin-ui/src/framework/number-line/cuts.ts'
import { binWidth, columns, stackDots } from '../../admin-ui/src/framework/number-line/dots.ts'
import { figureInWords, lineFigure, readFigure } from '../../admin-ui/src/framework/number-line/figures.ts'
import { lanesOf } from '../../admin-ui/src/framework/number-line/lanes.ts'
import { bandPicturesOf, guidesOf } from '../../admin-ui/src/framework/number-line/line-picture.ts'
import { frameOf, further, scaleOf } from '../../admin-ui/src/framework/number-line/scale.ts'
import { spread } from '../../admin-ui/src/framework/number-line/spread.ts'
import type { Indicator } from '../../server/schema/types.generated.ts'

const absence: Indicator = {
  id: 'absence-persistent',
  title: 'Persistent absence',
  domain: 'attendance',
  phases: ['primary'],
  type: 'number',
  unit: '%',
  min: 0,
  max: 100,
  decimals: 1,
  better: 'lower',
  tolerance: 1.5,
  whenAbsent: 'leave-out',
}
const gap = axisOf(absence, { id: 'a', indicator: 'absence-persistent', compare: 'national-gap' })
const value = axisOf(absence, { id: 'a', indicator: 'absence-persistent', compare: 'value' })
const CUTS = [-8, -4, 2]

describe('axis', () => {
  test('a gap runs its own way, a value where lower is better runs the other way', () => {
    expect([gap.direction, value.direction]).toEqual([1, -1])
    expect([gap.least, gap.most]).toEqual([-100, 100])
    expect(standingOf(value, 14.6)).toBe(-14.6)
  })

  test('snapping gives no negative zero and stays in range', () => {
    expect(Object.is(snap(gap, -0.04), 0)).toBe(true)
    expect(snap(value, -3)).toBe(0)
    expect(snap(gap, -3.26)).toBe(-3.3)
  })
})

describe('cuts', () => {
  test('a cut stops at its neighbours', () => {
    expect(withCut(gap, CUTS, 1, 40)).toEqual([-8, 2, 2])
    expect(withCut(gap, CUTS, 1, -40)).toEqual([-8, -8, 2])
  })

  test('where lower is better the cuts stop at their neighbours the other way round', () => {
    expect(withCut(value, [30, 20, 10], 1, 5)).toEqual([30, 10, 10])
    expect(withCut(value, [30, 20, 10], 1, 99)).toEqual([30, 30, 10])
  })

  test('however cuts are moved they stay in order, in range and on the decimals', () => {
    const moves = fc.array(fc.tuple(fc.nat(2), fc.double({ min: -500, max: 500, noNaN: true })), { maxLength: 20 })
    fc.assert(
      fc.property(moves, fc.constantFrom(gap, value), (steps, axis) => {
        const start = axis.direction === 1 ? CUTS : [30, 20, 10]
        const cuts = steps.reduce((now, [index, to]) => withCut(axis, now, index, to), start)
        const standings = cuts.map((cut) => standingOf(axis, cut))
        expect(standings).toEqual(standings.toSorted((one, other) => one - other))
        for (const cut of cuts) expect(snap(axis, cut)).toBe(cut)
      }),
    )
  })

  test.each([
    ['ArrowRight', false, -3.9],
    ['ArrowLeft', false, -4.1],
    ['ArrowRight', true, -3],
    ['ArrowLeft', true, -5],
    ['PageUp', false, -2.5],
    ['PageDown', false, -5.5],
    ['Home', false, -8],
    ['End', false, 2],
    ['Backspace', false, -6],
  ])('%s with shift %s goes to %d', (key, shift, to) => {
    expect(keyTarget(gap, CUTS, 1, -6, { key, shift })).toBe(to)
  })

  test('right is better where lower is better', () => {
    expect(keyTarget(value, [30, 20, 10], 1, 20, { key: 'ArrowRight' })).toBe(19.9)
    expect(keyTarget(value, [30, 20, 10], 1, 20, { key: 'End' })).toBe(10)
  })

  test('a key that means nothing moves nothing, and nothing published is nothing to go back to', () => {
    expect(keyTarget(gap, CUTS, 1, -4, { key: 'Tab' })).toBeNull()
    expect(keyTarget(gap, CUTS, 1, null, { key: 'Backspace' })).toBeNull()
  })

  test.each([
    ['-3.5', { figure: -3.5 }],
    ['−3.5', { figure: -3.5 }],
    [' +1 ', { figure: 1 }],
    ['three', { fault: 'Type a number, such as −4.0.' }],
    ['', { fault: 'Type a number, such as −4.0.' }],
    ['-3.55', { fault: 'Use at most 1 decimal place.' }],
    ['-9', { fault: "Improve can't start before Repair, at −8.0." }],
    ['2.1', { fault: "Improve can't start after Sustain, at +2.0." }],
    ['-400', { fault: 'Stay between −100.0 and +100.0.' }],
  ])('typing %j gives %j', (text, result) => {
    expect(readCut(gap, CUTS, 1, text, ['Repair', 'Improve', 'Sustain'])).toEqual(result)
  })
})

describe('figures', () => {
  test.each([
    ['-', null],
    ['−0', 0],
    ['63%', 63],
    ['.5', 0.5],
    ['1e3', null],
    ['0x10', null],
    ['–2', -2],
  ])('%j reads as %j', (text, figure) => {
    expect(readFigure(text)).toBe(figure)
  })

  test('what is shown can be typed back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999, max: 999 }), (tenths) => {
        expect(readFigure(lineFigure(gap, tenths / 10))).toBe(tenths / 10)
      }),
    )
  })

  test('words give points from national, a value gives its unit', () => {
    expect(figureInWords(gap, -3)).toBe('3.0 points worse than national')
    expect(figureInWords(gap, 1)).toBe('1.0 point better than national')
    expect(figureInWords(gap, 0)).toBe('level with national')
    expect(figureInWords(value, 14.6)).toBe('14.6%')
    expect(lineFigure(gap, -0.04)).toBe('0.0')
  })
})

describe('bands', () => {
  test('a figure at a cut is on the better side', () => {
    const bands = bandsOf(gap, 'stabilise', [
      { stage: 'repair', from: -8 },
      { stage: 'improve', from: -4 },
    ])
    expect(bandAt(bands, -4)?.stage).toBe('improve')
    expect(bandAt(bands, -4.1)?.stage).toBe('repair')
    expect(bandAt(bands, -99)?.stage).toBe('stabilise')
  })

  test('where lower is better a figure at a cut is on the better side too', () => {
    const bands = bandsOf(value, 'stabilise', [{ stage: 'repair', from: 20 }])
    expect(bandAt(bands, standingOf(value, 20))?.stage).toBe('repair')
    expect(bandAt(bands, standingOf(value, 20.1))?.stage).toBe('stabilise')
  })

  test('equal neighbours leave the stage between them empty', () => {
    const bands = bandsOf(gap, 'stabilise', [
      { stage: 'repair', from: -4 },
      { stage: 'improve', from: -4 },
    ])
    expect(bands.map(({ stage, empty }) => [stage, empty])).toEqual([
      ['stabilise', false],
      ['repair', true],
      ['improve', false],
    ])
    expect(shares(countByBand(bands, [-5, -4, 0, 1]))).toEqual([25, 0, 75])
  })
})

describe('scale', () => {
  test('the frame shows the middle 96 per cent and every cut, and counts the rest', () => {
    const group = Array.from({ length: 101 }, (_, index) => index - 50)
    const frame = frameOf({ ...gap, least: -500, most: 500 }, group, [-8, 70])
    expect(frame.worst).toBeGreaterThan(-60)
    expect(frame.best).toBeGreaterThan(70)
    expect(further({ worst: -48, best: 48 }, group)).toEqual({ worse: 2, better: 2 })
  })

  test('a line without schools still has a width', () => {
    const frame = frameOf(gap, [], [3])
    expect(frame.best - frame.worst).toBeGreaterThan(1)
  })

  test('pixels and standings are inverse, and ticks stand on steps', () => {
    const whole: Axis = { ...gap, decimals: 0 }
    const scale = scaleOf(whole, { worst: -2, best: 2 }, 700)
    expect(scale.standing(scale.x(1.25))).toBeCloseTo(1.25)
    expect(scale.ticks.every(Number.isInteger)).toBe(true)
  })
})

describe('dots', () => {
  const bins = { x: (standing: number) => standing * 20, pixels: 20, step: 0.1 }

  test('bins are round and wide enough', () => {
    expect(binWidth({ pixels: 20, step: 0.1 }, 9)).toBe(0.5)
    expect(binWidth({ pixels: 20, step: 1 }, 9)).toBe(1)
    expect(binWidth({ pixels: 1, step: 0.1 }, 9)).toBe(10)
  })

  test('schools in one bin stack, and none stands on the wrong side of a round cut', () => {
    const dots = stackDots([-3, -2.9, -3.1], bins, 9)
    expect(dots.map(({ row }) => row)).toEqual([0, 1, 0])
    expect(dots[0]!.x).toBeGreaterThan(-60)
    expect(dots[2]!.x).toBeLessThan(-60)
  })

  test('every school is counted once in a histogram', () => {
    const group = Array.from({ length: 400 }, (_, index) => (index * 7) % 90)
    expect(columns(group, bins, 6).reduce((sum, { count }) => sum + count, 0)).toBe(400)
  })
})

describe('cliff edge', () => {
  test('three schools or two academies within a usual change make one, and the edge itself is within', () => {
    expect(cliffEdge(-3, 1.5, [-4.5, -3, -1.5, 9], [])).toEqual({ cut: -3, schools: 3, academies: 0 })
    expect(cliffEdge(-3, 1.5, [-4.5, -3], [-3.4])).toBeNull()
    expect(cliffEdge(-3, 1.5, [], [-3.4, -2])).toEqual({ cut: -3, schools: 0, academies: 2 })
    expect(cliffEdge(0.3, 0.2, [0.1, 0.5, 0.3], [])?.schools).toBe(3)
  })

  test('an indicator without a usual change has no edge', () => {
    expect(cliffEdge(-3, null, [-3, -3, -3], [])).toBeNull()
  })
})

describe('lanes', () => {
  const room = { x: (standing: number) => 300 + standing * 10, width: 600, tolerance: 1.5, narrow: false }

  test('the weakest academy is on top and labels stay inside the picture', () => {
    const lanes = lanesOf(
      [
        { id: 'strong', standing: 25, labelWidth: 120 },
        { id: 'weak', standing: -5, labelWidth: 120 },
      ],
      room,
    )
    expect(lanes.map(({ id, label }) => [id, label.anchor])).toEqual([
      ['weak', 'start'],
      ['strong', 'end'],
    ])
  })

  test('a narrow picture carries labels above', () => {
    const [lane] = lanesOf([{ id: 'a', standing: 28, labelWidth: 200 }], { ...room, narrow: true })
    expect(lane!.label.above).toBe(true)
    expect(lane!.label.x + 200).toBeLessThanOrEqual(600)
  })
})

test('boxes keep their order, do not overlap and stay inside', () => {
  const wishes = fc.array(fc.double({ min: -50, max: 650, noNaN: true }), { minLength: 1, maxLength: 6 }).map((xs) => xs.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(wishes, (centres) => {
      const placed = spread(centres, 60, 0, 600)
      for (const [index, centre] of placed.entries()) {
        expect(centre).toBeGreaterThanOrEqual(30 - 1e-6)
        expect(centre).toBeLessThanOrEqual(570 + 1e-6)
        if (index > 0) expect(centre - placed[index - 1]!).toBeGreaterThanOrEqual(60 - 1e-6)
      }
    }),
  )
})

test('boxes with room around them stay where they wish', () => {
  expect(spread([100, 300, 500], 60, 0, 600)).toEqual([100, 300, 500])
})

describe('the picture', () => {
  const looks = ['stabilise', 'repair', 'improve', 'sustain'].map((id, at) => ({ id, title: id, order: at + 1, tone: `stage-${at + 1}`, glyph: '' }))
  const cutsAt = (improve: number) => [
    { stage: 'repair', from: -8 },
    { stage: 'improve', from: improve },
    { stage: 'sustain', from: 2 },
  ]
  const frame = { worst: -10, best: 10 }
  const scale = scaleOf(gap, frame, 400)

  test('the bands fill the line without a gap and say their share now and before', () => {
    const pictures = bandPicturesOf(bandsOf(gap, 'stabilise', cutsAt(-3)), bandsOf(gap, 'stabilise', cutsAt(-4)), [-9, -3.5, 0, 5], { frame, scale, looks })
    expect(pictures.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(400)
    expect(pictures.map(({ share, was }) => [share, was])).toEqual([
      [25, 25],
      [25, 0],
      [25, 50],
      [25, 25],
    ])
  })

  test('a band outside the frame or without width is not drawn', () => {
    const pictures = bandPicturesOf(bandsOf(gap, 'stabilise', cutsAt(-8)), null, [], { frame: { worst: -9, best: 1 }, scale, looks })
    expect(pictures.map(({ look }) => look.id)).toEqual(['stabilise', 'improve'])
  })

  test('only a cut that moved has a line where it was', () => {
    const guides = guidesOf(gap, cutsAt(-3), cutsAt(-4), { scale, names: { published: 'Version 3', draft: 'Draft' }, decimals: 1 })
    expect(guides.map(({ was, label, wasLabel }) => [was === null, label, wasLabel])).toEqual([
      [true, 'Draft: −8.0', ''],
      [false, 'Draft: −3.0', 'Version 3: −4.0'],
      [true, 'Draft: +2.0', ''],
    ])
  })
})
