import { cellsOf, type Form, type FormColumn, type FormRow, type Source } from './form.ts'

/**
 * What is wrong with the declarations themselves, one Vietnamese sentence each; empty when they may be used. Run by a
 * test and at start-up, so that a form never meets its first report with a formula that points nowhere.
 */
export function checkForms(forms: readonly Form[], figureIds: ReadonlySet<string>): readonly string[] {
  const twice = repeated(forms.map((form) => form.id)).map((id) => `Mã biểu ${id} được khai báo hai lần.`)
  return [...twice, ...forms.flatMap((form) => checkForm(form, figureIds).map((fault) => `${form.label}: ${fault}`))]
}

/** Every figure the forms are bound to, once. */
export function boundFigures(forms: readonly Form[]): readonly string[] {
  const bound = forms.flatMap((form) => [
    ...cellsOf(form).flatMap((cell) => figuresOf(cell.source)),
    ...form.relations.flatMap((relation) => relation.rest ?? []),
  ])
  return [...new Set(bound)].toSorted()
}

export function figuresOf(source: Source): readonly string[] {
  if (source.kind === 'figure') return [source.id]
  return source.kind === 'figures' ? source.ids : []
}

function checkForm(form: Form, figureIds: ReadonlySet<string>): readonly string[] {
  const cells = cellsOf(form)
  const numbers = new Set(cells.map((cell) => cell.number))
  const unknown = (number: string, where: string) =>
    numbers.has(number) ? [] : [`${where} nhắc tới dòng ${number} không có trong biểu.`]
  return [
    ...repeated(cells.map((cell) => cell.number)).map((number) => `dòng ${number} bị trùng số.`),
    ...cells.flatMap((cell) => checkCell(cell)),
    ...boundFigures([form])
      .filter((id) => !figureIds.has(id))
      .map((id) => `không có chỉ tiêu ${id}.`),
    ...cells.flatMap((cell) => referenced(cell.source).flatMap((number) => unknown(number, `dòng ${cell.number}`))),
    ...form.relations.flatMap((rule) => [rule.whole, ...rule.parts].flatMap((number) => unknown(number, 'đẳng thức'))),
    ...cells.filter((cell) => circles(cell.number, cells)).map((cell) => `dòng ${cell.number} được tính từ chính nó.`),
    ...(form.validTo !== undefined && form.validTo < form.validFrom ? ['hết hiệu lực trước khi có hiệu lực.'] : []),
  ]
}

function checkCell(cell: FormRow | FormColumn): readonly string[] {
  const faults: string[] = []
  const at = `dòng ${cell.number}`
  const isHeader = cell.valueType === 'header'
  if (cell.label.trim() === '') faults.push(`${at} thiếu tên chỉ tiêu.`)
  if (!isHeader && cell.unit.trim() === '') faults.push(`${at} thiếu đơn vị tính.`)
  if (isHeader !== (cell.source.kind === 'none')) faults.push(`${at}: chỉ dòng tiêu đề mới không có nguồn số liệu.`)
  if (cell.valueType === 'percent' && cell.decimals === undefined) faults.push(`${at} chưa nêu số chữ số thập phân.`)
  if (cell.source.kind === 'ratio' && cell.valueType !== 'percent')
    faults.push(`${at} là tỷ lệ nhưng không tính bằng %.`)
  const hasCodes = 'codes' in cell && cell.codes !== undefined && Object.keys(cell.codes).length > 1
  if ((cell.valueType === 'code' || cell.valueType === 'yesNo') && !hasCodes) faults.push(`${at} thiếu bảng mã.`)
  return faults
}

function referenced(source: Source): readonly string[] {
  if (source.kind === 'sum') return source.of
  return source.kind === 'ratio' ? [source.numerator, source.denominator] : []
}

function circles(start: string, cells: readonly (FormRow | FormColumn)[]): boolean {
  const sources = new Map(cells.map((cell) => [cell.number, cell.source]))
  const seen = new Set<string>()
  const waiting = [start]
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    const next = referenced(sources.get(number) ?? { kind: 'none' })
    if (next.includes(start)) return true
    waiting.push(...next.filter((other) => !seen.has(other)))
    seen.add(number)
  }
  return false
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
