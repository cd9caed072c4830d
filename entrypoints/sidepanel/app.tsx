import { useEffect } from 'react'
import { CheckView } from '../../components/check-view'
import { PanelReport } from '../../components/panel-report'
import type { Catalogue } from '../../lib/messaging/catalogue'
import { links } from '../../surfaces/links'
import type { Opening } from '../../surfaces/opening'
import { useCheckWanted } from '../../surfaces/use-check-wanted'
import { useDraftCheck } from '../../surfaces/use-draft-check'
import { useFollowedTab } from '../../surfaces/use-followed-tab'
import { useGrantKeys } from '../../surfaces/use-grant-keys'

/** The side panel: it stands over whatever tab is in front, and begins anew with each page. */
export function App(catalogue: Catalogue) {
  const followed = useFollowedTab()
  return (
    followed && (
      <Panel
        key={followed.key}
        opening={followed.opening}
        catalogue={catalogue}
        onNamed={followed.look}
      />
    )
  )
}

interface PanelProps {
  readonly opening: Opening
  readonly catalogue: Catalogue
  /** The page could be read, though it could not be when the panel came to it. */
  readonly onNamed: () => void
}

function Panel({ opening, catalogue, onNamed }: PanelProps) {
  const { fixed, ...view } = useDraftCheck(opening, catalogue)
  useCheckWanted(opening.tab?.id, view.onRecheck)
  const isNamedNow = opening.tab?.url === undefined && view.state.status === 'done'
  useEffect(() => {
    if (isNamedNow) onNamed()
  }, [isNamedNow, onNamed])
  return (
    <CheckView
      {...view}
      links={links}
      grantKeys={useGrantKeys()}
      onSidePanel={undefined}
      renderReport={(props) => <PanelReport {...props} fixed={fixed} />}
    />
  )
}
