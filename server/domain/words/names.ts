import type { Framework, Indicator } from '../../schema/types.generated.ts'

/** What people call the things of a framework. An id that is none is said as it is. */
export interface Names {
  indicator(id: string): Indicator | undefined
  title(id: string): string
  stage(id: string): string
  domain(id: string): string
  role(id: string): string
  document(id: string): string
  tier(id: string): string
  category(indicator: Indicator, id: string | boolean): string
}

export const phaseNames: Record<string, string> = {
  primary: 'primary',
  secondary: 'secondary',
  'all-through': 'all-through',
  special: 'special',
  'sixteen-plus': '16 to 19',
}

export function namesOf(framework: Framework): Names {
  const indicators = new Map(framework.indicators.map((indicator) => [indicator.id, indicator]))
  const titled = (items: { id: string; title: string }[]) => {
    const titles = new Map(items.map(({ id, title }) => [id, title]))
    return (id: string) => titles.get(id) ?? id
  }
  return {
    indicator: (id) => indicators.get(id),
    title: (id) => indicators.get(id)?.title ?? id,
    stage: titled(framework.stages),
    domain: titled(framework.domains),
    role: titled(framework.roles),
    document: titled(framework.documents),
    tier: titled(framework.support.tiers),
    category: (indicator, id) => (typeof id === 'boolean' ? (id ? 'yes' : 'no') : (indicator.categories?.find((category) => category.id === id)?.title ?? id)),
  }
}
