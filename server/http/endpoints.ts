import type { Endpoint } from './endpoint.ts'
import { academiesEndpoints } from './endpoints/academies.ts'
import { auditEndpoints } from './endpoints/audit.ts'
import { compareEndpoints } from './endpoints/compare.ts'
import { draftsEndpoints } from './endpoints/drafts.ts'
import { evaluateEndpoints } from './endpoints/evaluate.ts'
import { healthEndpoints } from './endpoints/health.ts'
import { importsEndpoints } from './endpoints/imports.ts'
import { keysEndpoints } from './endpoints/keys.ts'
import { outcomesEndpoints } from './endpoints/outcomes.ts'
import { receiptsEndpoints } from './endpoints/receipts.ts'
import { returnsEndpoints } from './endpoints/returns.ts'
import { sampleEndpoints } from './endpoints/sample.ts'
import { sessionEndpoints } from './endpoints/session.ts'
import { setupEndpoints } from './endpoints/setup.ts'
import { usersEndpoints } from './endpoints/users.ts'
import { versionsEndpoints } from './endpoints/versions.ts'

/** Every operation of the service: what is routed, validated and documented. */
export const endpoints: readonly Endpoint[] = [
  ...setupEndpoints,
  ...sessionEndpoints,
  ...usersEndpoints,
  ...keysEndpoints,
  ...auditEndpoints,
  ...versionsEndpoints,
  ...draftsEndpoints,
  ...compareEndpoints,
  ...evaluateEndpoints,
  ...receiptsEndpoints,
  ...academiesEndpoints,
  ...returnsEndpoints,
  ...importsEndpoints,
  ...sampleEndpoints,
  ...outcomesEndpoints,
  ...healthEndpoints,
]
