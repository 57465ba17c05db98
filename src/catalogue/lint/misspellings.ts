import type { Misspelling } from '#domain/lint/facts.ts'

/** Slips that are no word of the language, or no abbreviation of the field; matched on the text as written. */
export const misspellings: readonly Misspelling[] = [
  { wrong: /\bCHCC\b|\bCCCH\b|\bCHCHC\b|\bCCHHC\b|\bCHC[HC]\b/gu, right: 'CCHC' },
  { wrong: /\bTTTC\b|\bTTHHC\b|\bTHHC\b|\bTTCH\b/gu, right: 'TTHC' },
  { wrong: /\bVHXX\b|\bVHXXH\b/gu, right: 'VHXH' },
  { wrong: /\bCBCCVN\b/gu, right: 'CBCCVC' },
  { wrong: /\bnguồn sách\b/giu, right: 'ngân sách' },
  { wrong: /(?<!\p{L})Công [Dd]ịch vụ công\b/gu, right: 'Cổng Dịch vụ công' },
  { wrong: /(?<!\p{L})hệ thông(?!\s+(?:tin|suốt|báo|qua|số))(?!\p{L})/giu, right: 'hệ thống' },
  { wrong: /(?<!\p{L})tình giản(?!\p{L})/giu, right: 'tinh giản' },
  { wrong: /(?<!\p{L})tinh giảm biên chế/giu, right: 'tinh giản biên chế' },
  { wrong: /(?<!\p{L})trực tuyến mức được(?!\p{L})/giu, right: 'trực tuyến được' },
  {
    wrong: /(?<!\p{L})thủ tụch?(?=\s+hành)(?<!tục)|(?<!\p{L})thủ tuc(?!\p{L})|(?<!\p{L})thủ tực(?!\p{L})/giu,
    right: 'thủ tục',
  },
  { wrong: /(?<!\p{L})cải các hành chính/giu, right: 'cải cách hành chính' },
  { wrong: /(?<!\p{L})cải cách hành chinh(?!\p{L})/giu, right: 'cải cách hành chính' },
  { wrong: /(?<!\p{L})trang thông tin điện của/giu, right: 'trang thông tin điện tử của' },
  { wrong: /(?<!\p{L})Bộ phận một xã(?!\p{L})/giu, right: 'Bộ phận Một cửa xã' },
  { wrong: /ISO\s*9001\s*[;.,-]\s*(?:2008|2015)/giu, right: 'ISO 9001:2015' },
  { wrong: /(?<!\p{L})tỉ lê(?!\p{L})|(?<!\p{L})tỷ lê(?!\p{L})/giu, right: 'tỷ lệ' },
  { wrong: /(?<!\p{L})số hoá hoá(?!\p{L})/giu, right: 'số hóa' },
  { wrong: /(?<!\p{L})thực hiện hiện(?!\p{L})/giu, right: 'thực hiện' },
  { wrong: /(?<!\p{L})phản ảnh(?=,? (?:và )?kiến nghị)/giu, right: 'phản ánh' },
  { wrong: /(?<!\p{L})kiểm sát (?:thủ tục|TTHC)/giu, right: 'kiểm soát thủ tục' },
  { wrong: /(?<!\p{L})xiết chặt/giu, right: 'siết chặt' },
  { wrong: /(?<!\p{L})thông tim(?!\p{L})/giu, right: 'thông tin' },
  { wrong: /(?<!\p{L})tinh gỉan/giu, right: 'tinh giản' },
  { wrong: /(?<!\p{L})UBDN(?!\p{L})|(?<!\p{L})UNBD(?!\p{L})/gu, right: 'UBND' },
  { wrong: /(?<!\p{L})sát nhập(?!\p{L})/giu, right: 'sáp nhập' },
  { wrong: /(?<!\p{L})nhửng(?!\p{L})/giu, right: 'những' },
  { wrong: /(?<!\p{L})củng(?=\s+(?:như|được|đã|có|là|còn|cần))/giu, right: 'cũng' },
  { wrong: /(?<!\p{L})vẩn(?=\s+(?:còn|chưa|phải|có|đang|được))/giu, right: 'vẫn' },
  { wrong: /(?<!\p{L})đả(?=\s+(?:được|giải|thực|tiếp|có|ban|hoàn|tổ|triển|xử|và))/giu, right: 'đã' },
  { wrong: /(?<!\p{L})sẻ(?=\s+(?:được|tiếp|tổ|triển|ban|hoàn|thực))(?<!chia sẻ)/giu, right: 'sẽ' },
  { wrong: /(?<!\p{L})mổi(?!\p{L})/giu, right: 'mỗi' },
  { wrong: /(?<!\p{L})chỉnh chu(?!\p{L})/giu, right: 'chỉn chu' },
  { wrong: /(?<!\p{L})xuyên xuốt(?!\p{L})/giu, right: 'xuyên suốt' },
  { wrong: /(?<!\p{L})tháo gở(?!\p{L})/giu, right: 'tháo gỡ' },
  { wrong: /(?<!\p{L})thăm quan(?!\p{L})/giu, right: 'tham quan' },
  { wrong: /(?<!\p{L})chuẩn đoán(?!\p{L})/giu, right: 'chẩn đoán' },
  { wrong: /(?<!\p{L})khuyết mắc(?!\p{L})/giu, right: 'khúc mắc' },
  { wrong: /(?<!\p{L})vô hình chung(?!\p{L})/giu, right: 'vô hình trung' },
  { wrong: /(?<!\p{L})Ngày từ đầu năm(?!\p{L})/gu, right: 'Ngay từ đầu năm' },
]

/** Words written twice on end that Vietnamese does not double. */
export const neverDoubled =
  /(?<!\p{L})(do|và|của|các|trong|được|đã|về|là|có|cho|theo|từ|đến|với|tại|trên|không|những|để|hồ sơ|giải quyết|thủ tục|hành chính|cán bộ|công chức|xã(?!\s+xã\s+hội)|phường|UBND)\s+\1(?!\p{L})/giu
