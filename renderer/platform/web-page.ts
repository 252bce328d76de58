/** The address as the browser would open it, where it is a web page; undefined for anything else. */
export function webPage(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, username, password, href } = new URL(address)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  // A name before the host makes one site look like another.
  return isWeb && !username && !password ? href : undefined
}
