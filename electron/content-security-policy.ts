/**
 * What a page of Evenkeel may load: its own files and nothing else.
 * The same words stand in the head of `renderer/index.html`; a test compares the two.
 * Inline styles are allowed because component libraries place pop-ups with them; scripts never are.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')
