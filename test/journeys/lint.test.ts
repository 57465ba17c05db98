import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnv } from '#main/env.ts'
import { type Running, start } from '#main/start.ts'
import { readDocument } from '#outside/reading/read-document.ts'
import { aBrowser, aPage, axeFindings } from '#test/browser.ts'
import { freePort } from '#test/free-port.ts'

let running: Running
let browser: Browser
const dataFolder = mkdtempSync(join(tmpdir(), 'motcua-lint-'))
const files = mkdtempSync(join(tmpdir(), 'motcua-lint-files-'))

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

const right = 'Đã cập nhật 95/100 = 95% hồ sơ công chức vào cơ sở dữ liệu.'
const wrong = 'Đã số hóa 812/829 = 99,95% hồ sơ đã giải quyết.'
const report = `ỦY BAN NHÂN DÂN XÃ BÌNH LỤC
Số: 12/BC-UBND
Bình Lục, ngày 15 tháng 6 năm 2026
BÁO CÁO
Công tác cải cách hành chính 6 tháng đầu năm 2026
I. KẾT QUẢ
${right}
${wrong}
`

function aFile(name: string, content: string): string {
  const path = join(files, name)
  writeFileSync(path, content)
  return path
}

async function drop(page: Page, ...paths: readonly string[]): Promise<void> {
  await page.goto(`${running.url}/kiem-tra`)
  await page.setInputFiles('#files', [...paths])
  await page.click('main form button')
  await page.waitForSelector('.lint-checked, .error-summary')
}

test('the wrong rate of a report is marked in place, the right one is not; findings are filtered and exported', async () => {
  const { page, complaints } = await aPage(browser)
  await page.goto(`${running.url}/gioi-thieu`)
  await page.click('main a[href="/kiem-tra"]')
  expect(await axeFindings(page)).toEqual([])

  await drop(page, aFile('báo cáo.txt', report))
  const marked = await page.locator('mark.has-error').allTextContents()
  expect(marked.join()).toContain('812/829')
  expect(marked.join()).not.toContain('95/100')
  expect(await page.textContent('.lint-group.error')).toContain('97,95')
  expect(await axeFindings(page)).toEqual([])

  const number = page.locator('.lint-document .lint-number.error')
  await page.click('.lint-group.error li > .lint-number')
  expect(new URL(page.url()).hash).toBe(`#${await number.getAttribute('id')}`)
  await number.click()
  expect(await page.locator('.lint-group.error li:target').count()).toBe(1)
  await page.uncheck('#hien-error')
  expect(await number.isVisible()).toBe(false)
  expect(await page.locator('.lint-group.error').isVisible()).toBe(false)

  for (const [button, name] of [
    ['phieu', 'phiếu.docx'],
    ['bang', 'bảng.xlsx'],
  ] as const) {
    const saving = page.waitForEvent('download')
    await page.click(`button[value=${button}]`)
    const path = join(files, name)
    await (await saving).saveAs(path)
    const exported = await readDocument(readFileSync(path), name)
    expect(JSON.stringify(exported)).toContain('812/829')
  }
  expect(complaints).toEqual([])
})

test('many files become a table, and one that cannot be read says why without stopping the others', async () => {
  const { page, complaints } = await aPage(browser)
  await drop(
    page,
    aFile('xã một.txt', report),
    aFile('rỗng.txt', ''),
    aFile('xã hai.txt', report.replace('99,95', '97,95')),
  )
  const rows = await page.locator('table.data tbody tr').allTextContents()
  expect(rows.map((row) => ['xã một', 'xã hai', 'rỗng'].find((name) => row.includes(name)))).toEqual([
    'xã một',
    'xã hai',
    'rỗng',
  ])
  expect(rows[2]).toContain('Tệp rỗng')
  await page.click('table.data summary')
  expect(await page.textContent('details[open]')).toContain('812/829')
  expect(await axeFindings(page)).toEqual([])

  await drop(page, aFile('chương trình.docx', 'MZ\u0090\u0000\u0003'))
  expect(await page.textContent('.error-summary')).toContain('chương trình.docx')
  expect(complaints.filter((said) => !said.includes('422'))).toEqual([])
})
