import { defineConfig } from 'vite'

/** Builds the scripts that make and judge the speller's model, for Node. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: '.output/spelling',
    target: 'node22',
    rollupOptions: {
      input: {
        build: 'scripts/spelling/build.ts',
        bench: 'scripts/spelling/bench.ts',
        'learn-slips': 'scripts/spelling/learn-slips.ts',
        weigh: 'scripts/spelling/weigh.ts',
      },
      output: { entryFileNames: '[name].js' },
    },
  },
  ssr: { noExternal: true, external: ['jieba-wasm', 'pinyin-pro'] },
})
