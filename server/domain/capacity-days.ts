/** Days a year that an offer costs the school-improvement team: none while it is only available, for nobody has commissioned it. */
export function countedDays({ capacityDays = 0, availability }: { capacityDays?: number; availability?: 'given' | 'available' }): number {
  return availability === 'available' ? 0 : capacityDays
}

/** The days of these offers together, free of the noise of adding fractions. */
export function totalDays(offers: readonly Parameters<typeof countedDays>[0][]): number {
  return Math.round(offers.reduce((sum, offer) => sum + countedDays(offer), 0) * 1e6) / 1e6
}
