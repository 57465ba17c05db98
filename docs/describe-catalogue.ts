import type { DossierCondition } from '../src/domain/indicators/dossier-condition.ts'
import type { Indicator, LegalSource, ProcedureCondition } from '../src/domain/indicators/indicator.ts'
import type { Form, FormColumn, FormRow, Relation, Source } from '../src/domain/forms/form.ts'
import { cellsOf } from '../src/domain/forms/form.ts'
import type { Rule } from '../src/domain/checks/rule.ts'
import type { LintRule } from '../src/domain/lint/rule.ts'
import { showDate } from '../src/kernel/local-time.ts'

/** What each word of an indicator says, in the words an officer checks it by. */
const dossierWords: Readonly<Record<DossierCondition, string>> = {
  receivedBefore: 'tiếp nhận trước kỳ',
  receivedInWindow: 'tiếp nhận trong kỳ',
  receivedByEnd: 'tiếp nhận trước khi hết kỳ',
  openAtStart: 'chưa kết thúc khi kỳ bắt đầu',
  endedInWindow: 'kết thúc trong kỳ',
  runningAtEnd: 'đang giải quyết khi hết kỳ',
  overdueAtEnd: 'quá hạn khi hết kỳ',
  inTermAtEnd: 'còn trong hạn khi hết kỳ',
  awaitingSupplementAtEnd: 'đang chờ bổ sung khi hết kỳ',
  awaitingPaymentAtEnd: 'đang chờ thực hiện nghĩa vụ tài chính khi hết kỳ',
  pausedOtherwiseAtEnd: 'đang tạm dừng vì lý do khác khi hết kỳ',
  pausedAtEnd: 'đang tạm dừng khi hết kỳ',
  resolved: 'đã giải quyết',
  refused: 'bị từ chối giải quyết',
  withdrawn: 'công dân rút',
  returned: 'trả lại, không tiếp nhận',
  early: 'trước ngày hẹn trả',
  onTime: 'trong ngày hẹn trả (hạn theo giờ: không quá giờ hẹn)',
  late: 'sau ngày (giờ) hẹn trả',
  notLate: 'không sau ngày (giờ) hẹn trả',
  online: 'trực tuyến',
  counter: 'trực tiếp',
  post: 'qua bưu chính công ích',
  feeBearing: 'phát sinh nghĩa vụ tài chính',
  paidOnline: 'thanh toán trực tuyến',
  paidCounter: 'thanh toán trực tiếp',
  unpaid: 'chưa thanh toán',
  componentsDigitised: 'số hóa thành phần khi tiếp nhận',
  reused: 'tái sử dụng dữ liệu số hóa',
  eResult: 'có kết quả điện tử',
}

const procedureWords: Readonly<Record<ProcedureCondition, string>> = {
  any: 'mọi thủ tục',
  own: 'thuộc thẩm quyền của xã',
  vertical: 'của cơ quan ngành dọc',
  full: 'toàn trình',
  partial: 'một phần',
  interlinkedSameLevel: 'liên thông cùng cấp',
  interlinkedAcrossLevels: 'liên thông giữa các cấp',
  boundaryFree: 'không phụ thuộc địa giới',
  feeBearing: 'có phí, lệ phí',
}

const combinations = { sum: 'cộng', ratio: 'cộng tử số, cộng mẫu số, chia một lần', none: 'không cộng được' } as const
const severities = { error: 'lỗi (chặn ký)', warning: 'cảnh báo', info: 'lưu ý' } as const
const lintSeverities = { error: 'sai', warning: 'nên xem lại', info: 'lưu ý' } as const
const valueTypes = { count: 'số đếm', money: 'tiền', percent: '%', code: 'mã', yesNo: 'có/không', header: '' } as const

export type Catalogue = {
  readonly indicators: readonly Indicator[]
  readonly forms: readonly Form[]
  readonly rules: readonly Rule[]
  readonly lintRules: readonly LintRule[]
}

/** Every indicator, form and check as one page, written from the declarations the program itself runs on. */
export function describeCatalogue({ indicators, forms, rules, lintRules }: Catalogue): string {
  return [
    '<!-- Generated from src/catalogue, src/domain/checks and src/domain/lint by `npm run generate`. Do not edit. -->',
    '# Danh mục chỉ tiêu, biểu mẫu và kiểm tra',
    `${indicators.length} chỉ tiêu, ${forms.length} biểu mẫu, ${rules.length} kiểm tra trước khi ký, ${lintRules.length} quy tắc rà soát. Trang này được viết ra từ chính các khai báo mà chương trình dùng để tính.`,
    '## Chỉ tiêu',
    table(['Mã', 'Tên', 'Đơn vị', 'Cách tính', 'Tổng hợp lên tỉnh', 'Căn cứ'], indicators.map(indicatorRow)),
    '## Biểu mẫu',
    ...forms.flatMap(describeForm),
    '## Kiểm tra trước khi ký',
    table(
      ['Mã', 'Mức', 'Nội dung'],
      rules.map((rule) => [rule.code, severities[rule.severity], rule.title]),
    ),
    '## Rà soát báo cáo của mọi đơn vị',
    'Áp cho tệp bất kỳ (`motcua lint`, trang `/kiem-tra`) và cho báo cáo đang soạn. **Sai** chỉ dành cho điều chính văn bản tự bác bỏ.',
    table(
      ['Mã', 'Mức thường gặp', 'Nội dung', 'Vì sao', 'Căn cứ'],
      lintRules
        .toSorted((a, b) => a.code.localeCompare(b.code))
        .map(({ code, severity, title, explanation, legal }) => [
          code,
          lintSeverities[severity],
          title,
          explanation,
          legal ?? '',
        ]),
    ),
    '',
  ].join('\n\n')
}

function indicatorRow(indicator: Indicator): readonly string[] {
  const { id, label, unit, combine, sources } = indicator
  return [`\`${id}\``, label, unit, wayOf(indicator), combinations[combine], sources.map(showSource).join('; ')]
}

function wayOf(indicator: Indicator): string {
  if (indicator.kind === 'rate')
    return `\`${indicator.numerator}\` / \`${indicator.denominator}\`, ${indicator.decimals} chữ số thập phân`
  if (indicator.kind === 'procedures')
    return `${indicator.explanation} Đếm: ${indicator.where.map((word) => procedureWords[word]).join(', ')}.`
  const lists = indicator.anyOf.map((all) => all.map((word) => dossierWords[word]).join(', '))
  return `${indicator.explanation} Đếm: ${lists.join('; hoặc ')}.`
}

function showSource({ title, from, until }: LegalSource): string {
  return `${title} (từ ${showDate(from)}${until ? ` đến ${showDate(until)}` : ''})`
}

function describeForm(form: Form): readonly string[] {
  const cells: readonly (FormRow | FormColumn)[] = cellsOf(form)
  const held = `Hiệu lực từ ${showDate(form.validFrom)}${form.validTo ? ` đến ${showDate(form.validTo)}` : ''}.`
  const rows = cells.map((cell) => [
    cell.number,
    cell.label,
    cell.unit,
    valueTypes[cell.valueType],
    showFormula(cell.source),
  ])
  const promises = form.relations.map((relation) => `- ${showRelation(relation)}`)
  return [
    `### ${form.label}: ${form.title}`,
    `Mã \`${form.id}\`. ${form.legal}. ${held}`,
    table([form.layout === 'rows' ? 'Dòng' : 'Cột', 'Nội dung', 'Đơn vị', 'Kiểu', 'Nguồn'], rows),
    ...(promises.length > 0 ? [`Đẳng thức phải đúng:\n\n${promises.join('\n')}`] : []),
  ]
}

function showFormula(source: Source): string {
  switch (source.kind) {
    case 'figure':
      return `\`${source.id}\``
    case 'figures':
      return source.ids.map((id) => `\`${id}\``).join(' + ')
    case 'sum':
      return `= ${source.of.join(' + ')}`
    case 'ratio':
      return `= ${source.numerator} / ${source.denominator}`
    case 'typed':
      return 'cán bộ nhập'
    case 'none':
      return ''
  }
}

function showRelation({ whole, parts, rest, how, severity }: Relation): string {
  const right = [...parts, ...(rest ?? []).map((id) => `\`${id}\``)].join(' + ')
  return `${whole} ${how === 'equal' ? '=' : '≥'} ${right}${severity === 'warning' ? ' (chỉ cảnh báo)' : ''}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
