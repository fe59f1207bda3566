import { pointer, WaymarkError } from '../domain/errors.ts'
import { dfeKs2Panel, dfeKs4Panel } from './dfe-panel.ts'
import type { PanelLayout } from './panel-layout.ts'
import { recentPanel } from './recent-panel.ts'
import { ks2Panel, ks4Panel } from './results-panel.ts'

const layouts = [ks2Panel, ks4Panel, recentPanel, dfeKs2Panel, dfeKs4Panel]

/** The layout of a table by its header. Throws `not-possible` naming, layout by layout, the headings looked for and those not found. */
export function layoutOf(header: string[]): PanelLayout {
  const has = (heading: string) => heading.split('|').some((one) => header.includes(one))
  const found = layouts.find(({ needed }) => needed.every(has))
  if (found) return found
  const faults = layouts.map(({ name, needed }) => ({
    pointer: pointer('header'),
    message: `for the ${name}: ${needed.map(named).join(', ')}; not found: ${needed
      .filter((heading) => !has(heading))
      .map(named)
      .join(', ')}`,
  }))
  throw new WaymarkError('not-possible', 'The table has none of the layouts that are known. Looked for these headings:', faults)
}

function named(heading: string): string {
  return heading.replaceAll('|', ' or ')
}
