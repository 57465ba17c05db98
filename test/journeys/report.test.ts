import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnv } from '#main/env.ts'
import { demoKeyPassphrase, demoPassword } from '#main/load-demo.ts'
import { type Running, start } from '#main/start.ts'
import { aBrowser, aPage, axeFindings } from '#test/browser.ts'
import { freePort } from '#test/free-port.ts'
import { temporaryFolder } from '#test/temporary-folder.ts'

let running: Running
let browser: Browser
const data = temporaryFolder('report-journey')

beforeAll(async () => {
  const silent = () => undefined
  running = await start(readEnv({}), {
    port: await freePort(),
    dataFolder: data.path,
    demo: true,
    tell: silent,
    log: silent,
  })
  browser = await aBrowser()
})
afterAll(async () => {
  await browser?.close()
  await running?.stop()
  data.remove()
})

/** Someone of Bình Lục before the first half of 2026, on a browser of their own. */
async function atTheReport(login: string, title = 'Báo cáo CCHC 6 tháng đầu năm 2026') {
  const { page, complaints } = await aPage(browser)
  await page.goto(`${running.url}/dang-nhap`)
  await page.fill('#login', login)
  await page.fill('#password', demoPassword)
  await page.locator('form:has(#password) button[type=submit]').click()
  await page.waitForURL(`${running.url}/`)
  await page.goto(`${running.url}/bao-cao`)
  await page.getByRole('link', { name: title }).last().click()
  await page.waitForSelector('.paper')
  return { page, complaints }
}

const drawer = 'dialog.drawer'

test('the half year of Bình Lục: opened to its records, edited, checked, signed, and proved by its own package', async () => {
  const officer = await atTheReport('baocao.binhluc')
  expect(await axeFindings(officer.page)).toEqual([])
  const { page: list } = await aPage(browser)
  await list.context().addCookies(await officer.page.context().cookies())
  await list.goto(`${running.url}/bao-cao`)
  expect(await axeFindings(list)).toEqual([])
  await openNumber(officer.page)
  await breakAndMend(officer.page)
  await readAgain(officer.page)
  await typeInCell(officer.page)
  await takeStep(officer.page, 'Hoàn thành kiểm tra, trình duyệt')
  await officer.page.getByText('Đã kiểm tra', { exact: true }).waitFor()
  expect(officer.complaints).toEqual([])

  const chairman = await atTheReport('chutich.binhluc')
  await takeStep(chairman.page, 'Duyệt')
  await chairman.page.getByText('Đã duyệt', { exact: true }).waitFor()
  await sign(chairman.page)
  await proveThePackage(chairman.page)
  expect(chairman.complaints).toEqual([])
}, 240_000)

/** A figure is a list: the drawer counts exactly the dossiers the number says. */
async function openNumber(page: Page): Promise<void> {
  await page.locator('a.figure[href$="so=dossiers.received"]').first().click()
  await page.waitForSelector(drawer)
  expect(await page.textContent(`${drawer} .figure-value`)).toContain('5.082')
  expect(await page.textContent('.dossier-total')).toBe('Danh sách có đúng 5.082 hồ sơ, bằng con số ở trên.')
  expect(await page.locator('.dossier-list tbody tr').count()).toBe(50)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: /Trang sau/ }).click()
  await page.getByText('51–100 trong 5.082 hồ sơ').waitFor()
  const dossier = page.locator('.dossier-list tbody a').first()
  const code = await dossier.textContent()
  await dossier.click()
  await page.waitForURL('**/ho-so/**')
  expect(await page.textContent('main')).toContain(code)
  await page.goBack()
  await page.waitForSelector(drawer)
  await page.keyboard.press('Escape')
  await page.waitForSelector(drawer, { state: 'detached' })
}

/** A number typed over a figure is told at once, stands among the findings, and the figure comes back with one press. */
async function breakAndMend(page: Page): Promise<void> {
  const passage = page.locator('.passage', { has: page.locator('a[href$="so=dossiers.handled"]') }).first()
  await passage.hover()
  await passage.locator('.passage-edit').click()
  const field = page.locator('.token-field textarea')
  const before = await field.inputValue()
  expect(before).toContain('⟦5.082⟧')
  await field.evaluate((own: HTMLTextAreaElement) => {
    const at = own.value.indexOf('⟦5.082⟧') + '⟦5.082⟧'.length
    own.setSelectionRange(at, at)
  })
  await page.keyboard.press('Backspace')
  await page.keyboard.type('5.000')
  expect(await page.textContent('.lost-figure')).toContain('gõ đè lên số liệu “Hồ sơ tiếp nhận trong kỳ”')
  await page.getByText('số gõ tay 5.000 khác số liệu của kỳ báo cáo (5.082)').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Lấy lại số liệu' }).click()
  expect(await field.inputValue()).toBe(before)
  await page.getByText(/Đã lưu lúc/).waitFor()
  await page.getByText('số gõ tay 5.000').waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
}

/** The rules for anybody's report read the draft too: a sentence that refutes itself is told beside the paper. */
async function readAgain(page: Page): Promise<void> {
  const waiting = page.locator('.passage', { hasText: 'Các nhiệm vụ cải cách hành chính tiếp tục' }).first()
  await waiting.hover()
  await waiting.locator('.passage-edit').click()
  const field = page.locator('.token-field textarea')
  const before = await field.inputValue()
  await field.fill('Đã tập huấn 12/16 công chức, đạt 85%.')
  const said = page.locator('.text-review li.error')
  await said.getByText('12/16 là 75%').waitFor()
  expect(await said.count()).toBe(1)
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Xem các chỗ ngay trong văn bản' }).click()
  await page.waitForURL('**/ra-soat')
  await page.locator('mark.has-error', { hasText: '12/16' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Về báo cáo' }).click()
  const mended = page.locator('.passage', { hasText: 'Đã tập huấn' }).first()
  await mended.hover()
  await mended.locator('.passage-edit').click()
  await field.fill(before)
  await page.getByText(/Đã lưu lúc/).waitFor()
  await said.waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
}

async function typeInCell(page: Page): Promise<void> {
  const cell = page.locator('[id="o:BM4/2.1"] a')
  await cell.click()
  await page.waitForSelector(drawer)
  expect(await axeFindings(page)).toEqual([])
  await page.fill('#value', 'ba mươi chín')
  await page.getByRole('button', { name: 'Lưu ô này' }).click()
  expect(await page.textContent('.field-error')).toContain('không phải là số')
  await page.fill('#value', '39')
  await page.fill('#note', 'Quyết định số 149/QĐ-UBND ngày 05/02/2026')
  await page.getByRole('button', { name: 'Lưu ô này' }).click()
  await page.waitForSelector(drawer, { state: 'detached' })
  expect(await cell.textContent()).toContain('39')
  expect(await cell.getAttribute('title')).toContain('Đỗ Thị Minh Nguyệt')
}

async function takeStep(page: Page, label: string): Promise<void> {
  await page.getByRole('link', { name: label, exact: true }).click()
  await page.waitForSelector('dialog.box')
  await page.getByRole('button', { name: label, exact: true }).click()
  await page.waitForSelector('dialog.box', { state: 'detached' })
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ký và ban hành', exact: true }).click()
  await page.fill('#passphrase', 'sai mật khẩu')
  await page.getByRole('button', { name: 'Ký và ban hành', exact: true }).click()
  await page.waitForSelector('dialog.box .notice.late')
  expect(await axeFindings(page)).toEqual([])
  await page.fill('#passphrase', demoKeyPassphrase)
  await page.getByRole('button', { name: 'Ký và ban hành', exact: true }).click()
  await page.waitForSelector('dialog.box', { state: 'detached' })
  await page.getByText('Đã ban hành', { exact: true }).waitFor()
  expect(await page.locator('.changes').last().textContent()).toContain('vẫn đúng như khi ban hành')
  expect(await axeFindings(page)).toEqual([])
}

async function proveThePackage(page: Page): Promise<void> {
  await page.locator('.downloads summary').click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Gói báo cáo đã ký (.zip)' }).click()
  const file = await (await waiting).path()
  const visitor = await aPage(browser)
  await visitor.page.goto(`${running.url}/kiem-tra-goi`)
  expect(await axeFindings(visitor.page)).toEqual([])
  await visitor.page.setInputFiles('#package', {
    name: 'goi.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(file),
  })
  await visitor.page.getByRole('button', { name: 'Kiểm tra' }).click()
  await visitor.page.waitForSelector('.verify-result')
  const words = await visitor.page.locator('[data-check] .tag').allTextContents()
  expect(words.length).toBe(12)
  expect(new Set(words)).toEqual(new Set(['Đúng']))
  expect(await axeFindings(visitor.page)).toEqual([])
  expect(visitor.complaints).toEqual([])
}

const april = 'Báo cáo CCHC tháng 4 năm 2026'
const editing = '.token-field textarea'

test('two people write the same paragraph at once: both texts are shown, and neither is lost', async () => {
  const [first, second] = [await atTheReport('baocao.binhluc', april), await atTheReport('baocao.binhluc', april)]
  for (const { page } of [first, second]) {
    await page.locator('.passage-edit').first().focus()
    await page.keyboard.press('Enter')
    await page.locator(editing).waitFor()
  }
  await first.page.keyboard.type(' Lời của người thứ nhất.')
  await first.page.getByText(/Đã lưu lúc/).waitFor()
  await second.page.keyboard.type(' Lời của người thứ hai.')
  const conflict = second.page.locator('.edit-conflict')
  await conflict.waitFor()
  expect(await conflict.textContent()).toMatch(/Lời của người thứ hai\..*Lời của người thứ nhất\./)
  expect(await axeFindings(second.page)).toEqual([])
  await second.page.getByRole('button', { name: 'Lấy bản vừa lưu' }).click()
  expect(await second.page.inputValue(editing)).toContain('Lời của người thứ nhất.')
  await second.page.keyboard.press('Escape')
  await second.page.locator(editing).waitFor({ state: 'detached' })
  expect(second.complaints).toEqual([])
})

test('what was typed while the line is down is saved when it is back', async () => {
  const { page } = await atTheReport('baocao.binhluc', april)
  await page.locator('.passage-edit').nth(1).click({ force: true })
  await page.locator(editing).waitFor()
  await page.context().setOffline(true)
  await page.keyboard.type(' Viết khi mất mạng.')
  await page.getByText(/Chưa lưu được/).waitFor()
  await page.context().setOffline(false)
  await page.getByText(/Đã lưu lúc/).waitFor()
  await page.reload()
  expect(await page.inputValue(editing)).toContain('Viết khi mất mạng.')
})

test('numbers open and paragraphs are written where scripts are off', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1024, height: 768 } })
  const page = await context.newPage()
  await page.goto(`${running.url}/dang-nhap`)
  await page.fill('#login', 'baocao.lucngan')
  await page.fill('#password', demoPassword)
  await page.locator('form:has(#password) button[type=submit]').click()
  await page.goto(`${running.url}/bao-cao`)
  await page.getByRole('link', { name: april }).click()
  const report = page.url()
  await page.locator('a.figure[href$="so=dossiers.received"]').first().click()
  expect(await page.textContent('.opening-static .dossier-total')).toContain('đúng 1.552 hồ sơ')
  await page.goto(report)
  await page.locator('.passage-edit').first().focus()
  await page.keyboard.press('Enter')
  await page.fill('.paragraph-editor textarea', 'Viết không cần script.')
  await page.getByRole('button', { name: 'Lưu đoạn này' }).click()
  await page.getByText('Viết không cần script.').waitFor()
})
