import { defineConfig } from 'vitest/config'

const report = process.env['WAYMARK_TEST_REPORT']

const all = { exclude: ['node_modules/**', '.build/**'], testTimeout: 120_000, hookTimeout: 300_000 }

export default defineConfig({
  test: {
    globalSetup: ['test/support/global-setup.ts'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        test: {
          ...all,
          name: 'tests',
          include: ['test/**/*.test.ts'],
          exclude: [...all.exclude, 'test/attacks/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      // these measure how long others wait, so nothing else runs meanwhile: after the rest, one file at a time
      { test: { ...all, name: 'attacks', include: ['test/attacks/**/*.test.ts'], fileParallelism: false, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
