// Starts the demo on a fresh data folder, walks the officer's way in Chromium, and takes the pictures of the guide:
// node docs/guide/make-screenshots.ts
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { readEnv } from '../../src/main/env.ts'
import { demoKeyPassphrase, demoPassword } from '../../src/main/load-demo.ts'
import { start } from '../../src/main/start.ts'
import { aBrowser, aPage } from '../../test/browser.ts'
import { temporaryFolder } from '../../test/temporary-folder.ts'

const pictures = join(import.meta.dirname, 'pictures')
mkdirSync(pictures, { recursive: true })

/** An export of another system: other headings, other words, one row that cannot be. */
const otherSystem = `Số biên nhận;Mã TTHC;Tên thủ tục;Người nộp;Hình thức;Tiếp nhận lúc;Hẹn trả;Xong lúc;Tình trạng
BN-2026-0711;1.001193;Đăng ký khai sinh;Đặng Thị Mơ;Tại chỗ;01/07/2026 08:00;02/07/2026 17:00;01/07/2026 16:00;Xong
BN-2026-0712;1.001193;Đăng ký khai sinh;Đặng Văn Lựu;Qua mạng;02/07/2026 08:00;03/07/2026 17:00;;Đang làm
BN-2026-0713;1.001193;Đăng ký khai sinh;Đặng Văn Sung;Qua mạng;31/06/2026 08:00;03/07/2026 17:00;;Đang làm
`

const data = temporaryFolder('pictures')
const silent = () => undefined
const running = await start(readEnv({}), {
  port: await findPort(),
  dataFolder: data.path,
  demo: true,
  tell: silent,
  log: silent,
})
const browser = await aBrowser()
try {
  await enter(browser)
  const officer = await signIn('baocao.binhluc')
  await importList(officer)
  await readDossier(officer)
  await writeReport(officer)
  await signReport(await signIn('chutich.binhluc'))
  await reviewStrangers()
} finally {
  await browser.close()
  await running.stop()
  data.remove()
}

async function picture(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' })
}

async function enter(own: Browser): Promise<void> {
  const { page } = await aPage(own)
  await page.goto(`${running.url}/dang-nhap`)
  await picture(page, '01-dang-nhap')
}

async function signIn(login: string): Promise<Page> {
  const { page } = await aPage(browser)
  await page.goto(`${running.url}/dang-nhap`)
  await page.fill('#login', login)
  await page.fill('#password', demoPassword)
  await page.locator('form:has(#password) button[type=submit]').click()
  await page.waitForURL(`${running.url}/`)
  return page
}

async function importList(page: Page): Promise<void> {
  await picture(page, '02-viec')
  await page.goto(`${running.url}/nhap`)
  await picture(page, '03-tai-tep')
  await page.fill('#source', 'Hệ thống của tỉnh')
  await page.setInputFiles('#file', {
    name: 'Danh sách tháng 7.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(otherSystem),
  })
  await page.click('main form.sheet > .button')
  await page.waitForURL('**/nhap/tep/*')
  await page.selectOption('#cot-channel', 'Hình thức')
  await page.selectOption('#cot-receivedAt', 'Tiếp nhận lúc')
  await page.selectOption('#cot-endedAt', 'Xong lúc')
  await page.locator('#cot-channel').evaluate((own) => own.scrollIntoView({ block: 'center' }))
  await picture(page, '04-ghep-cot')
  await page.click('button[value=xem]')
  await page.waitForURL('**da-ghep=1')
  const meanings = [
    ['Tại chỗ', 'counter'],
    ['Xong', 'processed'],
    ['Đang làm', 'processing'],
  ] as const
  for (const [word, meaning] of meanings) await page.getByLabel(`“${word}”`).selectOption(meaning)
  await page.fill('#ten-ghep', 'Hệ thống của tỉnh')
  await page.getByLabel('“Tại chỗ”').evaluate((own) => own.scrollIntoView({ block: 'center' }))
  await picture(page, '05-hieu-tu')
  await page.click('button[value=luu]')
  await page.waitForSelector('text=2 dòng nhập được, 1 dòng sẽ bị trả lại')
  await page.click('button[value=nhap]')
  await page.waitForSelector('text=Đã nhập xong')
  await picture(page, '06-dong-bi-tra-lai')
}

async function readDossier(page: Page): Promise<void> {
  await page.goto(`${running.url}/ho-so?tim=dang van luu`)
  await page.click('table.data tbody a')
  await page.getByText('Cách tính từng ngày').evaluate((own) => own.scrollIntoView({ block: 'start' }))
  await picture(page, '07-ho-so')
}

async function openReport(page: Page): Promise<void> {
  await page.goto(`${running.url}/bao-cao`)
  await page.getByRole('link', { name: 'Báo cáo CCHC 6 tháng đầu năm 2026' }).last().click()
  await page.waitForSelector('.paper')
}

async function writeReport(page: Page): Promise<void> {
  await openReport(page)
  await picture(page, '08-bao-cao')
  await page.locator('a.figure[href$="so=dossiers.received"]').first().click()
  await page.waitForSelector('dialog.drawer')
  await picture(page, '09-con-so-mo-ra')
  await page.keyboard.press('Escape')
  await page.waitForSelector('dialog.drawer', { state: 'detached' })
  await writeOverFigure(page)
  await page.locator('[id="o:BM4/2.1"] a').click()
  await page.waitForSelector('dialog.drawer')
  await page.fill('#value', '39')
  await page.fill('#note', 'Quyết định số 149/QĐ-UBND ngày 05/02/2026')
  await picture(page, '11-o-nhap-tay')
  await page.getByRole('button', { name: 'Lưu ô này' }).click()
  await page.waitForSelector('dialog.drawer', { state: 'detached' })
  await takeStep(page, 'Hoàn thành kiểm tra, trình duyệt')
  await page.getByText('Đã kiểm tra', { exact: true }).waitFor()
}

async function writeOverFigure(page: Page): Promise<void> {
  const passage = page.locator('.passage', { has: page.locator('a[href$="so=dossiers.handled"]') }).first()
  await passage.hover()
  await passage.locator('.passage-edit').click()
  const field = page.locator('.token-field textarea')
  await field.evaluate((own: HTMLTextAreaElement) => {
    const end = own.value.indexOf('⟦5.082⟧') + '⟦5.082⟧'.length
    own.setSelectionRange(end, end)
  })
  await page.keyboard.press('Backspace')
  await page.keyboard.type('5.000')
  await page.getByText('số gõ tay 5.000 khác số liệu của kỳ báo cáo (5.082)').waitFor()
  await picture(page, '10-go-de-so-lieu')
  await page.getByRole('button', { name: 'Lấy lại số liệu' }).click()
  await page.getByText(/Đã lưu lúc/).waitFor()
  await page.getByText('số gõ tay 5.000').waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await field.waitFor({ state: 'detached' })
}

async function takeStep(page: Page, label: string): Promise<void> {
  await page.getByRole('link', { name: label, exact: true }).click()
  await page.waitForSelector('dialog.box')
  await page.getByRole('button', { name: label, exact: true }).click()
  await page.waitForSelector('dialog.box', { state: 'detached' })
}

async function signReport(page: Page): Promise<void> {
  await openReport(page)
  await takeStep(page, 'Duyệt')
  await page.getByText('Đã duyệt', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Ký và ban hành', exact: true }).click()
  await page.fill('#passphrase', demoKeyPassphrase)
  await picture(page, '12-ky')
  await page.getByRole('button', { name: 'Ký và ban hành', exact: true }).click()
  await page.getByText('Đã ban hành', { exact: true }).waitFor()
  await page.locator('.downloads summary').click()
  await picture(page, '13-da-ban-hanh')
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Gói báo cáo đã ký (.zip)' }).click()
  const file = await (await waiting).path()
  const { page: visitor } = await aPage(browser)
  await visitor.goto(`${running.url}/kiem-tra-goi`)
  await visitor.setInputFiles('#package', {
    name: 'goi-bao-cao.zip',
    mimeType: 'application/zip',
    buffer: readFileSync(file),
  })
  await visitor.getByRole('button', { name: 'Kiểm tra' }).click()
  await visitor.waitForSelector('.verify-result')
  await picture(visitor, '14-kiem-tra-goi')
}

/** A report of another commune, looked through by somebody without an account. */
async function reviewStrangers(): Promise<void> {
  const { page } = await aPage(browser)
  const folder = new URL('../../test/corpus/written/', import.meta.url)
  const reports = readdirSync(folder).filter((name) => /\.(?:docx|txt)$/.test(name))
  const send = async (names: readonly string[]) => {
    await page.goto(`${running.url}/kiem-tra`)
    await page.setInputFiles(
      '#files',
      names.map((name) => fileURLToPath(new URL(name, folder))),
    )
    await page.getByRole('button', { name: 'Rà soát' }).click()
    await page.waitForSelector('.lint-checked')
  }
  await send(['thanh-ba-2025-q3.txt'])
  await page.locator('.lint-group.error li > .lint-number').nth(2).click()
  await picture(page, '15-ra-soat')
  await send(reports)
  await picture(page, '16-ra-soat-nhieu-tep')
}

function findPort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })
}
