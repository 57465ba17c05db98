import { ok, refuse, type Result } from '#kernel/result.ts'
import { tidy } from '#kernel/vietnamese.ts'
import { can } from '#domain/access/permissions.ts'
import { type Closing, type PeriodRule, readPeriodRule as checkPeriodRule } from '#domain/reports/period-rule.ts'
import { type ReportSettings, signingCapacities, type SigningCapacity } from '#domain/reports/report-settings.ts'
import { recordAudit } from '#store/audit.ts'
import { inScope } from '#store/scope.ts'
import { findSetting, saveSetting } from '#store/settings.ts'
import type { Context } from '../context.ts'
import { readPeriodRule, readReportSettings, settingKeys } from '../parts/commune-settings.ts'
import { refusedTo } from '../refused.ts'

export const idleKey = 'idle-minutes'

export type SettingsView = {
  readonly report: ReportSettings
  readonly periodRule: PeriodRule
  readonly idleMinutes: number | undefined
  readonly mayManage: boolean
}

export async function readSettings(context: Context): Promise<Result<SettingsView, string>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'settings.read')
  if (refused) return refused
  return inScope(store, actor, async (scope) =>
    ok({
      report: await readReportSettings(scope, actor.commune ?? ''),
      periodRule: await readPeriodRule(scope),
      idleMinutes: await findSetting<number>(scope, idleKey),
      mayManage: can(actor, 'settings.manage'),
    }),
  )
}

export type TypedReportSettings = Readonly<
  Record<
    | 'parentBody'
    | 'body'
    | 'bodyShort'
    | 'place'
    | 'addressees'
    | 'recipients'
    | 'capacity'
    | 'signer'
    | 'title'
    | 'symbol'
    | 'bases',
    string
  >
>
export type SettingMistakes = Readonly<Record<string, string>>

/** Whose reports they are and who signs them; lists are typed one to a line. */
export async function saveReportSettings(
  context: Context,
  typed: TypedReportSettings,
): Promise<Result<null, SettingMistakes>> {
  const read = readTyped(typed)
  return read.ok ? save(context, settingKeys.report, read.value) : read
}

export type TypedPeriodRule = { readonly closing: string; readonly sendWithin: string; readonly source: string }

export async function savePeriodRule(context: Context, typed: TypedPeriodRule): Promise<Result<null, SettingMistakes>> {
  const closing: Closing = typed.closing === 'month-end' ? 'month-end' : { day: Number(typed.closing) }
  const source = tidy(typed.source)
  if (source === '') return refuse({ source: 'Hãy ghi văn bản quy định kỳ báo cáo.' })
  const rule = checkPeriodRule(closing, Number(typed.sendWithin.trim() || NaN), source)
  if (!rule.ok) return refuse({ [rule.refusal.startsWith('Ngày chốt') ? 'closing' : 'sendWithin']: rule.refusal })
  return save(context, settingKeys.periodRule, rule.value)
}

export async function saveIdleMinutes(context: Context, typed: string): Promise<Result<null, SettingMistakes>> {
  const minutes = Number(typed.trim() || NaN)
  if (!Number.isInteger(minutes) || minutes < 2 || minutes > 120)
    return refuse({ idleMinutes: 'Thời gian chờ là số phút từ 2 đến 120.' })
  return save(context, idleKey, minutes)
}

async function save(context: Context, key: string, value: unknown): Promise<Result<null, SettingMistakes>> {
  const { store, actor } = context
  const refused = refusedTo(actor, 'settings.manage')
  if (refused) return refuse({ form: refused.refusal })
  return inScope(store, actor, async (scope) => {
    const at = context.now()
    await saveSetting(scope, actor, key, value, at)
    await recordAudit(scope, actor, at, 'settings.manage', key)
    return ok(null)
  })
}

function readTyped(typed: TypedReportSettings): Result<ReportSettings, SettingMistakes> {
  const text = (name: keyof TypedReportSettings) => tidy(typed[name])
  const lines = (name: keyof TypedReportSettings) => typed[name].split('\n').map(tidy).filter(Boolean)
  const mistakes: SettingMistakes = {
    ...Object.fromEntries(
      Object.entries(needed).flatMap(([name, sentence]) =>
        text(name as keyof typeof needed) === '' ? [[name, sentence]] : [],
      ),
    ),
    ...(!(typed.capacity in signingCapacities) && { capacity: 'Hãy chọn thẩm quyền ký.' }),
  }
  if (Object.keys(mistakes).length > 0) return refuse(mistakes)
  const bases = lines('bases')
  return ok({
    ...(text('parentBody') && { parentBody: text('parentBody') }),
    body: text('body'),
    bodyShort: text('bodyShort'),
    place: text('place'),
    addressees: lines('addressees'),
    recipients: lines('recipients'),
    signing: { capacity: typed.capacity as SigningCapacity, name: text('signer'), title: text('title') },
    symbol: text('symbol'),
    ...(bases.length > 0 && { bases }),
  })
}

const needed = {
  body: 'Hãy ghi tên cơ quan ban hành.',
  bodyShort: 'Hãy ghi tên viết tắt của cơ quan.',
  place: 'Hãy ghi địa danh.',
  addressees: 'Báo cáo cần ít nhất một nơi kính gửi.',
  recipients: 'Hãy ghi nơi nhận, mỗi nơi một dòng.',
  title: 'Hãy ghi chức vụ của người ký.',
  symbol: 'Hãy ghi ký hiệu, ví dụ BC-UBND.',
} as const
