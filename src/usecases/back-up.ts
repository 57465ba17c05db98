import { type BackupManifest, readBackup, writeBackup } from '#store/backup/backup.ts'
import type { Result } from '#kernel/result.ts'
import type { Context } from './context.ts'

/** Everything the database holds, of one moment, in a folder. */
export function backUp(context: Context, folder: string): Promise<Result<BackupManifest, string>> {
  return writeBackup(context.store, folder)
}

/** A backup put back into an empty database. */
export function restore(context: Context, folder: string): Promise<Result<BackupManifest, string>> {
  return readBackup(context.store, folder)
}
