/** What browsers are told to refuse, on every answer. */
export function setSecurityHeaders(
  headers: Headers,
  { nonce, https }: { readonly nonce: string; readonly https: boolean },
): void {
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ]
  const fixed = {
    'Content-Security-Policy': policy.join('; '),
    // Not `no-referrer`: under it forms are posted with the origin `null`, and the origin is what we check.
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'X-Robots-Tag': 'noindex',
  }
  for (const [name, value] of Object.entries(fixed)) headers.set(name, value)
  if (https) headers.set('Strict-Transport-Security', 'max-age=31536000')
}
