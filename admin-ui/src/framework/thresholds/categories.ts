import type { Indicator } from '../../../../server/schema/types.generated.ts'

export interface CategoryRow {
  /** As a threshold names it: the category's id, or "true" and "false". */
  key: string
  /** As a return gives it. */
  value: string | boolean
  title: string
  description?: string
}

/** What a category or boolean indicator may be, worst first. */
export function categoriesOf(indicator: Indicator): CategoryRow[] {
  if (indicator.type === 'boolean') {
    const no = { key: 'false', value: false, title: 'No' }
    const yes = { key: 'true', value: true, title: 'Yes' }
    return indicator.better === 'lower' ? [yes, no] : [no, yes]
  }
  return (indicator.categories ?? []).map(({ id, title, description }) => ({ key: id, value: id, title, ...(description ? { description } : {}) }))
}
