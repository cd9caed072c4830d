import { writeFileSync } from 'node:fs'
import { ExtensionBrowser } from '../e2e/browser.ts'
import { draftPages } from '../e2e/pages.ts'
import { startServer } from '../e2e/server.ts'
await using server = await startServer()
await using browser = await ExtensionBrowser.launch({ origin: server.origin })
const lines = ['青禾县水利局2025年度防汛工作总结', '在*党委领导下，XX局把责任落实到人。']
for (let line = 1; lines.join('\n').length < 3000; line++) lines.push(`第${line}段：各单位认真开展防汛值守，责任到人。`)
const open = () => browser.open(server.add(draftPages['contenteditable with p'](lines.join('\n'), server)))
const cats = process.argv[2] === 'prof' ? ['disabled-by-default-v8.cpu_profiler'] : []
let page = await open()
for (let i = 0; i < 4; i++) {
  if (i > 1) page = await open()
  await browser.killWorker()
  const cdp = await browser.browser.target().createCDPSession()
  const events: any[] = []
  cdp.on('Tracing.dataCollected', (d: any) => events.push(...d.value))
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'v8.compile', 'blink.user_timing', 'loading', ...cats] } } as never)
  const popup = await browser.pressAction(page)
  await popup.settled()
  const done = new Promise((r) => cdp.once('Tracing.tracingComplete', r))
  await cdp.send('Tracing.end')
  await done
  writeFileSync(`/tmp/trace${i}.json`, JSON.stringify(events))
  await popup.close()
}
