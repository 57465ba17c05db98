import type { LintFacts } from '../../facts.ts'
import { notesOf, type Paper } from '../../paper.ts'
import { type Draft, type LintRule, spot } from '../../rule.ts'
import { citedIn, isOwn } from '../acts/cited.ts'
import { eachLine, filledForms, nameLine, spotLine } from './filled-forms.ts'
import { shown } from '../show.ts'

/** Zero in a row that the prose speaks of as done (domain.md 2.9, rule 14). */
const zeroRows: readonly (readonly [label: RegExp, words: RegExp, message: string])[] = [
  [
    /hoan thanh viec sap xep/,
    /(?:sap xep|bo tri|kien toan)[^.;]{0,90}(?:dam bao|bao dam|dung quy dinh|hoan thanh|tinh gon)/,
    'Biểu ghi 0% tổ chức hoàn thành sắp xếp, nhưng lời văn nói đã sắp xếp, bố trí theo quy định.',
  ],
  [
    /so (?:to chuc|don vi|co quan).{0,20}da kiem tra/,
    /ke hoach[^.;]{0,70}(?:tu )?kiem tra/,
    'Biểu ghi chưa kiểm tra tổ chức nào, nhưng lời văn nói đã có kế hoạch kiểm tra, tự kiểm tra.',
  ],
  [/doi thoai/, /da to chuc[^.;]{0,40}doi thoai/, 'Biểu ghi không đối thoại, nhưng lời văn nói đã tổ chức đối thoại.'],
  [
    /so vbqppl do cap xa ban hanh/,
    /(?:hdnd|ubnd)[^.;]{0,40}da ban hanh \d+ (?:van ban quy pham|vbqppl)/,
    'Biểu ghi 0 văn bản QPPL, nhưng lời văn nói đã ban hành.',
  ],
  [
    /so luong phieu khao sat/,
    /(?:da )?phat (?:ra )?\d+ phieu/,
    'Biểu ghi 0 phiếu khảo sát, nhưng lời văn nói đã phát phiếu.',
  ],
]

export const formAgainstWords: LintRule = {
  code: 'CCHC-034',
  severity: 'warning',
  title: 'Biểu không nói ngược lời văn',
  explanation: 'Số 0 trong biểu về một việc mà lời văn nói đã làm thì một trong hai chỗ sai.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      // Zero in one of several years is not what the prose speaks of.
      if (line.value?.value !== 0 || form.column) return undefined
      const pair = zeroRows.find(([label]) => label.test(line.folded))
      const said =
        pair &&
        paper.passages.find(
          (passage) => passage.role !== 'plan' && passage.role !== 'proposals' && pair[1].test(passage.folded),
        )
      return pair && said ? { message: pair[2], ...spotLine(form, line), found: '0' } : undefined
    }),
}

/** More acts are listed than the form counts. */
export const countedActs: LintRule = {
  code: 'CCHC-035',
  severity: 'warning',
  title: 'Số văn bản chỉ đạo khớp danh sách trong báo cáo',
  explanation: 'Số văn bản chỉ đạo ở biểu phải đếm được từ các văn bản liệt kê ở lời văn.',
  check: (paper, facts) =>
    eachLine(paper, facts, (line, form) => {
      if (!/so van ban chi dao/.test(line.folded) || !line.value || form.column) return undefined
      const own = citedIn(paper).filter((one) => isOwn(paper, one) && one.passage.role !== 'plan')
      const listed = new Set(
        own.map(({ act }) => `${act.type} ${act.number}${act.letter} ${act.date?.slice(0, 4) ?? ''}`),
      ).size
      if (listed <= line.value.value) return undefined
      return {
        message: `${nameLine(line)} ghi ${line.answer.text} văn bản, nhưng báo cáo liệt kê ${listed} văn bản của xã.`,
        ...spotLine(form, line),
        expected: String(listed),
        found: line.answer.text,
      }
    }),
}

export const restrictedBase: LintRule = {
  code: 'CCHC-036',
  severity: 'warning',
  title: 'Mẫu số theo đúng phạm vi ghi ở dòng tỷ lệ',
  explanation: 'Dòng chỉ thống kê đối với một nhóm TTHC thì mẫu số không thể là tất cả hồ sơ đã tiếp nhận.',
  check: (paper, facts) =>
    filledForms(paper, facts).flatMap((form) =>
      form.lines.flatMap((line): Draft[] => {
        if (!/chi thong ke doi voi/.test(line.folded) || !line.value) return []
        const base = form.lines.find((one) => one.number === `${line.number}.1`)
        const all =
          base?.value &&
          paper.passages.some((passage) =>
            passage.quantities.some(
              (one) =>
                one.unit === 'ho so' &&
                one.value === base.value!.value &&
                /tong so ho so/.test(passage.folded.slice(Math.max(0, one.start - 60), one.start)),
            ),
          )
        return base && all
          ? [
              {
                message: `${nameLine(line)} chỉ tính TTHC thuộc diện ghi trong ngoặc, nhưng mẫu số là toàn bộ ${base.answer.text} hồ sơ đã tiếp nhận.`,
                ...spotLine(form, base),
                found: base.answer.text,
              },
            ]
          : []
      }),
    ),
}

export const unlikeNote: LintRule = {
  code: 'CCHC-104',
  severity: 'warning',
  title: 'Chú thích dẫn đúng văn bản của nội dung',
  explanation: 'Nội dung nói về biên chế công chức mà văn bản dẫn chỉ giao số người làm việc của đơn vị sự nghiệp.',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      notesOf(paper, passage).flatMap(({ offset, note }): Draft[] => {
        const before = passage.folded.slice(Math.max(0, offset - 220), offset)
        const civil = /bien che cong chuc|chi tieu bien che/.test(before)
        const other =
          /nguoi lam viec|vien chuc|don vi su nghiep/.test(note.folded) &&
          !/bien che cong chuc|giao bien che/.test(note.folded)
        return civil && other
          ? [
              {
                message:
                  'Nội dung nói về biên chế công chức, văn bản dẫn ở chú thích giao số người làm việc của đơn vị sự nghiệp.',
                ...spot(note.piece, 0, 180),
              },
            ]
          : []
      }),
    ),
}

export const misplaced: LintRule = {
  code: 'CCHC-106',
  severity: 'info',
  title: 'Nội dung nằm đúng mục',
  explanation:
    'Phản ánh, kiến nghị thuộc mục thủ tục hành chính; hồ sơ chờ bổ sung, tạm dừng không nằm trong “đang giải quyết”.',
  check: (paper) =>
    paper.passages.flatMap((passage): Draft[] => {
      const under = passage.under.toLowerCase()
      const feedback = /tiep nhan, xu ly (?:phan anh|pakn)/.exec(passage.folded)
      if (feedback && /tổ chức bộ máy|tài chính công|chế độ công vụ/.test(under) && passage.kind === 'paragraph') {
        return [
          {
            message: `Nội dung phản ánh, kiến nghị đặt ở mục “${passage.under}”.`,
            ...spot(passage.piece, feedback.index, feedback.index + 80),
          },
        ]
      }
      const inside =
        /dang giai quyet\s*:[^;.]{0,60}(?:trong|qua) han[^;.]{0,40}bo sung[^;.]{0,40}(?:tam dung\s*:?\s*\d+)?/.exec(
          passage.folded,
        )
      return inside
        ? [
            {
              message:
                'Hồ sơ chờ bổ sung, tạm dừng ghi trong “đang giải quyết”; biểu tổng hợp tách riêng nên cộng sẽ không khớp.',
              ...spot(passage.piece, inside.index, inside.index + inside[0].length),
            },
          ]
        : []
    }),
}

/** A target written where the result should stand. */
export const targetAsResult: LintRule = {
  code: 'CCHC-107',
  severity: 'warning',
  title: 'Kết quả không phải là mục tiêu',
  explanation: 'Ở phần kết quả, “phấn đấu”, “đạt từ … trở lên” là mục tiêu; cần ghi số đã đạt.',
  check: (paper: Paper, _facts: LintFacts) =>
    paper.passages.flatMap((passage): Draft[] => {
      if (passage.role !== 'results' || passage.kind !== 'paragraph') return []
      const match = /(?:phan dau|toi thieu|it nhat)[^.;]{0,80}\d[\d,.]*\s?\\?%/.exec(passage.folded)
      const aim =
        match &&
        /muc tieu|ke hoach|chi tieu|nghi quyet|giao|theo|de ra|trong tam|nhiem vu|quan triet|yeu cau/.test(
          passage.folded.slice(Math.max(0, match.index - 160), match.index),
        )
      // “… đạt 83,86%, vượt mức tối thiểu 80%”: the result stands beside its aim.
      const beside =
        match &&
        passage.quantities.some(
          (one) =>
            one.percent &&
            Math.abs(one.start - match.index) < 160 &&
            (one.end <= match.index || one.start > match.index + match[0].length),
        )
      const measured = match && (passage.fractions.length > 0 || (beside && !/phan dau/.test(match[0])))
      return match && !aim && !measured
        ? [
            {
              message: `Phần kết quả ghi mục tiêu (${shown(Number.parseFloat(/\d+/.exec(match[0])?.[0] ?? '0'))}%) thay cho kết quả.`,
              ...spot(passage.piece, match.index, match.index + match[0].length),
            },
          ]
        : []
    }),
}

export const formWordRules: readonly LintRule[] = [
  formAgainstWords,
  countedActs,
  restrictedBase,
  unlikeNote,
  misplaced,
  targetAsResult,
]
