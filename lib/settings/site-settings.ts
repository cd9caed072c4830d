import type { Settings } from './schema'

/** The settings as they hold on one site (a match pattern); elsewhere, and off the web, as they are. */
export function settingsOn(settings: Settings, site: string | undefined): Settings {
  const own = settings.sites.find((one) => one.site === site)
  if (own === undefined) return settings
  return {
    ...settings,
    preset: own.preset ?? settings.preset,
    marksInPage: own.marksInPage ?? settings.marksInPage,
  }
}
