/** The address as the browser would open it, where it is a web page; undefined for anything else. */
export function webPage(address: string): string | undefined {
  const url = URL.parse(address)
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined
}
