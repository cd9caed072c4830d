import { LocaleType, Univer, UniverInstanceType } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { DocSelectionManagerService } from '@univerjs/docs'
import { DocSelectionRenderService } from '@univerjs/docs-ui'
import { IRenderManagerService } from '@univerjs/engine-render'
import { UniverDocsCorePreset } from '@univerjs/preset-docs-core'
import zhCN from '@univerjs/preset-docs-core/locales/zh-CN'
import '@univerjs/preset-docs-core/lib/index.css'
import { draft, expose, host, one } from '../harness.ts'

const box = host()
box.style.height = '600px'
const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: zhCN } })
const { plugins } = UniverDocsCorePreset({ container: box })
for (const plugin of plugins) {
  if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1])
  else univer.registerPlugin(plugin)
}

const dataStream = `${draft.lines.map((line) => `${line}\r`).join('')}\n`
let end = -1
const paragraphs = draft.lines.map((line) => {
  end += line.length + 1
  return { startIndex: end }
})
univer.createUnit(UniverInstanceType.UNIVER_DOC, {
  id: 'draft',
  body: { dataStream, paragraphs, sectionBreaks: [{ startIndex: dataStream.length - 1 }] },
  documentStyle: { pageSize: { width: 600, height: 840 } },
})
const api = FUniver.newAPI(univer)
// Only then the canvas has the size that it keeps.
await new Promise<void>((resolve) => {
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === api.Enum.LifecycleStages.Steady) resolve()
  })
})
// The extension can know of a drawn editor only what the page itself lets out.
Object.assign(globalThis, { univerAPI: api })

const selections = univer.__getInjector().get(DocSelectionManagerService)

expose({
  getText: () =>
    (api.getActiveDocument()?.getSnapshot().body?.dataStream ?? '')
      .replace(/\r?\n$/, '')
      .replaceAll('\r', '\n'),
  undo: () => {
    api.undo()
  },
  selected: () => {
    const [range] = selections.getTextRanges() ?? []
    return { start: range?.startOffset ?? 0, end: range?.endOffset ?? 0 }
  },
  placeCaret: (offset) => api.getActiveDocument()?.setSelection(offset, offset),
  selectionInView: () => {
    const render = univer.__getInjector().get(IRenderManagerService).getRenderById('draft')
    const range = render?.with(DocSelectionRenderService).getActiveTextRange()
    const place = range?.getAbsolutePosition()
    const view = render?.scene.getViewport('viewMain')?.getBounding().viewBound
    return !!place && !!view && place.top >= view.top && place.top + place.height <= view.bottom
  },
  content: () => one('section:has(> #univer-doc-main-canvas)'),
})
