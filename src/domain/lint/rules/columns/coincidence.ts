import type { LintFacts } from '../../facts.ts'
import type { Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { isRate } from '../../tables/row-form.ts'
import { filledForms, spotLine } from '../forms/filled-forms.ts'
import { shown } from '../show.ts'
import { told } from '../tables/told-figures.ts'

/** As many survey forms as dossiers, online ones too: every dossier surveyed, or one number written twice. */
export const coincidence: LintRule = {
  code: 'CCHC-095',
  severity: 'info',
  title: 'Số trùng nhau ở các mục không liên quan',
  explanation: 'Cùng một con số ở hai mục không liên quan có thể là chép nhầm; nên xem lại.',
  check: (paper, facts) => {
    const counts = told(paper, facts).filter((one) => one.value >= 50)
    const survey = paper.passages.flatMap((passage) =>
      passage.quantities
        .filter((one) => one.unit === 'phieu' && counts.some((each) => each.value === one.value))
        .map((one) => ({ passage, one })),
    )
    const first = survey[0]
    const forms = filledForms(paper, facts)
      .filter((form) => !form.column)
      .flatMap((form) => {
        const lines = form.lines.filter(
          (line) =>
            line.value !== undefined &&
            line.value.value >= 10 &&
            line.unit === 'thu tuc' &&
            !/^tong so|cap (?:tinh|huyen|xa) /.test(line.folded) &&
            !/dang cung cap|tong so/.test(line.folded),
        )
        return lines.flatMap((line, index): Draft[] => {
          const twin = lines.slice(index + 1).find((other) => other.value!.value === line.value!.value)
          return twin
            ? [
                {
                  message: `Dòng ${line.number} và dòng ${twin.number} cùng ghi ${line.answer.text} dù đếm hai việc khác nhau.`,
                  ...spotLine(form, twin),
                  found: line.answer.text,
                },
              ]
            : []
        })
      })
    return [
      ...(first
        ? [
            {
              severity: 'warning' as const,
              message: `Số phiếu khảo sát (${shown(first.one.value)}) bằng đúng số hồ sơ; cần xem phiếu phát ra, thu về hay số hồ sơ chép sang.`,
              ...spot(first.passage.piece, Math.max(0, first.one.start - 60), first.one.end + 10),
              found: shown(first.one.value),
            },
          ]
        : []),
      ...forms,
      ...allEqual(paper, facts),
    ]
  },
}

function allEqual(paper: Paper, facts: LintFacts): readonly Draft[] {
  const counts = [...told(paper, facts)]
  const received = counts.find((one) => (one.concept === 'received' || one.concept === 'handled') && one.value >= 50)
  const lines = filledForms(paper, facts)
    .filter((form) => !form.column)
    .flatMap((form) =>
      form.lines
        .filter(
          (line) =>
            /da giai quyet xong|giai quyet dung han/.test(line.folded) &&
            !isRate(line) &&
            line.value?.value === received?.value,
        )
        .map((line) => ({ form, line })),
    )
  const [first] = lines
  return received && first && lines.length >= 2
    ? [
        {
          message: `Tiếp nhận, đã giải quyết và đúng hạn đều bằng ${shown(received.value)}: không có hồ sơ nào đang giải quyết tại ngày chốt số liệu.`,
          ...spotLine(first.form, first.line),
          found: shown(received.value),
        },
      ]
    : []
}

export const coincidenceRules: readonly LintRule[] = [coincidence]
