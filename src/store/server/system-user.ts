import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The account PostgreSQL runs under; undefined when we are not root and it runs under our own. */
export type SystemUser = { readonly name: string; readonly uid: number; readonly gid: number }

/** PostgreSQL refuses to run as root, so root starts it as `postgres`, or as `nobody`, which every system has. */
export function findSystemUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const wanted of ['postgres', 'nobody']) {
    const account = accounts.find(([name]) => name === wanted)
    if (account) return { name: wanted, uid: Number(account[2]), gid: Number(account[3]) }
  }
  throw new Error('PostgreSQL không chạy được dưới quyền root và máy không có tài khoản “postgres” hay “nobody”.')
}

/** Whether another account can walk down to a path: a clone under /root (mode 700) cannot be entered. */
export function reachableByOthers(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false
    if (at === dirname(at)) return true
  }
}

/** PostgreSQL's programs where `user` can run them: in place, or copied once to a folder of the system. */
export function programsFor(
  user: SystemUser | undefined,
  native: string,
  version: string,
  systemFolder: string,
): string {
  if (!user || reachableByOthers(join(native, 'bin'))) return native
  const copy = join(systemFolder, `postgresql-${version}`)
  if (!existsSync(copy)) copyWhole(native, copy)
  return copy
}

/** Put in place in one step: a copy cut short is never taken for a whole one, and two programs at once do no harm. */
function copyWhole(from: string, to: string): void {
  const making = `${to}.${process.pid}`
  rmSync(making, { recursive: true, force: true })
  cpSync(from, making, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(making, to)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

export function makeFolderFor(user: SystemUser | undefined, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (user) chownSync(folder, user.uid, user.gid)
}
