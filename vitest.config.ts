import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/cli/build-once.ts",
    include: ["test/**/*.test.ts"],
    // Spawned programs and property tests share two cores with everything else.
    testTimeout: 60_000,
    coverage: { include: ["src/**"] },
  },
});
