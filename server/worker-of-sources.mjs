/** The worker where the sources run as they are, in tests and `npm run dev`: Node 20 reads no TypeScript. */
import { register } from 'tsx/esm/api'

register()

export default (await import('./worker.ts')).default
