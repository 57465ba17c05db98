import { type ActMention } from './acts.ts'
import { foldInPlace } from './fold.ts'
import type { Span } from './span.ts'

/** Digits that count nothing, matched on words without diacritics. The whole match names, dates or orders something. */
const naming: readonly RegExp[] = [
  // Dates, times, years, periods.
  /\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\b/g,
  // “(15/3 - 14/4/2026)”.
  /\b\d{1,2}\s?\/\s?\d{1,2}(?:\/\d{4})?\s*(?:[-–]|den)\s*(?:het )?(?:ngay )?\d{1,2}\s?\/\s?\d{1,2}\s?\/\s?\d{4}\b/g,
  /\bngay\s+\d{1,2}\s+thang\s+\d{1,2}(?:\s*(?:,\s*)?(?:nam\s*|\/\s*)\d{4})?/g,
  /\b(?:tu |den |het |truoc |sau |trong )?ngay\s*:?\s*\d{1,2}\s?[/-]\s?\d{1,2}\b(?!\s?[/-]\s?\d)(?:\s*(?:,|va)\s*(?:ngay\s*)?\d{1,2}\/\d{1,2}\b(?![/\d]))*/g,
  /\b(?:thang\s*(?:thu\s*)?(?:0?[1-9]|1[0-2])|quy\s*(?:thu\s*)?0?[1-4])(?:\s?[/-]\s?\d{4})?\b(?![.,]\d)/g,
  /(?<!dinh )(?<!cung )(?<!da )(?<!duoc )(?<!chua )\b(?:ky|dot|lan|tuan)\s*(?:thu\s*)?\d{1,2}(?:\s?[/-]\s?\d{4})?\b(?![.,]\d)(?!\s*(?:dot|cuoc|luot|lan|ho so|hs)\b)/g,
  /\b(?:thang|quy)\s+\d{1,2}\s*(?:nam|,)?\s*\d{4}\b/g,
  /\b(?:nam\s+\d{4}|cung ky(?: nam)? 20\d\d)\b/g,
  // “các năm 2021, 2023 và 2024”, “các tháng 1, 3, 4”, “các ngày 5, 12 và 20”: every number of the row is a name.
  /\bnam\s+(?:19|20)\d{2}(?:\s*(?:,|;|va|den)\s*(?:nam\s+)?(?:19|20)\d{2}(?![\d%]|[.,/]\d))+/g,
  /\b(?:cac|vao|trong)\s+(?:thang|quy|ngay|thon|xom|to|khu pho|khoi)\s+\d{1,2}(?:\s*(?:,|;|va|den)\s*\d{1,2}(?:\/\d{1,4})*(?![\d%]|[.,]\d)(?!\s*(?:ho so|hs|nguoi|thon|xa|cuoc|luot|van ban)))+/g,
  /\b(?:19|20)\d{2}\s*[-–]\s*(?:19|20)\d{2}\b/g,
  /\b(?:giai doan|nhiem ky|nien khoa|tu nam|den nam|truoc nam)\s+\d{4}/g,
  /\b0?[1369]\s?thang\b|\b12\s?thang\b|\b\d{1,2}\s+thang\s+(?:dau|cuoi|nam|qua)\b|\b\d{1,3}\s+nam\b/g,
  /\b\d{1,2}(?::|\s?h\s?)[0-5]\d(?::\d{2})?\b|\b\d{1,2}\s?(?:h|gio)\s?(?:\d{2}|ngay)?\b/g,
  /\b24\s?\/\s?(?:7|24)\b/g,
  // Telephone numbers.
  /(?<![\d.,/])(?:\+84|0)\d{2,3}[.\s-]?\d{3}[.\s-]?\d{3,4}(?![\d,])/g,
  /(?:dien thoai|duong day nong|hotline|sdt|zalo|tong dai|fax|so may)[^.;\d]{0,20}\d(?:[.\s-]?\d){6,}/g,
  /\b(?:1[89]00|19001)[.\s]?\d{2,4}\b/g,
  // An act by its number alone: Nghị định 61 của Chính phủ.
  /\b(?:nghi dinh|thong tu|quyet dinh|nghi quyet|chi thi|luat|ke hoach|cong van)\s+(?:so\s*)?\d+(?![\d.]|,\d)(?=\s+(?:cua|nam|ngay|ve))/g,
  // “hội nghị 1: 120 người; hội nghị 2: 150 người”.
  /\b(?:hoi nghi|lop|dot|cuoc|buoi|diem cau|doan|nhom|tuyen)\s+(?:so\s+)?\d{1,2}(?=\s*:)/g,
  // Parts of laws and of papers, standards, levels, classes.
  /(?<!mot )(?<!thanh )(?<!dut )\b(?:dieu|khoan|diem|muc|chuong|phan|phu luc|bieu mau|bieu so|bieu|mau so|mau|(?<!truyen )(?<!tinh )(?<!loai )(?<!mo )hinh|(?<!tinh )trang|cot|buoc|tieu chi|nhom|de an|chi so|chuyen de)\s+(?:so\s+)?\d+(?:[.,]\d+)*[a-z]?(?:\s*(?:,|va|-|den)\s*\d+[a-z]?)*(?![\d%/])(?!\s*(?:nhiem vu|ho so|hs\b|pakn|tthc|thu tuc|chi tieu|van ban|don vi))/g,
  /(?<!trung )(?<!so )(?<!cao )(?<!truy )(?<!cung )(?<!da )\b(?:muc do|muc|cap do|cap|loai|bac|khoi|lop|khoa|ky hop|phien|phien hop|lan thu|phien ban|version)\s+(?:thu\s+)?\d{1,3}(?:[.,]\d)?(?!\d|[.,]\d)(?:\s*(?:,|va|-)\s*\d{1,3}(?!\d|[.,]\d))*\b(?!\s*%)(?!\s*(?:ho so|thu tuc|tthc|dich vu|dvc|hs\b|hoc vien|nguoi|hoc sinh|luot|cbcc|can bo|cong chuc|vien chuc|chu ky|chung thu|tai khoan|giay\b|the\b|don vi|phieu|tap the|dang vien))/g,
  /\b0?[23]\s?cap\b|\b(?:hai|ba)\s+cap\b/g,
  /\b(?:tcvn|iso|iec|qcvn)[\s:\d.;:/-]*\d/g,
  /\b(?:thon|xom|ap|to|to dan pho|khu pho|khu|to so|lo|so nha|quoc lo|tinh lo|ql|tl|dt)\s+(?:so\s+)?\d+\b(?!\s*%|[.,]\d)(?!\s*(?:ho so|thu tuc|nguoi|thon|xa|(?:nghin |ngan |trieu |ty )?dong))/g,
  /\b[34]g\b|\b[45]\.0\b|\bweb\s?2\.0\b|\b1022\b/g,
  // Ranks: xếp thứ 5/23, hạng 19/23, vị trí 7/23.
  /\b(?:xep (?:thu|hang|vi tri)?|thu hang|vi tri(?: thu)?|dung (?:thu|vi tri))\s*:?\s*\d+(?:\s*\/\s*\d+)?/g,
  // Codes: 1.004873, 2.000815.000.00.00.H37, G13-TN02, H37.12.
  /\b\d\.\d{6}(?:\.[\d.h-]+)?\b/g,
  /\b[a-z]{1,4}\d{1,3}(?:[.-][a-z]{0,3}\d+)*\b/g,
  /\b(?:ma|ma so|ma dinh danh|mst|so tai khoan|so seri|so hieu|bien so)\s*:?\s*[\d.]+/g,
  // “TTHC số 1”, “số 05 ngày …”: a number of order. “tổng số 5”, “hồ sơ số hóa” are not.
  /(?<!tong )(?<!trong )(?<!tren )(?<!ho )(?<!mot )(?<!doi )(?<!nang )(?<!hoa )(?<!vu )(?<!ky )(?<!quyen )(?<!te )(?<!hoi )(?<!dan )(?<!co )(?<!tru )\bso\s*:?\s*\d+[a-z]?(?:\s*,\s*\d+[a-z]?)*(?![\d.%]|,\d)(?!\s*(?:ho so|thu tuc|nguoi|nhiem vu|van ban|don vi|phieu))/g,
  // Section numbers at the start, and list marks.
  /^\s*(?:[-+*•]\s*)?(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+\.?)(?=\s)/g,
]

/** Words that only their marks tell from others: “dòng 3” orders, “hợp đồng 3” counts. */
const namingWithMarks: readonly RegExp[] = [
  /(?<!\p{L})(?:dòng|bảng|hạng|(?<!lần )thứ|quận|phường)\s+(?:số\s+)?\d+(?!\d)(?![.,]\d)(?!\s*(?:hồ sơ|HS|TTHC|thủ tục))/giu,
  /(?<!\p{L})(?<!(?:văn|cơ|căn|phiên)\s)bản\s+(?:số\s+)?\d+(?!\d)(?![.,]\d)(?!\s*(?:hồ sơ|HS|TTHC|thủ tục|xã|người))/giu,
]

/** The stretches of a text whose digits name something instead of counting it. */
export function maskedSpans(text: string, acts: readonly ActMention[]): readonly Span[] {
  const spans: Span[] = acts.map(({ start, end }) => ({ start, end }))
  if (!/\d/.test(text)) return spans
  const folded = foldInPlace(text)
  for (const pattern of naming) addMatches(spans, pattern, folded)
  for (const pattern of namingWithMarks) addMatches(spans, pattern, text)
  return spans
}

/** `matchAll` would copy every pattern for every passage. */
function addMatches(spans: Span[], pattern: RegExp, text: string): void {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    spans.push({ start: match.index, end: match.index + match[0].length })
}
