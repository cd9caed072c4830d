import { defineConfig } from 'vite'

/** Builds `cli/main.ts` for Node. Only jieba-wasm stays outside: it loads its WASM file from beside itself. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'cli/main.ts',
    outDir: '.output/cli',
    target: 'node22',
    rollupOptions: { output: { entryFileNames: 'check.js' } },
  },
  ssr: { noExternal: true, external: ['jieba-wasm'] },
})
