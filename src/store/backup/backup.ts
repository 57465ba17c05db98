import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { ok, refuse, type Result } from '#kernel/result.ts'
import type { Store } from '../connection.ts'
import { listMigrations } from '../migrate.ts'
import { listTables } from './tables.ts'

export type BackupManifest = {
  readonly format: 1
  readonly migrations: readonly { readonly name: string; readonly sha256: string }[]
  readonly tables: readonly { readonly name: string; readonly rows: number; readonly sha256: string }[]
}

const manifestName = 'backup.json'

/** Writes every table of one moment into a folder: one compressed file a table, and a manifest with their hashes. */
export async function writeBackup(store: Store, folder: string): Promise<Result<BackupManifest, string>> {
  await mkdir(folder, { recursive: true })
  if ((await readdir(folder)).length > 0)
    return refuse(`Thư mục ${folder} không trống; chọn một thư mục mới cho bản sao lưu.`)
  return asOwner(store, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    const tables: BackupManifest['tables'][number][] = []
    for (const name of await listTables(client)) {
      const hash = createHash('sha256')
      const copy = client.query(copyTo(`copy "${name}" to stdout`))
      await pipeline(copy, hashing(hash), createGzip(), createWriteStream(fileOf(folder, name)))
      tables.push({ name, rows: copy.rowCount, sha256: hash.digest('hex') })
    }
    await client.query('commit')
    const manifest: BackupManifest = {
      format: 1,
      migrations: listMigrations().map(({ name, sha256 }) => ({ name, sha256 })),
      tables,
    }
    // Last: a folder without it is a backup that was cut short.
    await writeFile(join(folder, manifestName), `${JSON.stringify(manifest, null, 2)}\n`)
    return ok(manifest)
  })
}

/** Puts a backup into an empty database of the same version; all of it or nothing. */
export async function readBackup(store: Store, folder: string): Promise<Result<BackupManifest, string>> {
  const manifest = await readManifest(folder)
  if (!manifest.ok) return manifest
  const wrong = findVersionProblem(manifest.value)
  if (wrong) return refuse(wrong)
  return asOwner(store, async (client) => {
    const kept = await client.query(
      'select 1 from account union all select 1 from dossier union all select 1 from report limit 1',
    )
    if (kept.rowCount) return refuse('Cơ sở dữ liệu đã có dữ liệu; chỉ phục hồi vào một thư mục dữ liệu trống.')
    await client.query('begin')
    try {
      await client.query(`truncate ${manifest.value.tables.map(({ name }) => `"${name}"`).join(', ')}`)
      for (const table of manifest.value.tables) {
        const hash = createHash('sha256')
        await pipeline(
          createReadStream(fileOf(folder, table.name)),
          createGunzip(),
          hashing(hash),
          client.query(copyFrom(`copy "${table.name}" from stdin`)),
        )
        if (hash.digest('hex') !== table.sha256) throw new DamagedBackup(table.name)
      }
      await client.query('commit')
      return manifest
    } catch (error) {
      await client.query('rollback')
      if (error instanceof DamagedBackup || (error as NodeJS.ErrnoException).code?.startsWith('Z_')) {
        return refuse(
          `Bản sao lưu bị hỏng${error instanceof DamagedBackup ? ` ở bảng ${error.message}` : ''}; không phục hồi gì.`,
        )
      }
      throw error
    }
  })
}

class DamagedBackup extends Error {}

async function readManifest(folder: string): Promise<Result<BackupManifest, string>> {
  try {
    return ok(JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as BackupManifest)
  } catch {
    return refuse(`${folder} không phải là một bản sao lưu trọn vẹn (thiếu ${manifestName}).`)
  }
}

function findVersionProblem(manifest: BackupManifest): string | undefined {
  const ours = listMigrations().map(({ name, sha256 }) => `${name} ${sha256}`)
  const theirs = manifest.migrations.map(({ name, sha256 }) => `${name} ${sha256}`)
  if (ours.join() === theirs.join()) return undefined
  return 'Bản sao lưu thuộc một phiên bản khác của Một Cửa; phục hồi bằng đúng phiên bản ấy rồi nâng cấp.'
}

/** The owner sees every commune; the application never does. */
async function asOwner<T>(store: Store, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: store.ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

function hashing(hash: ReturnType<typeof createHash>): Transform {
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      done(null, chunk)
    },
  })
}

function fileOf(folder: string, table: string): string {
  return join(folder, `${table}.copy.gz`)
}
