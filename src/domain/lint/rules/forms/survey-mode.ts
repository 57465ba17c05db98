import type { Paper } from '../../paper.ts'
import { results } from '../../result-passages.ts'
import { type LintRule, spot } from '../../rule.ts'
import { eachLine, nameLine, spotLine } from './filled-forms.ts'

type Mode = 'truc tuyen' | 'phat phieu' | 'ket hop'
const names: Readonly<Record<Mode, string>> = {
  'truc tuyen': 'trực tuyến',
  'phat phieu': 'phát phiếu',
  'ket hop': 'kết hợp',
}

/** Row 5.2 of Biểu mẫu 1: 0 online, 1 on paper, 2 both; the prose tells how it was done. */
export const surveyMode: LintRule = {
  code: 'CCHC-200',
  severity: 'warning',
  title: 'Hình thức khảo sát ở biểu đúng với lời văn',
  explanation: 'Mã hình thức khảo sát (trực tuyến, phát phiếu, kết hợp) phải là hình thức lời văn đã kể.',
  check: (paper, facts) => {
    const told = modeIn(paper)
    if (!told) return []
    return eachLine(paper, facts, (line, form) => {
      if (!line.value || !/hinh thuc (?:khao sat|dieu tra|lay y kien)/.test(line.folded)) return undefined
      const coded = modeOf(`${line.folded} ${line.unit}`, line.value.value)
      if (!coded || coded === told.mode) return undefined
      return {
        message: `${nameLine(line)} ghi mã ${line.answer.text} (${names[coded]}), nhưng lời văn kể khảo sát bằng hình thức ${names[told.mode]}.`,
        ...spotLine(form, line),
        other: told.at,
        found: line.answer.text,
      }
    })
  },
}

/** “Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2”, “0: trực tuyến; 1: phát phiếu; 2: kết hợp”. */
function modeOf(legend: string, code: number): Mode | undefined {
  return (Object.keys(names) as Mode[]).find(
    (mode) =>
      new RegExp(`${mode}[^=:;,\\d]{0,12}[=:]\\s*${code}\\b`).test(legend) ||
      new RegExp(`\\b${code}\\s*[=:]\\s*${mode}`).test(legend),
  )
}

function modeIn(paper: Paper): { readonly mode: Mode; readonly at: ReturnType<typeof spot> } | undefined {
  const surveys = results(paper).filter(
    ({ folded }) => /khao sat|phieu/.test(folded) && /hai long|y kien|khao sat/.test(folded),
  )
  const onPaper = surveys.find(({ folded }) => /phieu giay|phat phieu|in phieu|phat ra|phieu truc tiep/.test(folded))
  const online = surveys.find(({ folded }) =>
    /(?:khao sat|phieu|y kien|danh gia)[^.;]{0,60}(?:truc tuyen|ma qr|qr code|google|zalo|dien tu)|truc tuyen[^.;]{0,30}(?:khao sat|phieu)/.test(
      folded,
    ),
  )
  // Forms online alone need not be called so; forms on paper alone are.
  if (!onPaper) return undefined
  const at = onPaper.folded.search(/khao sat|phieu/)
  return {
    mode: online ? 'ket hop' : 'phat phieu',
    at: spot(onPaper.piece, at, Math.min(onPaper.text.length, at + 120)),
  }
}
