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

/** Underlining switched on or off as seen on a site: for that site alone where it has a choice of its own. */
export function withMarksOn(
  settings: Settings,
  site: string | undefined,
  marksInPage: boolean,
): Settings {
  const hasOwn = settings.sites.some((one) => one.site === site && one.marksInPage !== undefined)
  if (!hasOwn) return { ...settings, marksInPage }
  const sites = settings.sites.map((one) => (one.site === site ? { ...one, marksInPage } : one))
  return { ...settings, sites }
}
