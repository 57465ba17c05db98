import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', include: ['src/**/*.test.ts', 'test/**/*.test.ts'], exclude: ['**/*.db.test.ts', 'test/journeys/**'] } },
      { test: { name: 'store', include: ['src/**/*.db.test.ts', 'test/**/*.db.test.ts'], exclude: ['test/journeys/**'], globalSetup: ['test/database.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      { test: { name: 'journeys', include: ['test/journeys/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 180_000, fileParallelism: false } },
    ],
  },
})
