import { expect, test } from 'vitest'
import { matchPath } from '../../admin-ui/src/lib/match-path.ts'

test.each([
  ['/', '/', {}],
  ['/academies/:id', '/academies/136587', { id: '136587' }],
  ['/academies/:id/returns/:year', '/academies/a%20b/returns/2017-18', { id: 'a b', year: '2017-18' }],
  ['/framework/*', '/framework', { rest: '' }],
  ['/framework/*', '/framework/thresholds/ks2-rwm-expected', { rest: 'thresholds/ks2-rwm-expected' }],
])('%s takes %s', (pattern, path, parameters) => expect(matchPath(pattern, path)).toEqual(parameters))

test.each([
  ['/', '/academies'],
  ['/academies', '/academies/136587'],
  ['/academies/:id', '/academies'],
  ['/framework/*', '/frameworks'],
])('%s does not take %s', (pattern, path) => expect(matchPath(pattern, path)).toBeUndefined())
