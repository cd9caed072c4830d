import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createEngine } from '../../lib/engine/engine'
import { onMessage } from '../../lib/messaging/messages'
import {
  applyRequestSchema,
  checkRequestSchema,
  locateRequestSchema,
  markRequestSchema,
  targetSchema,
} from '../../lib/messaging/protocol'
import { wordPackSchema } from '../../lib/settings/word-pack'
import { forgetTab } from '../../lib/tab-memory'
import { loadJieba } from '../../lib/text/jieba'
import { checkAndKeep } from './check-and-keep'
import { answerTextChecks } from './check-text'
import { answerMenu } from './context-menu'
import { describeCatalogue, describeRules } from './describe-catalogue'
import { fetchSpeller } from './fetch-speller'
import { answerCommands } from './jump'
import { answerLiveScripts } from './live-check'
import { welcome } from './onboarding'
import { applyIn, clearMarksIn, locateIn } from './relay'
import { showListed } from './show-listed'
import { answerSidePanel } from './side-panel'
import { timed } from './timed'

// No module: built by itself, so that the pages' scripts hold nothing for the sake of what only the background uses.
export default defineBackground({
  main() {
    const engine = createEngine({
      segmenter: () =>
        timed('gaojian-segmenter', () => loadJieba(new URL(browser.runtime.getURL('/jieba.wasm')))),
      speller: fetchSpeller,
    })
    onMessage('check', ({ data }) => checkAndKeep(engine, checkRequestSchema.parse(data)))
    onMessage('catalogue', describeCatalogue)
    onMessage('ruleSheets', describeRules)
    onMessage('tryPack', ({ data }) => engine.tryPack(wordPackSchema.parse(data)))
    onMessage('locate', ({ data }) => {
      const { target, place } = locateRequestSchema.parse(data)
      return locateIn(target, place)
    })
    onMessage('apply', ({ data }) => {
      const { target, edits } = applyRequestSchema.parse(data)
      return applyIn(target, edits)
    })
    onMessage('showMarks', ({ data }) => showListed(markRequestSchema.parse(data)))
    onMessage('clearMarks', ({ data }) => clearMarksIn(targetSchema.parse(data)))
    answerTextChecks(engine)
    answerLiveScripts(engine)
    answerMenu(engine)
    answerCommands(engine)
    welcome()
    answerSidePanel()
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
  },
})
