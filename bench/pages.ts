import { createServer } from 'node:net'
import { join } from 'node:path'
import { readEnv } from '#main/env.ts'
import { demoPassword } from '#main/load-demo.ts'
import { start } from '#main/start.ts'
import { withFolder } from './bench-store.ts'
import { median, ms, option, quantile, type Runs, tellMachine, timed } from './measure.ts'

// Pages as an officer opens them, over HTTP on this machine: one after the other, then twenty at a time, beside the
// answer the server gives when it only asks the database whether it is there (`/khoe`).

const loads = option('loads', 60)
const crowd = 20

tellMachine('pages')
await withFolder(async (folder) => {
  const port = await freePort()
  const silent = () => undefined
  const running = await start(readEnv({ NODE_ENV: 'production' }), {
    port,
    dataFolder: join(folder, 'data'),
    demo: true,
    tell: silent,
    log: silent,
  })
  try {
    await measure(`http://127.0.0.1:${port}`)
  } finally {
    await running.stop()
  }
})

async function measure(origin: string): Promise<void> {
  const cookie = await signIn(origin)
  const report = await findReport(origin, cookie)
  const pages = {
    '/khoe': 'the server is well',
    '/': 'work of the day',
    '/bao-cao': 'reports',
    [`/bao-cao/${report}`]: 'the half-year report, open for writing',
    [`/bao-cao/${report}?so=dossiers.received`]: 'a number of it opened to its dossiers',
  }
  const open = (path: string) => get(origin, path, cookie)
  const floor: Record<string, number> = {}
  console.log('| page | one at a time p50 / p95 | against /khoe | 20 at a time p50 / p95 | pages/s at 20 |')
  console.log('|---|---|---|---|---|')
  for (const [path, what] of Object.entries(pages)) {
    for (let warm = 0; warm < 3; warm += 1) await open(path)
    const alone: number[] = []
    for (let load = 0; load < loads; load += 1) alone.push(await timed(() => open(path)))
    const { taken, seconds } = await together(() => open(path))
    floor['alone'] ??= median(alone)
    const shown = path.replace(report, ':id')
    console.log(
      `| ${shown} (${what}) | ${both(alone)} | ${(median(alone) / floor['alone']).toFixed(1)} | ${both(taken)} | ${(taken.length / seconds).toFixed(0)} |`,
    )
  }
}

/** Twenty people, each asking again as soon as answered. */
async function together(open: () => Promise<unknown>): Promise<{ readonly taken: Runs; readonly seconds: number }> {
  const taken: number[] = []
  const rounds = Math.ceil((loads * 2) / crowd)
  const person = async () => {
    for (let round = 0; round < rounds; round += 1) taken.push(await timed(open))
  }
  const took = await timed(() => Promise.all(Array.from({ length: crowd }, person)))
  return { taken, seconds: took / 1000 }
}

function both(taken: Runs): string {
  return `${ms(quantile(taken, 0.5))} / ${ms(quantile(taken, 0.95))}`
}

async function get(origin: string, path: string, cookie: string): Promise<string> {
  const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.headers.get('location') ?? ''}`)
  return text
}

async function signIn(origin: string): Promise<string> {
  const answer = await fetch(`${origin}/dang-nhap`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin },
    body: new URLSearchParams({ login: 'baocao.binhluc', password: demoPassword }),
  })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) throw new Error(`not signed in: ${answer.status}`)
  return cookie
}

async function findReport(origin: string, cookie: string): Promise<string> {
  const page = await get(origin, '/bao-cao', cookie)
  const ids = [...new Set([...page.matchAll(/href="\/bao-cao\/([0-9a-f-]{36})"/g)].map(([, id]) => id!))]
  for (const id of ids) if ((await get(origin, `/bao-cao/${id}`, cookie)).includes('15/12/2025')) return id
  throw new Error('the demo has no half-year report')
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
