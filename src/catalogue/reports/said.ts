import type { Comparison } from '#domain/reports/figure-text.ts'
import type { Condition, ParagraphTemplate, Sentence } from '#domain/reports/narrative-template.ts'

/** How a report kind names the period it is compared with. */
export type Compared = { readonly since: Comparison; readonly with: string }

/** “Số hồ sơ … tăng 82 hồ sơ (1,64%) so với tháng 3 năm 2026”: said only when both periods are known. */
export function moveOf(figure: string, named: string, compared: Compared): Sentence {
  const { since } = compared
  const before = `{{${figure}@${since}}} hồ sơ`
  const by = `{{${figure}|change:${since}}} hồ sơ`
  const share = `{{${figure}|changeRate:${since}}}`
  return {
    oneOf: [
      {
        when: { all: [{ up: figure, since }, { positive: `${figure}@${since}` }] },
        text: `${named} tăng ${by} (${share}) so với ${compared.with} (${before}).`,
      },
      { when: { up: figure, since }, text: `${named} tăng ${by} so với ${compared.with} (không phát sinh hồ sơ).` },
      { when: { down: figure, since }, text: `${named} giảm ${by} (${share}) so với ${compared.with} (${before}).` },
      { when: { same: figure, since }, text: `${named} bằng với ${compared.with}.` },
    ],
  }
}

/** A share moves in points, not in percent of itself. */
export function pointsOf(rate: string, compared: Compared): Sentence {
  const { since } = compared
  const by = `{{${rate}|change:${since}}} điểm phần trăm`
  const before = `{{${rate}@${since}}}`
  return {
    oneOf: [
      { when: { up: rate, since }, text: `, tăng ${by} so với ${compared.with} (${before})` },
      { when: { down: rate, since }, text: `, giảm ${by} so với ${compared.with} (${before})` },
      { when: { same: rate, since }, text: `, bằng với ${compared.with}` },
    ],
  }
}

/** A neutral sentence where no register speaks yet: the officer writes or confirms it. */
export function forOfficer(id: string, text: string, when?: Condition): ParagraphTemplate {
  return { id, say: [text], opinion: true, ...(when ? { when } : {}) }
}
