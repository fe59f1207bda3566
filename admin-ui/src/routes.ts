import type { Component } from 'svelte'
import { matchPath } from './lib/match-path.ts'

/** What every page component is given. */
export interface PageProps {
  params: Record<string, string>
}

export type Section = 'overview' | 'academies' | 'framework' | 'compare' | 'try-it' | 'records' | 'settings'

export interface Route {
  path: string
  section: Section
  page: () => Promise<{ default: Component<PageProps> }>
}

/** The header's links, in order. */
export const sections: { id: Section; title: string; href: string }[] = [
  { id: 'overview', title: 'Overview', href: '/' },
  { id: 'academies', title: 'Academies', href: '/academies' },
  { id: 'framework', title: 'Framework', href: '/framework' },
  { id: 'compare', title: 'Compare', href: '/compare' },
  { id: 'try-it', title: 'Try it', href: '/try-it' },
  { id: 'records', title: 'Records', href: '/records' },
  { id: 'settings', title: 'Settings', href: '/settings' },
]

/** Every address of the app; the first that fits is taken. */
export const routes: Route[] = [
  { path: '/', section: 'overview', page: () => import('./overview/OverviewPage.svelte') },
  { path: '/academies', section: 'academies', page: () => import('./academies/AcademiesPage.svelte') },
  { path: '/academies/new', section: 'academies', page: () => import('./academies/NewAcademyPage.svelte') },
  { path: '/academies/import', section: 'academies', page: () => import('./academies/ImportPage.svelte') },
  { path: '/academies/:id', section: 'academies', page: () => import('./academies/AcademyPage.svelte') },
  { path: '/academies/:id/edit', section: 'academies', page: () => import('./academies/EditAcademyPage.svelte') },
  { path: '/academies/:id/returns/:year', section: 'academies', page: () => import('./academies/ReturnPage.svelte') },
  { path: '/framework/*', section: 'framework', page: () => import('./framework/FrameworkPage.svelte') },
  { path: '/compare', section: 'compare', page: () => import('./compare/ComparePage.svelte') },
  { path: '/publish/:id', section: 'framework', page: () => import('./publish/PublishPage.svelte') },
  { path: '/published/:number', section: 'framework', page: () => import('./publish/PublishedPage.svelte') },
  { path: '/try-it', section: 'try-it', page: () => import('./try-it/TryItPage.svelte') },
  { path: '/records', section: 'records', page: () => import('./records/HistoryPage.svelte') },
  { path: '/records/receipts', section: 'records', page: () => import('./records/ReceiptsPage.svelte') },
  { path: '/records/receipts/:id', section: 'records', page: () => import('./records/ReceiptPage.svelte') },
  { path: '/settings', section: 'settings', page: () => import('./settings/PeoplePage.svelte') },
  { path: '/settings/keys', section: 'settings', page: () => import('./settings/KeysPage.svelte') },
  { path: '/settings/log', section: 'settings', page: () => import('./settings/LogPage.svelte') },
]

/** The route of a path with its parameters, or undefined where there is no such page. */
export function routeOf(path: string): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const params = matchPath(route.path, path)
    if (params) return { route, params }
  }
  return undefined
}
