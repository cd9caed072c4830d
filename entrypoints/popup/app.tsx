import { useEffect, useState } from 'react'
import { CheckView } from '../../components/check-view'
import type { Catalogue } from '../../lib/messaging/catalogue'
import { links } from '../../surfaces/links'
import { openSidePanel } from '../../surfaces/open-surface'
import type { Opening } from '../../surfaces/opening'
import { useDraftCheck } from '../../surfaces/use-draft-check'
import { useGrantKeys } from '../../surfaces/use-grant-keys'

interface AppProps extends Catalogue {
  readonly opened: Promise<Opening>
}

/** The popup over the active tab. Nothing is drawn until the tab's last result, if any, can be. */
export function App({ opened, ...catalogue }: AppProps) {
  const [opening, setOpening] = useState<Opening>()
  useEffect(() => {
    opened.then(setOpening)
  }, [opened])
  return opening && <Popup opening={opening} catalogue={catalogue} />
}

interface PopupProps {
  readonly opening: Opening
  readonly catalogue: Catalogue
}

function Popup({ opening, catalogue }: PopupProps) {
  const { fixed: _, ...view } = useDraftCheck(opening, catalogue)
  const windowId = opening.tab?.windowId
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
