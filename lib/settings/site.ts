import * as z from 'zod/mini'

/** The match pattern of one site, as `siteOf` gives it. */
export const sitePatternSchema = z
  .string()
  .check(
    z.maxLength(300),
    z.regex(/^https?:\/\/(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])\/\*$/u),
  )

/**
 * The match pattern of the site that an address belongs to, on every port of its host; `undefined` for what is no
 * web page. Firefox knows no ports in patterns.
 */
export function siteOf(address: string | undefined): string | undefined {
  const url = URL.parse(address ?? '')
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined
  return `${url.protocol}//${url.hostname}/*`
}

/** The site of what a person types: a whole address or just the host. */
export function siteFromInput(typed: string): string | undefined {
  const text = typed.trim()
  const address = /^[a-z][a-z0-9+.-]*:\/\//iu.test(text) ? text : `https://${text}`
  const site = text === '' ? undefined : siteOf(address)
  return sitePatternSchema.safeParse(site).data
}

/** The part of a site's pattern that a person knows it by. */
export function hostOf(site: string): string {
  return URL.parse(site.replace(/\*$/u, ''))?.hostname ?? site
}
