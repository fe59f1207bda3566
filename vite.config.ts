import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const service = process.env['WAYMARK_SERVICE'] ?? 'http://127.0.0.1:3000'

export default defineConfig({
  root: 'admin-ui',
  plugins: [svelte({ configFile: '../svelte.config.js' })],
  build: {
    outDir: '../.build/admin-ui',
    emptyOutDir: true,
    // light-dark() is kept as written: every browser of 2024 and later has it.
    cssTarget: ['chrome123', 'safari17.5', 'firefox120'],
    // The service's content policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
    // How long each plugin took is nothing for the person who starts the service.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // The Host stays what the browser asked for: the service compares it with the Origin of a change.
  server: {
    proxy: Object.fromEntries(['/api', '/openapi.json', '/docs', '/healthz', '/readyz'].map((path) => [path, { target: service, changeOrigin: false }])),
  },
})
