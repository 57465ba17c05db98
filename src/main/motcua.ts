import { commands } from '../cli/commands.ts'
import { runCli } from '../cli/run-cli.ts'
import { readEnv } from './env.ts'

const env = readEnv(process.env)
const out = (text: string) => void process.stdout.write(`${text}\n`)
const err = (text: string) => void process.stderr.write(text.startsWith('\r') ? text : `${text}\n`)

// Each command loads what it needs when it is called: a review of a report starts without the server and the database.
process.exitCode = await runCli(process.argv.slice(2), {
  commands,
  out,
  err,
  terminal: ({ dataFolder, language, json }) => ({
    out,
    err,
    isTerminal: process.stderr.isTTY,
    now: () => new Date(),
    language,
    json,
    open: async (as = {}) => (await import('./compose.ts')).openSession(env, dataFolder ?? env.dataFolder, as),
    serve: async (request) => {
      const { runServer } = await import('./run-server.ts')
      return runServer(env, { ...request, dataFolder: dataFolder ?? env.dataFolder, json }, { out, err })
    },
    loadDemo: async () =>
      (await import('./run-server.ts')).fillDemo(env, dataFolder ?? env.dataFolder, { out, err, json }),
  }),
})
