import type { Framework } from '../../schema/types.generated.ts'
import { type Difference, isObject, itemLists, type Json } from './framework-differences.ts'

/** The framework with one difference made and nothing else; where it stood is copied, the rest is shared. The result may have faults. */
export function withDifference(framework: Framework, difference: Difference): Framework {
  const { at, id, kind, path, after, ahead } = difference
  const list = itemLists.find((each) => each.at.join() === at.join())
  return edit(framework as unknown as Json, at, (container) => {
    if (list === undefined || !Array.isArray(container)) return setAt(container, path, after)
    const items = container as Record<string, Json>[]
    const place = items.findIndex((item) => list.keyOf(item) === id)
    if (kind === 'added') return place >= 0 ? container : inserted(items, after as Record<string, Json>, list, ahead?.after)
    if (place < 0) return container
    if (kind === 'removed') return items.filter((_, index) => index !== place)
    if (kind === 'changed') return items.map((item, index) => (index === place ? (setAt(item, path, after) as Record<string, Json>) : item))
    const others = items.filter((_, index) => index !== place)
    return inserted(others, items[place]!, list, ahead?.after)
  }) as unknown as Framework
}

/** The list with an item put behind the nearest of those that stand ahead of it; last where the order means nothing. */
function inserted(items: Record<string, Json>[], item: Record<string, Json>, { keyOf }: (typeof itemLists)[number], ahead: string[] | undefined): Json[] {
  if (ahead === undefined) return [...items, item]
  const keys = items.map(keyOf)
  const at = keys.indexOf(ahead.find((key) => keys.includes(key)) ?? '') + 1
  return [...items.slice(0, at), item, ...items.slice(at)]
}

function edit(value: Json, at: readonly string[], change: (value: Json) => Json): Json {
  const [first, ...rest] = at
  if (first === undefined) return change(value)
  if (!isObject(value)) return value
  return { ...value, [first]: edit(value[first]!, rest, change) }
}

/** A value with what stands at a JSON Pointer replaced, or taken away where `next` is undefined. */
function setAt(value: Json, path: string, next: Json | undefined): Json {
  const [, first, ...rest] = path.split('/')
  if (first === undefined) return next ?? value
  const key = first.replaceAll('~1', '/').replaceAll('~0', '~')
  const below = rest.length > 0 ? `/${rest.join('/')}` : ''
  if (Array.isArray(value)) return value.map((each, index) => (index === Number(key) ? setAt(each, below, next) : each))
  if (!isObject(value)) return value
  if (below === '' && next === undefined) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  return { ...value, [key]: below === '' ? next! : setAt(value[key] ?? {}, below, next) }
}
