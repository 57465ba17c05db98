import type { Denial } from '#domain/lint/facts.ts'

/** Words that end what is denied; “phản ánh về thái độ” denies less than “phản ánh”. */
const end = String.raw`(?: nao)?(?=\s*(?:[.;:)]|,(?! (?:va )?(?:kien nghi|to cao))|$|trong (?:ky|quy|thang|nam|giai doan)|phat sinh))`
const of = String.raw`(?: (?:cua|tu) (?:nguoi dan|ca nhan|to chuc|cong dan|doanh nghiep)[^.;]{0,40})?`
/** Both kinds of petitions named one after the other are all there are. */
const onAll = String.raw`(?: (?:ve|lien quan den) (?:cac )?quy dinh hanh chinh[^.;]{0,30}(?:tthc|thu tuc hanh chinh|hanh vi hanh chinh))?`
const none = String.raw`(?:khong|chua)(?: he)? (?:co|phat sinh|nhan duoc|tiep nhan|ghi nhan|xay ra|de xay ra|de phat sinh|de)(?: tinh trang| bat ky| truong hop| y kien| luot| mot)*(?: nao)?`

function words(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join('|'), 'g')
}

const lateWords = String.raw`(?:qua han|tre han|tre hen|qua hen|cham han|cham tre|cham muon)`
const sanction = String.raw`(?:ky luat|khien trach|canh cao|buoc thoi viec|cach chuc|giang chuc)`
const people = String.raw`(?:can bo|cong chuc|vien chuc|cbcc|cbccvc|truong hop|nguoi|dong chi|dang vien)`

/** “toàn bộ”, “tất cả 94”, “cả 94”, “100%”. */
const all = String.raw`(?:(?:toan bo|tat ca(?: cac)?|100\s?%|(?<!nhan )\bmoi)(?: so)?(?: \d[\d.]*(?:\s?\/\s?\d[\d.]*)?)?|\bca \d[\d.]*)`
const inTime = String.raw`(?:dung (?:thoi )?han|dung va truoc han|truoc han|dung tien do|dung hen|dam bao (?:tien do|thoi gian))`

const ofPlan = String.raw`(?:(?!giao|den han|tuyen truyen|kiem tra|ra soat|nhom|linh vuc|thang|quy )[^.;,%]){0,60}?`

/**
 * What reports say there was none of, and the number that then may stand nowhere else. Matched on words without
 * diacritics; `#` is the number in its clause.
 */
export const denials: readonly Denial[] = [
  {
    id: 'late',
    thing: 'hồ sơ quá hạn',
    claim: words(
      String.raw`${none}(?: [^\s.;]+){0,3} (?:ho so|hs)(?: tthc| thu tuc hanh chinh)?(?: nao)?(?: [^\s.;]+){0,3} (?:${lateWords}|cham\b)`,
      String.raw`${none} (?:viec )?(?:giai quyet|tra ket qua)(?: [^\s.;]+){0,3} ${lateWords}`,
      String.raw`${all} (?:ho so|hs)\b[^.;,%\d]{0,50}(?:dung han|truoc han|dung va truoc han|dung hen)`,
      String.raw`\bcac (?:ho so|hs)\b[^.;,%\d]{0,40}\bdeu\b[^.;,%\d]{0,24}(?:dung han|truoc han|dung va truoc han|dung hen)`,
    ),
    counted: words(
      String.raw`${lateWords}(?: la| co| chiem|:)?\s*:?\s*#`,
      String.raw`#\s*(?:ho so|hs|truong hop|tthc)\b[^#,;.:]{0,40}(?:${lateWords}|tra cham|cham\b)`,
      String.raw`#\s*${lateWords}`,
    ),
    nouns: /ho so|\bhs\b|tthc/,
    columns: /qua han|tre han|tre hen|\bcham\b/,
    rows: /(?:ho so|\bhs\b|tthc)[^%]*(?:qua han|tre han|tre hen)/,
    state: 'either',
  },
  {
    id: 'late-now',
    thing: 'hồ sơ đang giải quyết đã quá hạn',
    claim: words(String.raw`khong con(?: [^\s.;]+){0,3} (?:ho so|hs)(?: nao)?(?: [^\s.;]+){0,4} ${lateWords}`),
    counted: words(
      String.raw`${lateWords}(?: la| co| chiem|:)?\s*:?\s*#`,
      String.raw`#\s*(?:ho so|hs)\b[^#,;.:]{0,40}${lateWords}`,
    ),
    nouns: /ho so|\bhs\b|tthc/,
    state: 'running',
    if: 'nếu những hồ sơ ấy chưa xong khi ký báo cáo',
  },
  {
    id: 'tasks',
    thing: 'nhiệm vụ quá hạn',
    claim: words(
      String.raw`${none}(?: [^\s.;]+){0,2} nhiem vu(?: nao)?(?: [^\s.;]+){0,3} (?:${lateWords}|cham\b)`,
      String.raw`${all} nhiem vu\b[^.;,%\d]{0,60}${inTime}`,
      String.raw`\bcac nhiem vu\b[^.;,%\d]{0,40}\bdeu\b[^.;,%\d]{0,24}${inTime}`,
    ),
    counted: words(
      String.raw`(?:${lateWords}|cham tien do)(?: la| co|:)?\s*:?\s*#`,
      String.raw`#\s*nhiem vu\b[^#,;.:]{0,30}(?:${lateWords}|cham)`,
    ),
    nouns: /nhiem vu/,
  },
  {
    id: 'tasks-undone',
    thing: 'nhiệm vụ chưa hoàn thành',
    claim: words(
      String.raw`(?:toan bo|tat ca|100\s?%)(?: so| cac)* nhiem vu\b${ofPlan}(?:da|deu)(?: da| duoc| deu)* (?:hoan thanh|thuc hien xong)`,
      String.raw`(?:da )?hoan thanh (?:toan bo|tat ca|100\s?%)(?: so| cac)* nhiem vu\b(?! (?:duoc|do|ubnd|cap|den han|co han))`,
      String.raw`khong con nhiem vu(?: nao)? (?:cham|chua hoan thanh|ton dong|qua han)`,
    ),
    counted: words(
      String.raw`\bcon(?: lai)?\s*#\s*nhiem vu`,
      String.raw`#\s*nhiem vu\b[^#,;.:]{0,20}chua (?:hoan thanh|thuc hien|xong)`,
      String.raw`chua hoan thanh(?: la)?\s*:?\s*#`,
    ),
    nouns: /nhiem vu/,
    // Tasks of a plan and tasks assigned from above are counted apart.
    rows: /nhiem vu\b.*chua (?:hoan thanh|thuc hien|xong)(?!.*(?:chua den han|trong han))/,
    rowsUnder: {
      heading: /(?:tien do|ket qua)[^|]*(?:ke hoach|\bkh\b|nhiem vu)/,
      rows: /^\W*(?:so )?(?:con lai|chua hoan thanh)/,
    },
    unless:
      /giao|chua den han|chuyen doi so|dang thuc hien|lo trinh|trong han|tuyen truyen|ra soat|nhom|quyet nghi|thang|quy (?:i|ii|iii|iv|sau|toi)\b/,
    if: 'nếu cùng nói về những nhiệm vụ ấy',
  },
  {
    id: 'petitions-late',
    thing: 'phản ánh, kiến nghị quá hạn hoặc chưa trả lời',
    claim: words(
      String.raw`${all}(?: y kien)? (?:pakn|phan anh(?:,? (?:va )?kien nghi)?)\b[^.;,%\d]{0,50}(?:${inTime}|dut diem|(?:tra loi|xu ly|giai quyet) (?:xong|het))`,
      String.raw`${none}(?: [^\s.;]+){0,2} (?:pakn|phan anh(?:,? (?:va )?kien nghi)?)(?: nao)?(?: [^\s.;]+){0,3} (?:${lateWords}|ton dong|chua (?:duoc )?(?:tra loi|xu ly|giai quyet))`,
    ),
    counted: words(
      String.raw`#\s*(?:y kien )?(?:pakn|phan anh(?:, kien nghi)?)[^#,;.:]{0,30}(?:${lateWords}|chua (?:duoc )?(?:tra loi|xu ly|giai quyet))`,
      String.raw`(?:${lateWords}|chua (?:duoc )?(?:tra loi|xu ly|giai quyet))(?: la| co|:)?\s*:?\s*#`,
    ),
    nouns: /pakn|phan anh|kien nghi/,
    unless: /trong han|chua den han|con han/,
    if: 'nếu cùng nói về những phản ánh, kiến nghị ấy',
  },
  {
    id: 'petitions-running',
    thing: 'phản ánh, kiến nghị đang xử lý',
    claim: words(
      String.raw`khong con (?:y kien )?(?:pakn|phan anh(?:,? (?:va )?kien nghi)?)(?: nao)? (?:dang|chua|ton)`,
    ),
    counted: words(
      String.raw`#\s*(?:y kien )?(?:pakn|phan anh(?:, kien nghi)?)[^#,;.:]{0,50}(?:dang (?:duoc )?(?:xu ly|giai quyet|xem xet)|chua (?:duoc )?(?:tra loi|xu ly|giai quyet))`,
      String.raw`(?:pakn|phan anh|kien nghi)[^#.;]{0,40}(?:dang (?:duoc )?(?:xu ly|giai quyet)|chua (?:tra loi|xu ly))(?: la| co|:)?\s*:?\s*#`,
    ),
    if: 'nếu những phản ánh ấy chưa xong khi ký báo cáo',
  },
  {
    id: 'documents-late',
    thing: 'văn bản xử lý quá hạn',
    claim: words(
      String.raw`${all} van ban(?: den)?\b[^.;,%\d]{0,60}${inTime}`,
      String.raw`${none}(?: [^\s.;]+){0,2} van ban(?: den)?(?: nao)?(?: [^\s.;]+){0,3} ${lateWords}`,
    ),
    counted: words(
      String.raw`#\s*van ban\b[^#,;.:]{0,40}(?:${lateWords}|cham han)`,
      String.raw`${lateWords}(?: la| co|:)?\s*:?\s*#`,
    ),
    nouns: /van ban/,
  },
  {
    id: 'petitions',
    thing: 'phản ánh, kiến nghị',
    claim: words(String.raw`${none} (?:pakn|phan anh(?:,? (?:va )?kien nghi)?)(?: nao)?${of}${onAll}${end}`),
    counted: words(
      String.raw`(?:tiep nhan|nhan|phat sinh|tong so)[^#.;:]{0,25}#\s*(?:luot |y kien )?(?:phan anh|pakn)`,
      String.raw`(?:pakn|phan anh, kien nghi)(?: tiep nhan| nhan| phat sinh| la|:)?\s*:?\s*#`,
      String.raw`(?:tra loi|xu ly|gom)[^#.;:,]{0,20}#\s*(?:luot |y kien )?(?:phan anh|pakn)`,
    ),
    rows: /(?:tong )?so (?:luong |luot )?(?:y kien )?(?:pakn|phan anh,? (?:va )?kien nghi).*(?:tiep nhan|nhan duoc|phat sinh)/,
  },
  {
    id: 'complaints',
    thing: 'đơn khiếu nại, tố cáo',
    claim: words(
      String.raw`${none} (?:don (?:thu )?|vu viec |vu )?(?:khieu nai(?:,? (?:va )?to cao)?|to cao)${of}${end}`,
    ),
    counted: words(
      String.raw`#\s*(?:don|vu|vu viec)(?: thu)? (?:khieu nai|to cao)`,
      String.raw`(?:khieu nai|to cao)(?: la| co)?\s*:?\s*#(?! (?:van ban|nghi dinh|cuoc|buoi|hoi nghi|nguoi))`,
    ),
    kinds: [/khieu nai/, /to cao/],
    unless: /\bluat\b|nghi dinh|thong tu|tuyen truyen|tap huan|pho bien|thu tuc|tthc|linh vuc/,
    if: 'nếu cùng nói về đơn thư nhận trong kỳ',
  },
  {
    id: 'discipline',
    thing: 'người bị kỷ luật',
    claim: words(
      String.raw`${none}(?:,? (?:can bo|cong chuc|vien chuc|cbccvc|cbcc|nguoi lao dong|nguoi|truong hop|ca nhan|dong chi|nao|bi|phai|vi pham|den muc|xem xet|xu ly|hinh thuc|va|hoac))* (?:ky luat|khien trach)`,
      String.raw`${none} ${people}(?:,? (?:cong chuc|vien chuc))*(?: nao)?(?: bi)? vi pham${end}`,
    ),
    counted: words(
      String.raw`${sanction}(?: ve dang| hanh chinh| doi voi|:)?\s*:?\s*#`,
      String.raw`#\s*${people}[^#.;]{0,40}${sanction}`,
    ),
    kinds: [/vien chuc/, /dang vien/, /nguoi lao dong/],
    rows: /(?:can bo|cong chuc|vien chuc|cbcc).*(?:bi|xu ly) ky luat/,
  },
  {
    id: 'paper',
    thing: 'hồ sơ giấy, hồ sơ nộp trực tiếp',
    claim: words(
      String.raw`khong (?:con )?(?:tiep nhan |nhan |phat sinh |co |su dung )?(?:ho so|hs)(?: nao)?(?: phai)? (?:ban )?(?:giay|nop (?:truc tiep|tai quay|giay)|mang den quay|truc tiep)${end}`,
    ),
    counted: words(
      String.raw`(?<!thanh toan )(?:truc tiep|tai quay|den quay|ban giay)(?: la| co|:)?\s*:?\s*#`,
      String.raw`#\s*(?:ho so|hs) (?:nop |tiep nhan |nhan |mang )?(?:truc tiep|tai quay|den quay|ban giay|giay\b)`,
    ),
    nouns: /ho so|\bhs\b|tthc/,
    if: 'nếu hồ sơ nộp trực tiếp vẫn là hồ sơ giấy',
  },
  {
    id: 'refused',
    thing: 'hồ sơ trả lại, từ chối',
    claim: words(String.raw`${none} (?:ho so|hs)(?: nao)?(?: phai| bi)? (?:tra lai|tu choi)(?: giai quyet)?${end}`),
    counted: words(
      String.raw`(?:tu choi|tra lai)(?: giai quyet| la| co|:)?\s*:?\s*#`,
      String.raw`#\s*(?:ho so|hs)[^#,;.:]{0,20}(?:tu choi|tra lai)`,
    ),
    nouns: /ho so|\bhs\b|tthc/,
  },
  {
    id: 'dissatisfied',
    thing: 'ý kiến không hài lòng',
    claim: words(
      String.raw`${none} (?:phieu|y kien|truong hop|nguoi dan|cong dan|luot|to chuc)[^.;,\d]{0,30}(?:khong|chua) hai long`,
      String.raw`(?:100\s?%|toan bo|tat ca)[^.;%\d]{0,50}(?<!khong )(?<!chua )hai long`,
    ),
    counted: words(
      String.raw`(?:khong|chua) hai long(?: la| co|:)?\s*:?\s*#`,
      String.raw`#\s*(?:phieu|nguoi|luot|y kien)[^#,;.:]{0,20}(?:khong|chua) hai long`,
    ),
  },
  {
    // A scale has a middle: who finds it usual is not satisfied.
    id: 'unsatisfied',
    thing: 'ý kiến đánh giá bình thường',
    claim: words(String.raw`(?:100\s?%|toan bo|tat ca)[^.;%\d]{0,50}(?<!khong )(?<!chua )hai long`),
    counted: words(
      String.raw`binh thuong(?: la| co|:)?\s*:?\s*#`,
      String.raw`#\s*(?:phieu|nguoi|luot|y kien)[^#,;.:]{0,20}binh thuong`,
    ),
    unless: /hoat dong binh thuong|lam viec binh thuong|tro len|va binh thuong/,
    if: 'nếu cùng nói về một cuộc khảo sát',
  },
  {
    id: 'inspection',
    thing: 'cuộc kiểm tra',
    claim: words(
      String.raw`(?:khong|chua) (?:to chuc|tien hanh|thuc hien|trien khai)(?: duoc)?(?: viec| cong tac| hoat dong| cuoc| dot| doan| mot)*(?: tu)? kiem tra(?: cchc| cai cach hanh chinh| cong vu| noi bo)?(?: nao\b|${end})`,
      String.raw`(?:khong|chua)(?: tu)? kiem tra(?: duoc)?(?: cac| mot)* (?:don vi|co quan|phong|bo phan|dot|cuoc|truong)(?: chuyen mon| truc thuoc)? nao`,
      String.raw`(?:cong tac|viec|hoat dong)(?: tu)? kiem tra(?: cchc| cai cach hanh chinh| cong vu| noi bo)? (?:chua|khong) (?:duoc )?(?:thuc hien|trien khai|tien hanh|to chuc)(?: duoc)?${end}`,
    ),
    counted: words(
      String.raw`#\s*(?:cuoc|dot|luot|doan)(?: tu)? kiem tra`,
      String.raw`(?:(?:da|duoc|tien hanh|thuc hien) |\btu )kiem tra(?: duoc)?(?: cchc| cai cach hanh chinh| cong vu)?(?: tai| doi voi|,|:)?\s*#\s*(?:cuoc|dot|lan|luot|don vi|phong|co quan|bo phan|truong)`,
    ),
    rows: /^\W*(?:tong )?so (?:cuoc|dot|luot|doan) (?:tu )?kiem tra(?: cchc| cai cach hanh chinh)?/,
    // Bodies above inspect too, and so do those who look after food, building and fire.
    kinds: [
      /\btinh\b|\bhuyen\b|cap tren|so noi vu|thanh tra/,
      /an toan|thuc pham|pccc|phong chay|moi truong|xay dung|dat dai|vbqppl|van ban|hoc duong|kinh doanh|\bthue\b/,
    ],
    unless: /du kien|\bse\b|nam truoc|quy truoc/,
    reasoned: true,
  },
  {
    id: 'survey',
    thing: 'phiếu khảo sát',
    claim: words(
      String.raw`(?:khong|chua) (?:to chuc|tien hanh|thuc hien|trien khai)(?: duoc)?(?: viec| cong tac)* (?:khao sat|do luong|lay phieu)`,
    ),
    counted: words(String.raw`(?:phat|thu|khao sat)[^#.;,]{0,25}#\s*phieu`),
    rows: /so (?:luong )?phieu (?:khao sat|dieu tra|lay y kien)/,
  },
  {
    id: 'initiatives',
    thing: 'sáng kiến',
    claim: words(String.raw`${none} sang kien(?: cchc| cai cach hanh chinh)?${end}`),
    counted: words(String.raw`(?:co|duoc|cong nhan)[^#.;,]{0,15}#\s*sang kien`),
    rows: /^\W*(?:tong )?so sang kien/,
  },
  {
    id: 'dialogues',
    thing: 'cuộc đối thoại',
    claim: words(
      String.raw`(?:khong|chua) (?:to chuc|thuc hien)(?: duoc)?(?: cuoc| hoi nghi| viec)* doi thoai(?: nao)?${end}`,
    ),
    counted: words(String.raw`(?:to chuc|co)[^#.;,]{0,15}#\s*(?:cuoc|hoi nghi|buoi)? ?doi thoai`),
    unless: /ke hoach|cap tren|\btinh\b/,
  },
  {
    id: 'normative-acts',
    thing: 'văn bản quy phạm pháp luật đã ban hành',
    claim: words(
      String.raw`(?:khong|chua) (?:co |phat sinh )?(?:viec )?ban hanh (?:van ban quy pham phap luat|van ban qppl|vbqppl)${end}`,
    ),
    counted: words(
      String.raw`ban hanh(?: duoc| tong so| moi|:)?\s*#\s*(?:van ban quy pham|van ban qppl|vbqppl|nghi quyet quy pham|quyet dinh quy pham)`,
    ),
    rows: /so (?:luong )?(?:vbqppl|van ban quy pham phap luat|van ban qppl)(?:(?!kiem tra|ra soat|xu ly).)*ban hanh(?!.*(?:kiem tra|ra soat|xu ly))/,
    // The council and the committee each issue their own.
    kinds: [/hdnd|hoi dong/],
    unless: /ra soat|kiem tra|trung uong|\btinh\b|\bhuyen\b|truoc day|trien khai/,
  },
  {
    id: 'supplements',
    thing: 'hồ sơ phải bổ sung',
    claim: words(
      String.raw`${none} (?:ho so|hs)(?: nao)? (?:phai |bi |can )?(?:yeu cau )?bo sung(?: giay to| thanh phan)?${end}`,
    ),
    counted: words(
      String.raw`#\s*(?:ho so|hs) (?:phai|cho|yeu cau|bi yeu cau|cong dan|can)[^#,;.:]{0,20}bo sung`,
      String.raw`(?:yeu cau|cho) bo sung(?: ho so|:)?\s*:?\s*#`,
    ),
    nouns: /ho so|\bhs\b|tthc/,
    if: 'nếu cùng nói về một kỳ',
  },
  {
    id: 'paper-documents',
    thing: 'văn bản giấy',
    claim: words(String.raw`khong (?:con )?(?:phat hanh|gui|su dung) van ban (?:ban )?giay${end}`),
    counted: words(
      String.raw`#\s*van ban (?:ban )?giay`,
      String.raw`#\s*van ban[^#.;,]{0,30}(?:gui|phat hanh) (?:ban )?giay`,
    ),
    unless: /\bmat\b/,
  },
  {
    id: 'incidents',
    thing: 'lần sự cố, mất kết nối',
    claim: words(String.raw`${none} su co${end}`),
    counted: words(
      String.raw`#\s*(?:lan |vu )?su co`,
      String.raw`(?:mang|duong truyen|he thong|ket noi|phan mem)\b[^#.;:]{0,40}\b(?:rot|gian doan|mat(?: ket noi| mang| song)?|dut|nghen|treo|ngung)(?: mang| ket noi)?\s*#\s*lan`,
      String.raw`#\s*lan (?:bi )?(?:rot|gian doan|mat|dut|nghen|treo)(?: mang| ket noi| duong truyen)`,
    ),
  },
  {
    id: 'positions',
    thing: 'người chưa được bố trí đúng vị trí việc làm',
    claim: words(
      String.raw`${all}(?:[^.;,%\d]|, (?:cong|vien) chuc){0,60}(?:bo tri|sap xep)[^.;,%\d]{0,24}(?:dung|phu hop)[^.;,%\d]{0,20}vi tri viec lam`,
    ),
    counted: words(
      String.raw`#\s*${people}\b[^#.;:]{0,20}(?:chua|khong) (?:duoc )?(?:bo tri|sap xep)[^#.;:]{0,24}(?:dung|phu hop)`,
      String.raw`(?:chua|khong) (?:duoc )?(?:bo tri|sap xep)[^#.;:]{0,24}(?:dung|phu hop)[^#.;:]{0,20}vi tri viec lam(?: la| co)?\s*:?\s*#`,
    ),
    rows: /(?:chua|khong) (?:duoc )?(?:bo tri|sap xep).*(?:dung|phu hop).*vi tri/,
    kinds: [/vien chuc/],
    if: 'nếu cùng nói về những người ấy',
  },
  {
    id: 'staffing',
    thing: 'biên chế còn thiếu',
    claim: words(
      String.raw`(?:da )?(?:bo tri|sap xep) (?:day du|du)(?: so luong)? (?:can bo|cong chuc|bien che|nhan su|nhan luc)(?! (?:truc|tai|lam viec|o|cho|tiep nhan|phu trach))`,
    ),
    counted: words(String.raw`(?:con )?thieu(?: so voi chi tieu|:)?\s*#\s*(?:bien che|cong chuc|can bo|chi tieu)`),
  },
]
