import Vditor from 'vditor'
import 'vditor/dist/index.css'
import { appearance, draft, expose, host, one, packageUrl } from '../harness.ts'

const vditor = await new Promise<Vditor>((resolve) => {
  const created: Vditor = new Vditor(host(), {
    cdn: packageUrl('vditor'),
    mode: 'wysiwyg',
    cache: { enable: false },
    height: 400,
    value: draft.lines.join('\n\n'),
    after: () => resolve(created),
  })
})

expose({
  getText: () => vditor.getValue().trim().replaceAll('\n\n', '\n').replaceAll('\\', ''),
  // A change comes into its history when the user has paused; till then the button is off.
  async undo() {
    await appearance('[data-type="undo"]:not(.vditor-menu--disabled)')
    vditor.vditor.undo?.undo(vditor.vditor)
  },
  content: () => one('.vditor-wysiwyg > .vditor-reset'),
})
