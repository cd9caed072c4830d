import { defineConfig } from 'vite'

/** Builds the benchmarks for Node. jieba-wasm loads its WASM file from beside itself and stays outside. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: '.output/bench',
    target: 'node22',
    rollupOptions: {
      input: { mutation: 'test/bench/mutation.ts', speed: 'test/bench/speed.ts' },
      output: { entryFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true, external: ['jieba-wasm', 'zhlint'] },
})
