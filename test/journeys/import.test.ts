import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnv } from '#main/env.ts'
import { type Running, start } from '#main/start.ts'
import { aBrowser, aPage, axeFindings } from '#test/browser.ts'
import { freePort } from '#test/free-port.ts'

let running: Running
let browser: Browser
const dataFolder = mkdtempSync(join(tmpdir(), 'motcua-import-'))
const files = mkdtempSync(join(tmpdir(), 'motcua-files-'))
const submit = 'main form.sheet > .button'

beforeAll(async () => {
  const silent = () => undefined
  running = await start(readEnv({}), { port: await freePort(), dataFolder, demo: true, tell: silent, log: silent })
  browser = await aBrowser()
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  for (const folder of [dataFolder, files]) rmSync(folder, { recursive: true, force: true })
})

async function signIn(page: Page): Promise<void> {
  await page.goto(`${running.url}/dang-nhap?tiep=/nhap`)
  await page.fill('#login', 'baocao.binhluc')
  await page.fill('#password', 'motcua-demo-2026')
  await page.click(submit)
  await page.waitForURL('**/nhap')
}

const list = `Số biên nhận;Mã TTHC;Tên thủ tục;Người nộp;Hình thức;Tiếp nhận lúc;Hẹn trả;Xong lúc;Tình trạng
TX-1;1.001193;Đăng ký khai sinh;Đặng Thị Mơ;Tại chỗ;01/06/2026 08:00;02/06/2026 17:00;01/06/2026 16:00;Xong
TX-2;1.001193;Đăng ký khai sinh;Đặng Văn Lựu;Qua mạng;02/06/2026 08:00;03/06/2026 17:00;;Đang làm
TX-3;1.001193;Đăng ký khai sinh;Đặng Văn Sung;Qua mạng;31/02/2026 08:00;03/06/2026 17:00;;Đang làm
`

test('a list of another system is mapped, imported, its bad row corrected; a dossier is opened and corrected', async () => {
  const { page, complaints } = await aPage(browser)
  const findings: string[] = []
  const look = async () => findings.push(...(await axeFindings(page)))
  const file = join(files, 'Danh sách tháng 6.csv')
  writeFileSync(file, list)

  await signIn(page)
  await page.fill('#source', 'Hệ thống X')
  await page.setInputFiles('#file', file)
  await page.click(submit)
  await page.waitForURL('**/nhap/tep/*')
  await page.selectOption('#cot-channel', 'Hình thức')
  await page.selectOption('#cot-receivedAt', 'Tiếp nhận lúc')
  await page.selectOption('#cot-endedAt', 'Xong lúc')
  expect(await page.inputValue('#cot-status')).toBe('Tình trạng')
  await page.click('button[value=xem]')
  await page.waitForURL('**da-ghep=1')
  await look()
  for (const [word, meaning] of [
    ['Tại chỗ', 'counter'],
    ['Xong', 'processed'],
    ['Đang làm', 'processing'],
  ] as const) {
    await page.getByLabel(`“${word}”`).selectOption(meaning)
  }
  await page.fill('#ten-ghep', 'Hệ thống X')
  await page.click('button[value=luu]')
  await page.waitForSelector('text=2 dòng nhập được, 1 dòng sẽ bị trả lại')
  await look()
  await page.click('button[value=nhap]')
  await page.waitForSelector('text=Đã nhập xong')
  expect(await page.textContent('main')).toContain('31/02/2026 08:00')
  await look()

  const saving = page.waitForEvent('download')
  await page.click('a[download]')
  const corrected = join(files, 'sửa.csv')
  await (await saving).saveAs(corrected)
  writeFileSync(corrected, readFileSync(corrected, 'utf8').replace('31/02/2026', '01/06/2026'))
  await page.goto(`${running.url}/nhap`)
  await page.fill('#source', 'Hệ thống X')
  await page.setInputFiles('#file', corrected)
  await page.click(submit)
  await page.waitForURL('**/nhap/tep/*')
  await page.selectOption('#da-luu', 'Hệ thống X')
  await page.click('button[value=dung]')
  await page.waitForSelector('text=1 dòng nhập được, 0 dòng sẽ bị trả lại')
  await page.click('button[value=nhap]')
  await page.waitForSelector('text=Không có dòng nào bị trả lại')

  await page.goto(`${running.url}/ho-so?tim=dang van luu`)
  await page.click('table.data tbody a')
  await page.waitForSelector('text=Cách tính từng ngày')
  await look()
  await page.click('text=Đính chính')
  await page.waitForURL('**/dinh-chinh')
  await page.selectOption('#status', 'processed')
  await page.fill('#reason', 'Sổ ghi đã trả ngày 03/6')
  await look()
  expect(complaints).toEqual([])
  await page.click(submit)
  await page.waitForSelector('.error-summary')
  expect(await page.inputValue('#reason')).toBe('Sổ ghi đã trả ngày 03/6')
  await look()
  await page.fill('#endedAt', '03/06/2026 10:00')
  await page.selectOption('#endKind', 'resolved')
  await page.click(submit)
  await page.waitForURL('**da-dinh-chinh=1')
  expect(await page.textContent('.timeline')).toContain('Sổ ghi đã trả ngày 03/6')
  expect(findings).toEqual([])
})

test('uploading, mapping and importing work where scripts are off', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page)
  const file = join(files, 'không script.csv')
  writeFileSync(file, list.replaceAll('TX-', 'KS-').replace('31/02/2026', '01/06/2026'))
  await page.setInputFiles('#file', file)
  await page.click(submit)
  await page.waitForURL('**/nhap/tep/*')
  await page.selectOption('#da-luu', 'Hệ thống X')
  await page.click('button[value=dung]')
  await page.waitForURL('**da-ghep=1')
  await page.click('button[value=nhap]')
  // The page refreshes itself while the import runs.
  await page.waitForSelector('text=Đã nhập xong')
  expect(await page.textContent('.rows')).toContain('3')
})
