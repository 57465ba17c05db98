import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnv } from '#main/env.ts'
import { demoPassword } from '#main/load-demo.ts'
import { type Running, start } from '#main/start.ts'
import { aBrowser, aPage, axeFindings } from '#test/browser.ts'
import { freePort } from '#test/free-port.ts'
import { temporaryFolder } from '#test/temporary-folder.ts'

let running: Running
let browser: Browser
const data = temporaryFolder('every-page')

beforeAll(async () => {
  const silent = () => undefined
  const port = await freePort()
  running = await start(readEnv({}), { port, dataFolder: data.path, demo: true, tell: silent, log: silent })
  browser = await aBrowser()
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  data.remove()
})

/** `first …` opens the first link of the list of that page. */
const visits: Readonly<Record<string, readonly string[]>> = {
  nobody: ['/gioi-thieu', '/dang-nhap', '/kiem-tra', '/kiem-tra-goi'],
  'baocao.binhluc': [
    '/',
    '/bao-cao',
    '/ho-so',
    'first /ho-so',
    '/nhap',
    '/nhap/tong-hop',
    '/thu-tuc',
    'first /thu-tuc',
    '/tai-khoan',
  ],
  'quantri.binhluc': [
    '/',
    '/don-vi',
    '/lich',
    '/thiet-lap',
    '/nhat-ky',
    '/quan-tri/tai-khoan',
    '/quan-tri/tai-khoan/moi',
  ],
  'chutich.binhluc': ['/', '/bao-cao', '/nhat-ky'],
  'kiemtra.binhluc': ['/', '/ho-so', '/nhat-ky'],
  'sonoivu.ninhbinh': ['/', '/tinh', 'first /tinh'],
}

test.each(Object.entries(visits))(
  '%s finds every page whole, accessible and without a complaint',
  async (login, places) => {
    const { page, complaints } = await aPage(browser)
    if (login !== 'nobody') await signIn(page, login)
    const findings: string[] = []
    for (const place of places) {
      await open(page, place)
      expect(await page.locator('h1').count(), page.url()).toBeGreaterThan(0)
      findings.push(...(await axeFindings(page)))
    }
    expect(findings).toEqual([])
    expect(complaints).toEqual([])
  },
)

async function signIn(page: Page, login: string): Promise<void> {
  await page.goto(`${running.url}/dang-nhap`)
  await page.fill('#login', login)
  await page.fill('#password', demoPassword)
  await page.locator('form:has(#password) button[type=submit]').click()
  await page.waitForURL(`${running.url}/`)
}

async function open(page: Page, place: string): Promise<void> {
  const list = place.replace(/^first /, '')
  const answer = await page.goto(`${running.url}${list}`)
  expect(answer?.status(), list).toBe(200)
  if (list === place) return
  await page.locator('main table a').first().click()
  await page.waitForURL((url) => url.pathname !== list)
  await page.waitForLoadState('networkidle')
}
