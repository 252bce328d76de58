import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/end-to-end/**'],
    env: { TZ: 'UTC' },
    benchmark: { include: ['bench/**/*.bench.ts'] },
  },
})
