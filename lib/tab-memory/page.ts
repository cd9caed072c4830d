/**
 * What names the page of an address: all of it but a place within the page. `#/…` and `#!…` name pages of their own
 * in applications that never load another. `undefined` where the address is not known.
 */
export function pageOf(address: string | undefined): string | undefined {
  if (address === undefined || address === '') return undefined
  const [page = '', place = ''] = address.split(/#(.*)/su)
  return /^[/!]/u.test(place) ? address : page
}
