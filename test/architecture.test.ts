import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { endpoints } from '../server/http/endpoints.ts'
import { errorsOf } from '../server/http/to-open-api.ts'
import { fullPath } from '../server/http/to-router.ts'
import { root } from '../server/root.ts'
import { readSchemas } from '../server/schema/schema-files.ts'

interface Import {
  /** A file of the project from its root, or a package. */
  of: string
  typeOnly: boolean
}

/** Which files may import which: the first line that fits a file says. A pattern ending in `/` is a folder. */
const directions: { files: RegExp; may: RegExp; packages: RegExp; typesOnlyOf?: RegExp }[] = [
  {
    files: /^server\/domain\/outcome\/evaluate-by-engine\.ts$/,
    may: /^server\/domain\//,
    packages: /^json-rules-engine$/,
    typesOnlyOf: /^server\/schema\/types\.generated\.ts$/,
  },
  {
    files: /^server\/domain\/digest\.ts$/,
    may: /^server\/domain\//,
    packages: /^(canonicalize|node:crypto)$/,
    typesOnlyOf: /^server\/schema\/types\.generated\.ts$/,
  },
  { files: /^server\/domain\//, may: /^server\/domain\//, packages: /^$/, typesOnlyOf: /^server\/schema\/types\.generated\.ts$/ },
  {
    files: /^server\/store\//,
    may: /^server\/(store|domain)\//,
    packages: /^(libsql|mongodb|node:.+)$/,
    typesOnlyOf: /^server\/schema\/types\.generated\.ts$/,
  },
  // the script reads the endpoint table to generate from it
  { files: /^server\/schema\/generate\.ts$/, may: /^server\//, packages: /./ },
  { files: /^server\/schema\//, may: /^server\/(schema\/|domain\/|root\.ts$)/, packages: /^(ajv|node:)/ },
  { files: /^server\/services\//, may: /^server\/(services\/|domain\/|schema\/|store\/store\.ts$|root\.ts$)/, packages: /^(?!express|supertest)/ },
  { files: /^server\/calibration\//, may: /^server\/(calibration\/|domain\/|schema\/|services\/(default-framework\.ts$|imports\/))/, packages: /^node:/ },
  { files: /^server\/http\//, may: /^server\/(http\/|services\/|domain\/|schema\/|root\.ts$)/, packages: /^(?!mongodb|libsql|json-rules-engine)/ },
  { files: /^server\/[^/]+$/, may: /^server\//, packages: /^(?!json-rules-engine)/ },
  {
    files: /^admin-ui\//,
    may: /^(admin-ui\/|server\/domain\/)/,
    packages: /^(?!node:|express|mongodb|libsql|json-rules-engine)/,
    typesOnlyOf: /^server\/schema\/types\.generated\.ts$/,
  },
]

const sources = ['server', 'admin-ui/src'].flatMap(filesOf).filter((file) => /\.(ts|mjs|svelte)$/.test(file) && !/\.generated\.ts$|\.d\.mts$/.test(file))
const imports = new Map(sources.map((file) => [file, importsOf(file)]))

test('the sources are read', () => {
  expect(sources.length).toBeGreaterThan(50)
  expect(imports.get('server/app.ts')?.map(({ of }) => of)).toContain('server/http/to-router.ts')
})

test('imports go one way', () => {
  const against = [...imports].flatMap(([file, all]) => {
    const direction = directions.find(({ files }) => files.test(file))
    if (!direction) return [`${file} is of no layer`]
    return all.filter((one) => !fits(one, direction)).map(({ of }) => `${file} imports ${of}`)
  })
  expect(against).toEqual([])
})

/** The folders of the domain, from the ground up: each may import those before it. The files beside them are the ground and import no folder. */
const floors = ['conditions', 'rules', 'words', 'evaluation', 'faults', 'outcome', 'version-comparison', 'cases', 'findings']

test('the folders of the domain stand on those below them', () => {
  const domain = sources.filter((file) => file.startsWith('server/domain/'))
  const floorOf = (file: string) => floors.indexOf(/^server\/domain\/([^/]+)\//.exec(file)?.[1] ?? '')
  const against = domain.flatMap((file) => (imports.get(file) ?? []).filter(({ of }) => floorOf(of) > floorOf(file)).map(({ of }) => `${file} imports ${of}`))
  expect(against).toEqual([])
  expect(new Set(domain.map(floorOf))).toEqual(new Set([-1, ...floors.keys()]))
})

test('only evaluate-by-engine.ts imports json-rules-engine', () => {
  const importers = [...imports].filter(([, all]) => all.some(({ of, typeOnly }) => of === 'json-rules-engine' && !typeOnly)).map(([file]) => file)
  expect(importers).toEqual(['server/domain/outcome/evaluate-by-engine.ts'])
})

test('nothing the admin UI imports reaches node: or json-rules-engine', () => {
  const entries = sources.filter((file) => file.startsWith('admin-ui/'))
  const reached = reachedFrom(entries)
  expect([...reached].filter((name) => name.startsWith('node:') || name === 'json-rules-engine')).toEqual([])
})

test('no file imports itself by way of others', () => {
  const circles = sources.filter((file) => file.startsWith('server/') && reachedFrom(valueImports(file)).has(file))
  expect(circles).toEqual([])
})

test('what production runs is a dependency, not a development dependency', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string> }
  const used = reachedFrom(['server/main.ts', ...sources.filter((file) => file.startsWith('admin-ui/'))])
  const packages = [...used]
    .filter((name) => !/^(server|admin-ui)\/|^node:/.test(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
  expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([])
})

describe('the endpoint table', () => {
  const schemas = readSchemas()

  test('names every operation once', () => {
    const ids = endpoints.map(({ operationId }) => operationId)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('has one operation for each method and path, whatever its parameters are called', () => {
    const places = endpoints.map((one) => `${one.method} ${fullPath(one).replaceAll(/\{\w+\}/g, '{}')}`)
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })

  test.each(endpoints.map((one) => [one.operationId, one] as const))('%s declares schemas that exist, and an answer', (_id, { body, query, success }) => {
    const ofBody = typeof body === 'object' && 'schema' in body ? body.schema : typeof body === 'string' ? body : undefined
    for (const name of [ofBody, query, success.schema]) if (name !== undefined) expect(schemas.has(name), name).toBe(true)
    expect(success.status === 204).toBe(success.schema === undefined && success.types === undefined)
  })

  test('a get has no body and changes nothing, and what makes a thing is a post', () => {
    for (const { operationId, method, body, success } of endpoints) {
      if (method === 'get') expect(body, operationId).toBeUndefined()
      if (success.status === 201) expect(method, operationId).toBe('post')
    }
  })

  test('what makes a thing finds again what it made for the same Idempotency-Key, unless its answer is a secret', () => {
    const making = endpoints.filter(
      ({ method, success, access, secret }) => method === 'post' && success.status === 201 && access !== 'open' && secret !== 'answer',
    )
    expect(making.filter(({ made }) => made === undefined).map(({ operationId }) => operationId)).toEqual([])
    expect(endpoints.filter(({ made, access, secret }) => made && (access === 'open' || secret === 'answer'))).toEqual([])
  })

  test('what names a thing in its path can fail to find it', () => {
    const surprising = endpoints.filter((one) => one.path.includes('{') && !errorsOf(one).includes('not-found')).map(({ operationId }) => operationId)
    expect(surprising).toEqual([])
  })
})

function filesOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:([^'"();]*?)\s+from\s+)?'([^']+)'/gm)
  const dynamic = text.matchAll(/\bimport\('([^']+)'\)/g)
  const typeOnly = (type: string | undefined, names = '') =>
    type !== undefined ||
    (/^\{[^}]*\}$/.test(names) &&
      names
        .slice(1, -1)
        .split(',')
        .every((name) => !name.trim() || name.trim().startsWith('type ')))
  return [
    ...[...statements].map(([, type, names, of]) => ({ of: fromRoot(file, of as string), typeOnly: typeOnly(type, names?.trim()) })),
    ...[...dynamic].map(([, of]) => ({ of: fromRoot(file, of as string), typeOnly: false })),
  ]
}

function fromRoot(file: string, name: string): string {
  return name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name
}

function fits({ of, typeOnly }: Import, { may, packages, typesOnlyOf }: (typeof directions)[number]): boolean {
  const ofProject = /^(server|admin-ui|test|rules)\//.test(of)
  if (ofProject) return may.test(of) || (typeOnly && (typesOnlyOf?.test(of) ?? false))
  return typeOnly || packages.test(of)
}

function valueImports(file: string): string[] {
  return (imports.get(file) ?? []).filter(({ typeOnly }) => !typeOnly).map(({ of }) => of)
}

function reachedFrom(entries: string[]): Set<string> {
  const reached = new Set<string>()
  const waiting = [...entries]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    waiting.push(...valueImports(file))
  }
  return reached
}
