#!/usr/bin/env node
// Starts the command under the Node the package brings (24), whatever Node was asked: `npx` may run an older one.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const command = join(root, 'src/main/motcua.ts')
// Compiled code is kept beside the packages, so that the second start is quicker; threads find it through the environment.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules/.cache/compile')
if (Number(process.versions.node.split('.')[0]) >= 24) {
  module.enableCompileCache()
  await import(command)
} else {
  const node = join(dirname(module.createRequire(import.meta.url).resolve('node/package.json')), 'bin/node')
  const child = spawn(node, [command, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}
