import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const root = import.meta.dirname
const place = join(root, 'build')

/** What the bundle is made of; a change in any of these makes it old. */
const sources = [
  'src/web/**/*.{ts,tsx,css,svg}',
  'src/kernel/*.ts',
  'src/domain/**/*.ts',
  'src/catalogue/**/*.ts',
  'build-web.ts',
  'vite.config.ts',
  'react-router.config.ts',
  'package-lock.json',
]

/** Builds the pages when they are missing or older than a source; in a process of its own, whose memory is given back. */
export function ensureWebBuilt(): void {
  if (!webBuildIsOld()) return
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status } = spawnSync(process.execPath, [import.meta.filename], { cwd: root, env, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Error('Không dựng được giao diện web; xem lỗi in ở trên.')
}

export function webBuildIsOld(): boolean {
  const bundle = join(place, 'server/index.js')
  if (!existsSync(bundle)) return true
  const built = statSync(bundle).mtimeMs
  return globSync(sources, { cwd: root }).some(
    (file) => !file.includes('.test.') && statSync(join(root, file)).mtimeMs > built,
  )
}

/** Pages and their scripts, each file compressed beside itself; put in place whole, so that two builds at once do no harm. */
async function buildWeb(): Promise<void> {
  const making = `${place}-${process.pid}`
  process.env['MOTCUA_BUILD_FOLDER'] = making
  process.env['NODE_ENV'] = 'production'
  const { createBuilder } = await import('vite')
  const builder = await createBuilder({ root, mode: 'production' }, null)
  await builder.buildApp()
  for (const file of globSync('client/**/*.{js,css,svg}', { cwd: making })) compress(join(making, file))
  const before = `${making}-before`
  if (existsSync(place)) renameSync(place, before)
  renameSync(making, place)
  rmSync(before, { recursive: true, force: true })
}

function compress(file: string): void {
  const plain = readFileSync(file)
  if (plain.length < 500) return
  writeFileSync(`${file}.gz`, gzipSync(plain, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }))
}

if (import.meta.main) await buildWeb()
