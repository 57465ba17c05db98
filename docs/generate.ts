// `npm run generate` writes what is generated; with --check it only says what is stale, and fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeGeneratedFiles } from './generated-files.ts'

const root = join(import.meta.dirname, '..')
const files = await makeGeneratedFiles()
const stale = [...files].filter(
  ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
)

if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`stale: ${path} (npm run generate writes it anew)`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  for (const [path, text] of stale) writeFileSync(join(root, path), text)
  console.log(stale.length > 0 ? `written: ${stale.map(([path]) => path).join(', ')}` : 'nothing was stale')
}
