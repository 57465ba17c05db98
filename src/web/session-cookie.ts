/**
 * The cookie that carries a session. HttpOnly and SameSite=Lax always; under https also Secure, with the `__Host-`
 * prefix that forbids a neighbouring host to set it. No lifetime: it ends with the browser, and on the server earlier.
 */
const plainName = 'motcua_phien'
const secureName = '__Host-motcua_phien'

export function sessionCookie(token: string, https: boolean): string {
  return https ? `${secureName}=${token}; ${attributes}; Secure` : `${plainName}=${token}; ${attributes}`
}

export function endedSessionCookie(https: boolean): string {
  return `${sessionCookie('', https)}; Max-Age=0`
}

export function findSessionToken(cookieHeader: string | null, https: boolean): string | undefined {
  const name = https ? secureName : plainName
  const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim())
  const value = pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  return value && /^[\w-]{40,60}$/.test(value) ? value : undefined
}

const attributes = 'Path=/; HttpOnly; SameSite=Lax'
