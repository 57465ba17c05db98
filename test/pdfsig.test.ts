import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeDemoCertificate } from '#outside/signing/demo-certificate.ts'
import { openPkcs12 } from '#outside/signing/open-pkcs12.ts'
import { renderPdf } from '#render/pdf/render-pdf.ts'
import { someContents } from './builders/issued-package.ts'

const installed = spawnSync('pdfsig', ['-v']).status === 0
const at = new Date('2026-06-15T10:30:00+07:00')

test.skipIf(!installed)('pdfsig of poppler calls the signature on our own paper valid', async () => {
  const validity = { validFrom: new Date('2026-01-01'), validTo: new Date('2027-01-01') }
  const demo = makeDemoCertificate({ commonName: 'Nguyễn Văn Hùng', organisation: 'UBND xã Bình Lục', ...validity })
  const opened = openPkcs12(demo.p12, demo.passphrase, at)
  const request = { reason: 'Ban hành báo cáo', location: 'Bình Lục', name: 'Nguyễn Văn Hùng', at }
  const signed = opened.ok ? await opened.value.sign(await renderPdf(someContents().text), request) : opened
  if (!signed.ok) throw new Error(signed.refusal)
  const folder = mkdtempSync(join(tmpdir(), 'motcua-'))
  try {
    writeFileSync(join(folder, 'signed.pdf'), signed.value.bytes)
    const said = execFileSync('pdfsig', ['-nocert', join(folder, 'signed.pdf')], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
    })
    expect(said).toContain('Signature is Valid.')
    expect(said).toContain('Total document signed')
    expect(said).toContain('Signing Time: Jun 15 2026 03:30:00')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
