import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The installation's own secret: given by the surroundings, or made once and kept beside the data, never in it. */
export function installationSecret(dataFolder: string, given: string | undefined): string {
  if (given) return given
  const path = join(dataFolder, 'secret.key')
  mkdirSync(dataFolder, { recursive: true })
  if (!existsSync(path)) {
    try {
      writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return readFileSync(path, 'utf8').trim()
}
