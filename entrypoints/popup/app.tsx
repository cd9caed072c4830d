import { CheckView } from '../../components/check-view'
import type { Catalogue } from '../../lib/messaging/catalogue'
import { links } from '../../surfaces/links'
import { openSidePanel } from '../../surfaces/open-surface'
import type { Opening } from '../../surfaces/opening'
import { useDraftCheck } from '../../surfaces/use-draft-check'
import { useGrantKeys } from '../../surfaces/use-grant-keys'
import { useKeptLook } from './use-kept-look'

interface AppProps extends Catalogue {
  readonly opening: Opening
}

/** The popup over the active tab. */
export function App({ opening, ...catalogue }: AppProps) {
  const { fixed: _, ...view } = useDraftCheck(opening, catalogue)
  const windowId = opening.tab?.windowId
  // The next popup is about the draft, not about what was selected in it.
  const isWhole = view.onCheckAll === undefined
  useKeptLook(isWhole ? opening.tab : undefined, view.state)
  return (
    <CheckView
      {...view}
      links={links}
      grantKeys={useGrantKeys()}
      onSidePanel={windowId === undefined ? undefined : () => moveToSidePanel(windowId)}
    />
  )
}

/** Two surfaces over one page would be one too many. */
async function moveToSidePanel(windowId: number): Promise<void> {
  await openSidePanel(windowId)
  window.close()
}
