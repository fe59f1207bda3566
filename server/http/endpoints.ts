import type { Endpoint } from './endpoint.ts'
import { auditEndpoints } from './endpoints/audit.ts'
import { healthEndpoints } from './endpoints/health.ts'
import { keysEndpoints } from './endpoints/keys.ts'
import { sessionEndpoints } from './endpoints/session.ts'
import { setupEndpoints } from './endpoints/setup.ts'
import { usersEndpoints } from './endpoints/users.ts'

/** Every operation of the service: what is routed, validated and documented. */
export const endpoints: readonly Endpoint[] = [
  ...setupEndpoints,
  ...sessionEndpoints,
  ...usersEndpoints,
  ...keysEndpoints,
  ...auditEndpoints,
  ...healthEndpoints,
]
