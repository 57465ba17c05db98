import type { PeriodRule } from '#domain/reports/period-rule.ts'
import { decree09 } from '#domain/reports/period-rule.ts'
import type { ReportSettings } from '#domain/reports/report-settings.ts'
import type { Scope } from '#store/scope.ts'
import { findSetting } from '#store/settings.ts'
import { findUnit } from '#store/territory.ts'

export const settingKeys = { report: 'report', periodRule: 'period-rule' } as const

/** The commune's own settings, or what its name and its province's say while nobody has set any. */
export async function readReportSettings(scope: Scope, commune: string): Promise<ReportSettings> {
  const own = await findSetting<ReportSettings>(scope, settingKeys.report)
  if (own) return own
  const unit = await findUnit(scope, commune)
  const province = unit?.parentCode ? await findUnit(scope, unit.parentCode) : undefined
  const name = unit?.name ?? ''
  const place = name.replace(/^(Xã|Phường|Đặc khu)\s+/u, '')
  return {
    parentBody: `Ủy ban nhân dân ${lowered(province?.name ?? '')}`,
    body: `Ủy ban nhân dân ${lowered(name)}`,
    bodyShort: `UBND ${lowered(name)}`,
    place,
    addressees: [`Sở Nội vụ ${lowered(province?.name ?? '')}`],
    recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND', 'Lưu: VT'],
    signing: { capacity: 'TM', name: '', title: 'Chủ tịch' },
    symbol: 'BC-UBND',
  }
}

export async function readPeriodRule(scope: Scope): Promise<PeriodRule> {
  return (await findSetting<PeriodRule>(scope, settingKeys.periodRule)) ?? decree09
}

/** `Tỉnh Ninh Bình` inside a sentence: `tỉnh Ninh Bình`. */
function lowered(name: string): string {
  return name.replace(/^./u, (first) => first.toLocaleLowerCase('vi'))
}
