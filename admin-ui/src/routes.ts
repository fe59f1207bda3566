import type { Component } from 'svelte'
import { matched } from './lib/router.svelte.ts'

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
  { path: '/framework/*', section: 'framework', page: () => import('./framework/FrameworkPage.svelte') },
  { path: '/compare', section: 'compare', page: () => import('./compare/ComparePage.svelte') },
  { path: '/publish/:id', section: 'framework', page: () => import('./publish/PublishPage.svelte') },
]

/** The route of a path with its parameters, or undefined where there is no such page. */
export function routeOf(path: string): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    const params = matched(route.path, path)
    if (params) return { route, params }
  }
  return undefined
}
