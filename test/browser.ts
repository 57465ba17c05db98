import { AxeBuilder } from '@axe-core/playwright'
import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The Chromium of the system; Debian's package is installed by test/run.ts when it is missing and it may. */
export function aBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => existsSync(place))
  if (!executablePath) throw new Error('Không tìm thấy Chromium; trên Debian: apt-get install chromium')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

/** A page of a 1366×768 screen that remembers what its console complained about. */
export async function aPage(
  browser: Browser,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (said) => {
    if (said.type() === 'error' || said.type() === 'warning') complaints.push(`${page.url()} ${said.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`))
  return { page, complaints }
}

/** What axe finds on the page as it stands: rule and place. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(
    ({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
}
