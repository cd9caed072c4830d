/**
 * The match pattern of the site that an address belongs to, on every port of its host; `undefined` for what is no
 * web page. Firefox knows no ports in patterns.
 */
export function siteOf(address: string | undefined): string | undefined {
  const url = URL.parse(address ?? '')
  if (url === null || !/^https?:$/u.test(url.protocol)) return undefined
  return `${url.protocol}//${url.hostname}/*`
}
