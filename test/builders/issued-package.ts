import { bm3 } from '#catalogue/forms/bm3.ts'
import { results06a } from '#catalogue/forms/results-06a.ts'
import { indicators } from '#catalogue/indicators/indicators.ts'
import { fillSheet, type TypedCell } from '#domain/forms/sheet.ts'
import { sheetToTable } from '#domain/forms/sheet-table.ts'
import type { OfficialDocument } from '#domain/documents/model.ts'
import type { DossierFacts } from '#domain/dossiers/facts.ts'
import { evaluateFrozen } from '#domain/package/evaluate-frozen.ts'
import { freezeFacts, freezeFigures, type KnownDossier, momentsOf } from '#domain/package/freeze-facts.ts'
import type { FrozenDefinitions, FrozenFigure, PackageContents, PackageHead } from '#domain/package/package-contents.ts'
import type { Figure, Figures } from '#domain/indicators/figure.ts'
import { renderText } from '#domain/reports/binding.ts'
import { localDate, localDateTime } from '#kernel/local-time.ts'

const window = { from: localDate('2025-12-15'), to: localDate('2026-06-14') }

export const aHead: PackageHead = {
  commune: { code: '13504', name: 'Xã Bình Lục' },
  kind: 'half-year',
  period: '2026-H1',
  window,
  asOf: '2026-06-14T17:00:00.000Z',
  number: 45,
  symbol: 'BC-UBND',
  issuedOn: localDate('2026-06-15'),
  version: 1,
  realm: 'real',
}

function withoutList(figure: FrozenFigure): Figure {
  const { list: _, ...rest } = figure
  return rest
}

/** Sixty dossiers of two fields: early, on time, late, running, waiting; some from before the window, some after it. */
export function someDossiers(): readonly KnownDossier[] {
  return Array.from({ length: 60 }, (_, n) => ({
    id: `0198-${String(n).padStart(4, '0')}`,
    code: `H42.18-${String(100 + ((n * 7) % 60))}`,
    facts: factsOf(n),
  }))
}

/** What no register fills yet, by address; addresses are of both forms. */
const someEntries: ReadonlyMap<string, TypedCell> = new Map([
  ['3.4.1', { value: 2, by: 'Lê Thị Mai', at: '2026-06-14T03:00:00Z', note: 'Theo sổ tiếp công dân' }],
  ['3.4.2', { value: null, by: 'Lê Thị Mai', at: '2026-06-14T03:00:00Z', notApplicable: true }],
])

/** A small report as the product makes one: counted, filled into forms, written, and frozen. */
export function someContents(head: PackageHead = aHead): PackageContents {
  const forms = [bm3, results06a]
  const definitions: FrozenDefinitions = { indicators, splits: ['field'], forms }
  const facts = freezeFacts(someDossiers(), {}, momentsOf(head.window, head.asOf))
  const counted = evaluateFrozen(definitions, facts, head.window, head.asOf)
  const figures: Figures = new Map(counted.map((figure) => [figure.id, withoutList(figure)]))
  const splits = [
    { key: 'G13-TN02', label: 'Đất đai' },
    { key: 'G15-TP08', label: 'Hộ tịch' },
  ]
  const sheets = forms.map((form) => fillSheet(form, { window: head.window, figures, typed: someEntries, splits }))
  return {
    head,
    definitions,
    facts,
    figures: freezeFigures(figures.values(), counted),
    sheets,
    text: someText(
      head,
      figures,
      forms.map((form, at) => sheetToTable(form, sheets[at]!)),
    ),
    findings: [],
  }
}

function someText(
  head: PackageHead,
  figures: Figures,
  tables: readonly ReturnType<typeof sheetToTable>[],
): OfficialDocument {
  const sentence =
    'Tiếp nhận {{dossiers.received}} hồ sơ; trực tuyến {{dossiers.onlineRate.ofReceived|parts}}; thanh toán {{dossiers.onlinePaymentRate.ofFeeBearing}}.'
  return {
    parentBody: 'ỦY BAN NHÂN DÂN TỈNH NINH BÌNH',
    body: 'ỦY BAN NHÂN DÂN XÃ BÌNH LỤC',
    number: head.number,
    symbol: head.symbol,
    place: 'Bình Lục',
    date: head.issuedOn,
    typeName: 'BÁO CÁO',
    subject: 'Công tác cải cách hành chính 6 tháng đầu năm 2026',
    addressees: ['Sở Nội vụ tỉnh Ninh Bình'],
    content: [{ kind: 'paragraph', runs: renderText(sentence, figures) }],
    signature: { capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn Hùng' },
    recipients: ['Như trên', 'Lưu: VT'],
    appendices: tables.map((table) => ({
      label: 'Phụ lục',
      title: table.caption ?? '',
      orientation: 'landscape',
      content: [table],
    })),
    ...(head.realm === 'demo' ? { mark: 'DỮ LIỆU MẪU' as const } : {}),
  }
}

function factsOf(n: number): DossierFacts {
  const month = 1 + (n % 8)
  const day = (add: number) => localDateTime(localDate(`2026-0${month}-${String(5 + add).padStart(2, '0')}`), 9)
  const ended = n % 5 < 3
  return {
    status: ended ? 'processed' : n % 5 === 3 ? 'processing' : 'awaiting-supplement',
    procedureCode: n % 2 ? '1.001193' : '1.012756',
    procedureName: n % 2 ? 'Đăng ký khai sinh' : 'Đăng ký đất đai',
    fieldCode: n % 2 ? 'G15-TP08' : 'G13-TN02',
    fieldName: n % 2 ? 'Hộ tịch' : 'Đất đai',
    channel: n % 3 ? 'online' : 'counter',
    receivedAt: day(0),
    dueAt: day(5),
    dueByInstant: false,
    ...(ended ? { endedAt: day(4 + (n % 3)), endKind: 'resolved' as const } : {}),
    pauses: n % 5 === 4 ? [{ kind: 'supplement', from: day(1) }] : [],
    feeBearing: n % 4 === 0,
    payment: n % 4 ? 'none' : 'online',
    componentsDigitised: n % 2 === 0,
    eResult: ended,
    reused: n % 7 === 0,
    officer: 'Trần Thị Bình',
  }
}
