/** `npm start`: builds what is not built and runs the service in this process, so that signals reach it. */
import { build } from './build.mjs'

try {
  await build()
} catch (error) {
  console.error(`Waymark could not be built: ${error.message}`)
  process.exit(1)
}
// a path that only exists once it is built
const main = new URL('../.build/server/main.js', import.meta.url)
await import(main.href)
