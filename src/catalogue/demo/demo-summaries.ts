import { type LocalDate, localDate, type LocalDateTime, localDateTime } from '#kernel/local-time.ts'

/** What another system said of a commune, as its export prints it: order number, name, then the other 27 columns. */
export type DemoSummary = {
  readonly communeCode: string
  readonly source: string
  readonly unitName: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly exportedAt: LocalDateTime
  readonly rows: readonly (readonly string[])[]
}

function row(text: string): readonly string[] {
  return text.split('|').map((part) => part.trim())
}

export const demoSummaries: readonly DemoSummary[] = [
  {
    communeCode: '07582',
    source: 'Hệ thống thông tin giải quyết TTHC tỉnh',
    unitName: 'UBND Xã Lục Ngạn',
    from: localDate('2025-10-10'),
    to: localDate('2025-11-10'),
    exportedAt: localDateTime(localDate('2025-11-10'), 8, 0, 53),
    // Contradictions and all, as attached to the real report: in progress 0 but 45 in term, none digitised yet 100 %.
    rows: [
      row(
        '1|Tổng|2643|0|2643|0%|100.00%|2592|2562|30|0|0|45|0|0|0|5|1|0|2396|2395|0|100.00%|0%|0|100.00%|2592|98.07%|0',
      ),
      row('2|G13-TN02 - Đất đai|73|0|73|0%|100.00%|26|26|0|0|0|44|0|0|0|2|1|0|1|0|0|0%|0%|0|100.00%|26|35.62%|0'),
      row('3|G17-XD11 - Hoạt động xây dựng|1|0|1|0%|100.00%|1|1|0|0|0|0|0|0|0|0|0|0|0|0|0|0%|0%|0|100.00%|1|100.00%|0'),
      row(
        '4|G05-KD10 - Thành lập và hoạt động doanh nghiệp|4|0|4|0%|100.00%|1|1|0|0|0|0|0|0|0|3|0|0|0|0|0|0%|0%|0|100.00%|1|25.00%|0',
      ),
    ],
  },
  {
    communeCode: '05605',
    source: 'Hệ thống thông tin giải quyết TTHC tỉnh',
    unitName: 'UBND Xã Bình Thành',
    from: localDate('2025-12-15'),
    to: localDate('2026-06-14'),
    exportedAt: localDateTime(localDate('2026-06-14'), 16, 30, 12),
    // Invented: it misses three dossiers, forgets the post, its parts do not add up, and its rates round up to 100 %.
    rows: [
      row(
        '1|Tổng|959|202|745|21.06%|77.69%|923|329|580|13|0|19|3|2|1|0|2|5|641|540|92|84.24%|14.35%|0|100.00%|806|84.05%|7',
      ),
      row(
        '2|G15-TP03 - Chứng thực|529|96|426|18.15%|80.53%|527|110|409|8|2|2|0|0|0|0|0|0|529|455|74|86.01%|13.99%|0|100.00%|463|87.52%|4',
      ),
      row('3|G13-TN02 - Đất đai|22|6|16|27.27%|72.73%|10|9|1|0|11|9|2|0|1|0|0|0|0|0|0|0%|0%|0|100.00%|9|40.91%|1'),
    ],
  },
]
