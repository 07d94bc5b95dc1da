/** Addresses the inspector may lead to: pages of the web and nothing else. */

/** The address as the browser reads it, if it is one of http or https and names a host; null for anything else. */
export function webAddress(text: string): URL | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  return (url.protocol === 'https:' || url.protocol === 'http:') && isHost(url.hostname) ? url : null
}

/** Browsers let "exa mple" pass as "exa%20mple", which no name server knows. */
function isHost(name: string): boolean {
  if (name.startsWith('[')) return true
  return name
    .replace(/\.$/u, '')
    .split('.')
    .every((label) => /^[a-z0-9_-]+$/iu.test(label))
}

/** As `webAddress`, but for what people type: "example.com/page" gets its https. */
export function typedAddress(text: string): URL | null {
  const typed = text.trim()
  const isBare = !/^[a-z][a-z0-9+.-]*:/iu.test(typed) && /^[^\s/.]+\.[^\s]+$/u.test(typed)
  return webAddress(isBare ? `https://${typed}` : typed)
}

/** Why a typed text is no address, as a sentence. */
export function whyNoAddress(text: string): string {
  return /^\s*https?:/iu.test(text)
    ? 'This address names no site. Look for a space or a stray sign in it.'
    : 'An address begins with https:// or http://'
}

/** "kafka.apache.org"; the text itself when it is no address. */
export function hostOf(text: string): string {
  return webAddress(text)?.hostname.replace(/^www\./u, '') ?? text
}

/** Where the Internet Archive lists what it has kept of a page. */
export function archiveAddress(address: URL): string {
  return `https://web.archive.org/web/*/${address.href}`
}
