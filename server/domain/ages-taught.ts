import type { TaughtAges } from '../schema/types.generated.ts'

/** The ranges of ages taught in a year: those from the latest year not after it; undefined where nothing is known of it. */
export function agesIn(year: string, ages: readonly TaughtAges[] = []): TaughtAges['ages'] | undefined {
  const until = ages.filter(({ from }) => from <= year)
  return until.reduce<TaughtAges | undefined>((latest, one) => (latest && latest.from > one.from ? latest : one), undefined)?.ages
}
