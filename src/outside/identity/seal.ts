import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Keeps a short secret unreadable in the database and its backups; the key lives outside them. */
export type Seal = { readonly close: (plain: string) => string; readonly open: (sealed: string) => string }

const algorithm = 'aes-256-gcm'

export function createSeal(installationSecret: string, purpose: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', installationSecret, '', purpose, 32))
  return {
    close(plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv(algorithm, key, nonce)
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return ['v1', nonce, cipher.getAuthTag(), body]
        .map((part) => (typeof part === 'string' ? part : part.toString('base64url')))
        .join('.')
    },
    open(sealed) {
      const [version, nonce = '', tag = '', body = ''] = sealed.split('.')
      if (version !== 'v1') throw new Error('sealed value of an unknown version')
      const cipher = createDecipheriv(algorithm, key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
      cipher.setAuthTag(Buffer.from(tag, 'base64url'))
      return Buffer.concat([cipher.update(Buffer.from(body, 'base64url')), cipher.final()]).toString('utf8')
    },
  }
}
