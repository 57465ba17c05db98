import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Secret, TOTP } from 'otpauth'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnv } from '#main/env.ts'
import { type Running, start } from '#main/start.ts'
import { aBrowser, aPage, axeFindings } from '#test/browser.ts'
import { freePort } from '#test/free-port.ts'

let running: Running
let browser: Browser
const dataFolder = mkdtempSync(join(tmpdir(), 'motcua-accounts-'))
const password = 'trăng lên đầu núi'
const submit = 'main form.sheet > .button'

beforeAll(async () => {
  const silent = () => undefined
  running = await start(readEnv({}), { port: await freePort(), dataFolder, demo: false, tell: silent, log: silent })
  browser = await aBrowser()
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

test('an empty installation: choose the commune, become its administrator, enrol, create an officer who starts work', async () => {
  const { page, complaints } = await aPage(browser)
  const findings: string[] = []
  const look = async () => findings.push(...(await axeFindings(page)))

  await page.goto(running.url)
  await look()
  await page.selectOption('#tinh', '37')
  await page.click(submit)
  await page.waitForURL('**tinh=37')
  await page.locator('summary').click()
  await page.fill('#communeName', 'Bình Lục Thử')
  await page.fill('#communeCode', '99504')
  await page.fill('#name', 'Lê Bảo Châu')
  await page.fill('#login', 'quantri')
  await page.fill('#password', password)
  await page.click(submit)
  expect(await page.textContent('.error-summary')).toContain('không giống nhau')
  expect(await page.inputValue('#name')).toBe('Lê Bảo Châu')
  await look()
  await page.fill('#password', password)
  await page.fill('#again', password)
  await page.click(submit)

  await page.waitForURL('**/tai-khoan/xac-thuc')
  await look()
  const secret = (await page.textContent('.hint code'))!.replaceAll(' ', '')
  await page.fill('#code', new TOTP({ secret: Secret.fromBase32(secret) }).generate())
  await page.click(submit)
  await page.waitForURL(`${running.url}/`)
  expect(await page.textContent('.top-unit')).toContain('UBND xã Bình Lục Thử')

  await page.goto(`${running.url}/quan-tri/tai-khoan/moi`)
  await page.fill('#name', 'Đỗ Thị Minh Nguyệt')
  await page.fill('#login', 'nguyet')
  await page.check('input[value=reporting]')
  await look()
  await page.click(submit)
  const handover = (await page.textContent('.handover'))!
  await look()

  await page.click('text=Đăng xuất')
  await page.waitForURL('**/dang-nhap?da-ra=1')
  await look()
  await page.fill('#login', 'nguyet')
  await page.fill('#password', handover)
  await page.click(submit)
  await page.waitForURL('**/tai-khoan/mat-khau')
  await page.fill('#current', handover)
  await page.fill('#next', 'mùa thu năm ấy')
  await page.fill('#again', 'mùa thu năm ấy')
  await page.click(submit)
  await page.waitForURL(`${running.url}/`)
  await look()

  expect(findings).toEqual([])
  expect(complaints).toEqual([])
})

test('signing in works where scripts are off', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${running.url}/tai-khoan`)
  await page.fill('#login', 'nguyet')
  await page.fill('#password', 'mùa thu năm ấy')
  await page.click(submit)
  await page.waitForURL('**/tai-khoan')
  expect(await page.textContent('h1')).toBe('Tài khoản của tôi')
})
