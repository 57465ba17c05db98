import { folded } from '#kernel/vietnamese.ts'
import type { ReportFinding } from './finding.ts'
import type { Section } from './narrative.ts'
import { lastYear, type Period, previousPeriod, showPeriod } from './period.ts'

/**
 * Words written for an earlier report that still name its period: the commonest slip of a report made from the last
 * one. A comparison may name it, so those are left alone.
 */
export function checkPeriodWords(sections: readonly Section[], period: Period): readonly ReportFinding[] {
  const earlier = [...new Set([previousPeriod(period), lastYear(period)].map(showPeriod))]
  return sections.flatMap((section) =>
    section.paragraphs
      .filter((paragraph) => paragraph.origin !== 'template')
      .flatMap((paragraph) =>
        earlier
          .filter((name) => namesAsOwn(paragraph.text, name))
          .map((name): ReportFinding => {
            const message = `Mục “${section.heading}”: đoạn văn còn ghi “${name}”, trong khi báo cáo này là của ${showPeriod(period)}.`
            const place = { section: section.id, paragraph: paragraph.id }
            return { code: 'VB-009', severity: 'warning', message, place, expected: showPeriod(period), found: name }
          }),
      ),
  )
}

function namesAsOwn(text: string, name: string): boolean {
  const words = folded(text)
  const sought = folded(name)
  let at = words.indexOf(sought)
  while (at !== -1) {
    const before = words.slice(Math.max(0, at - 40), at)
    // “Kế hoạch năm 2025”, “so với năm 2025”: named for what they are, not as the time of the report.
    const compared = /so voi|cung ky|ke hoach|giai doan|tu |nghi quyet|chuong trinh/.test(before)
    const whole = !/^\d/.test(words.slice(at + sought.length))
    const ownYear = sought.startsWith('nam') && /(?:thang|quy|ngay)[^.]{0,12}$/.test(before)
    if (!compared && whole && !ownYear) return true
    at = words.indexOf(sought, at + 1)
  }
  return false
}
