/** npm run bench [-- --out FILE] [--rounds N] [--batch LINES]: how many times faster than the others, measured side by side in one run, and a batch. */
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { caseFaults } from '../../server/domain/evaluation/case-faults.ts'
import { compile } from '../../server/domain/evaluation/compile.ts'
import { evaluate } from '../../server/domain/outcome/evaluate.ts'
import { readDefaultFramework } from '../../server/services/default-framework.ts'
import { batchFigures } from './batch-bench.ts'
import { casesFrom, panelFile } from './cases.ts'
import { compareRatios } from './compare-bench.ts'
import { evaluatorBy } from './evaluate-by-peer.ts'
import { jsonLogic, jsonRulesEngine, zen } from './peers.ts'

const { values: options } = parseArgs({
  options: { out: { type: 'string' }, rounds: { type: 'string', default: '30' }, batch: { type: 'string', default: '20000' } },
})
const rounds = Number(options.rounds)
const asOf = '2019-09-01'
const compiled = compile(readDefaultFramework())
const primaries = casesFrom(panelFile('ks2_schools_2017_2018.csv'), 'primary')
const secondaries = casesFrom(panelFile('ks4_schools_2018_2019.csv'), 'secondary')
const usable = [...primaries, ...secondaries].filter((given) => caseFaults(compiled, given).length === 0)
const cases = Array.from({ length: 200 }, (_, at) => usable[Math.floor((at * usable.length) / 200)]!)
console.log(
  `${usable.length} published returns, ${cases.length} of them taken evenly; ${rounds} interleaved rounds; the plain outcome; Node ${process.version}`,
)

const peers = [jsonRulesEngine, zen, jsonLogic].map((peer) => ({ peer, evaluateBy: evaluatorBy(peer, compiled) }))
for (const given of cases.slice(0, 40)) {
  const ours = evaluate(compiled, given, { asOf })
  for (const { peer, evaluateBy } of peers) {
    if (!isDeepStrictEqual(await evaluateBy(given, asOf), ours))
      throw new Error(`${peer.name} gives another outcome for ${given.academy.id}: the comparison would not be fair`)
  }
}

const ours: number[] = []
const theirs = new Map(peers.map(({ peer }) => [peer.name, [] as number[]]))
for (let warm = 0; warm < 20; warm++) for (const given of cases) evaluate(compiled, given, { asOf })
for (let round = 0; round < rounds; round++) {
  const few = Array.from({ length: 10 }, (_, at) => cases[(round * 10 + at) % cases.length]!)
  for (const { peer, evaluateBy } of peers) {
    const startOurs = performance.now()
    for (let again = 0; again < 20; again++) for (const given of few) evaluate(compiled, given, { asOf })
    ours.push(((performance.now() - startOurs) / (few.length * 20)) * 1000)
    const start = performance.now()
    for (const given of few) await evaluateBy(given, asOf)
    theirs.get(peer.name)!.push(((performance.now() - start) / few.length) * 1000)
  }
}

const median = (numbers: number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!
const mine = median(ours)
console.log(`\nevaluate, microseconds (median)\n  ${'Waymark, compiled'.padEnd(24)} ${mine.toFixed(1).padStart(9)}`)
const over = (name: string) => median(theirs.get(name)!) / mine
for (const { peer } of peers)
  console.log(`  ${peer.name.padEnd(24)} ${median(theirs.get(peer.name)!).toFixed(1).padStart(9)}   ${over(peer.name).toFixed(0)} times as long`)

const ratios = {
  evaluateOverJsonRulesEngine: round2(over(jsonRulesEngine.name)),
  evaluateOverZen: round2(over(zen.name)),
  evaluateOverJsonLogicEngine: round2(over(jsonLogic.name)),
  ...compareRatios(compiled, primaries, secondaries),
}
const batch = await batchFigures(cases, asOf, Number(options.batch))
console.log(
  `\na batch of ${batch.lines} lines: ${batch.seconds.toFixed(1)} s, ${batch.megabytesIn.toFixed(0)} MB in, ${batch.megabytesOut.toFixed(0)} MB out; ` +
    `the service's memory ${batch.memoryBefore.toFixed(0)} MB before, at most ${batch.memoryTop.toFixed(0)} MB`,
)
console.log(`\n${JSON.stringify(ratios, null, 2)}`)
if (options.out) {
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version }
  writeFileSync(options.out, `${JSON.stringify({ ratios, machine, cases: { evaluate: cases.length, rounds, primaries: primaries.length }, batch }, null, 2)}\n`)
}

function round2(ratio: number): number {
  return Math.round(ratio * 100) / 100
}
