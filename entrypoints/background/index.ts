import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createEngine } from '../../lib/engine/engine'
import { onMessage } from '../../lib/messaging/messages'
import { checkRequestSchema, locateRequestSchema, targetSchema } from '../../lib/messaging/protocol'
import { loadJieba } from '../../lib/text/jieba'
import { checkTab } from './check-tab'
import { describeCatalogue } from './describe-catalogue'
import { clearMarksIn, locateIn } from './relay'

export default defineBackground({
  type: 'module',
  main() {
    const engine = createEngine(() => loadJieba(new URL(browser.runtime.getURL('/jieba.wasm'))))
    onMessage('check', ({ data }) => checkTab(engine, checkRequestSchema.parse(data)))
    onMessage('catalogue', describeCatalogue)
    onMessage('locate', ({ data }) => {
      const { target, place } = locateRequestSchema.parse(data)
      return locateIn(target, place)
    })
    onMessage('clearMarks', ({ data }) => clearMarksIn(targetSchema.parse(data)))
  },
})
