import type { Benchmark, Framework, Release } from '../../schema/types.generated.ts'

/** The national figure a value is compared with. */
export interface National {
  /** Not there where none was published. */
  value?: number
  /** Why there is no value. */
  absent?: Benchmark['absent']
  certainty?: Benchmark['certainty']
  release?: Release
  /** The year it is of: the value's own or the latest earlier one that has an entry. */
  year: string
}

export type NationalLookup = (phase: string, year: string, release: Release | undefined) => National | undefined

const rank: Record<Release, number> = { final: 0, revised: 1, provisional: 2, own: 3 }

/**
 * Finds national figures of one indicator: of the year asked for, else of the latest earlier year that has an entry; an
 * entry for the phase over one for all; the same release over final, revised, provisional, own.
 */
export function nationalLookup(framework: Framework, indicator: string): NationalLookup {
  const entries = framework.benchmarks.filter((benchmark) => benchmark.indicator === indicator)
  const known = new Map<string, National | undefined>()
  // Most cases ask for the same phase, year and release as the one before.
  let last: { phase: string; year: string; release: Release | undefined; found: National | undefined } | undefined
  return (phase, year, release) => {
    if (last !== undefined && last.year === year && last.phase === phase && last.release === release) return last.found
    const key = `${phase} ${year} ${release}`
    if (!known.has(key)) {
      if (known.size > 500) known.clear()
      known.set(key, find(entries, phase, year, release))
    }
    last = { phase, year, release, found: known.get(key) }
    return last.found
  }
}

function find(entries: Benchmark[], phase: string, year: string, release: Release | undefined): National | undefined {
  const fitting = entries.filter((entry) => entry.year <= year && (entry.phase === undefined || entry.phase === phase))
  const latest = fitting.reduce<string | undefined>((best, entry) => (best === undefined || entry.year > best ? entry.year : best), undefined)
  if (latest === undefined) return undefined
  const best = fitting.filter((entry) => entry.year === latest).sort((a, b) => worth(a, release) - worth(b, release))[0]!
  return best.value === undefined
    ? { absent: best.absent, year: latest }
    : { value: best.value, year: latest, certainty: best.certainty, release: best.release }
}

function worth(entry: Benchmark, release: Release | undefined): number {
  const ofPhase = entry.phase === undefined ? 100 : 0
  const ofRelease = release !== undefined && entry.release === release ? 0 : 10 + (entry.release === undefined ? 4 : rank[entry.release])
  return ofPhase + ofRelease + (entry.value === undefined ? 5 : 0)
}
