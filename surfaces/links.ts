import type { SurfaceLinksProps } from '../components/surface-links'
import { openPage } from './open-surface'

/** The ways to the pages of the extension. */
export const links: SurfaceLinksProps = {
  onWorkbench: () => void openPage('workbench'),
  onOptions: () => void openPage('options'),
}
