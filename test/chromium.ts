import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium of the system, if it has one. */
export function findChromium(): string | undefined {
  return places.find((place) => existsSync(place))
}

/** Installs Debian's Chromium when it is missing and we may; answers a sentence when the journeys cannot run. */
export function ensureChromium(): string | undefined {
  if (findChromium()) return undefined
  if (!existsSync('/usr/bin/apt-get')) return 'No Chromium here, and no apt-get to install it with.'
  const [program, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get']
  // What apt prints names the mirrors of this machine, which is nobody's business.
  const run = (...args: readonly string[]) =>
    spawnSync(program!, [...before, '-qq', ...args], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  console.log('Installing Chromium from the packages of the system…')
  const installed = run('update') && run('install', '-y', '--no-install-recommends', 'chromium')
  return installed && findChromium()
    ? undefined
    : 'Chromium is missing and could not be installed: apt-get install chromium (as root).'
}
