import type { Plugin } from 'vite'

const START = /<script type="module" crossorigin src="([^"]+)"><\/script>/u
const PRELOADS = /\s*<link rel="modulepreload"[^>]*>/gu
const STYLE = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)">/gu
const LOOK = 'assets/first-look.css'

/**
 * Nothing but what `first-look` draws with is asked for before it is seen: its scripts are started by itself, and
 * fetched then (a browser shows no popup before the scripts of its HTML have run, and each file that is fetched puts
 * the first look off by some ten milliseconds), and its style sheets are one file.
 */
export const popupOpening: Plugin = {
  name: 'gaojian:popup-opening',
  apply: 'build',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const page of Object.values(bundle)) {
        if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue
        const html = String(page.source)
        if (!html.includes('/first-look.js')) continue
        if (!START.test(html)) throw new Error(`${page.fileName}: no script that could start later`)
        const sheets = Array.from(html.matchAll(STYLE), ([, file = '']) => {
          const sheet = bundle[file]
          if (sheet?.type !== 'asset') throw new Error(`${page.fileName}: no style sheet ${file}`)
          return sheet.source
        })
        this.emitFile({ type: 'asset', fileName: LOOK, source: sheets.join('') })
        page.source = html
          .replaceAll(PRELOADS, '')
          .replaceAll(STYLE, '')
          .replace(
            START,
            `<link href="$1" data-start>\n    <link rel="stylesheet" href="/${LOOK}">`,
          )
      }
    },
  },
}
