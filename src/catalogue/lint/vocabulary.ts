import type { Concept, RateConcept, Vocabulary } from '#domain/lint/language/concepts.ts'
import { identities } from './identities.ts'

/** Words people use for the figures of these reports, without diacritics; narrower meanings first. */
const dossier = ['ho so'] as const
const procedure = ['thu tuc', 'dich vu'] as const

const concepts: readonly Concept[] = [
  // Money side of a dossier.
  {
    id: 'pausedPayment',
    label: 'hồ sơ chờ thực hiện nghĩa vụ tài chính',
    units: dossier,
    words:
      /cho (?:nguoi nop |nguoi dan |cong dan )?(?:thuc hien )?(?:nop )?(?:nghia vu|nvtc|phi\b|le phi|thue|nop phi|nop le phi|nop thue)|thuc hien nvtc/,
  },
  {
    id: 'unpaid',
    label: 'hồ sơ chưa thanh toán',
    units: dossier,
    words: /chua (?:thanh toan|thuc hien nghia vu|thuc hien nvtc|nop)/,
  },
  {
    id: 'feeBearing',
    label: 'hồ sơ phát sinh nghĩa vụ tài chính',
    units: dossier,
    words:
      /nghia vu tai chinh|nvtc|phat sinh (?:phi|le phi)|co (?:thu )?(?:phi|le phi)|phai (?:nop|thu) (?:phi|le phi)/,
    unless: /thanh toan (?:truc|thanh)|da thanh toan|thuc hien nvtc|thu tuc|cho thuc hien/,
  },
  {
    id: 'paidOnline',
    label: 'hồ sơ thanh toán trực tuyến',
    units: dossier,
    words:
      /thanh toan (?:phi,? ?le phi )?(?:bang hinh thuc )?truc tuyen|nop (?:phi|le phi)[^,;]{0,20}truc tuyen|thanh toan khong dung tien mat/,
    unless: /thu tuc/,
  },
  {
    id: 'paidOnline',
    label: 'hồ sơ thanh toán trực tuyến',
    units: dossier,
    words: /nop (?:tien )?(?:qua mang|truc tuyen)|thanh toan qua mang|thanh toan truc tuyen/,
    unless: /thu tuc|ho so nop truc tuyen|tiep nhan/,
    after: ['feeBearing'],
  },
  {
    id: 'paidCounter',
    label: 'hồ sơ thanh toán trực tiếp',
    units: dossier,
    words:
      /thanh toan (?:bang hinh thuc )?truc tiep|(?:thanh toan|nop) (?:phi |le phi |phi, le phi )?(?:bang )?tien mat/,
  },
  // Digital side.
  {
    id: 'eResult',
    label: 'hồ sơ có kết quả điện tử',
    units: dossier,
    words: /ket qua (?:giai quyet )?(?:tthc )?(?:ban )?dien tu|ket qua so hoa|so hoa ket qua|kqdt/,
  },
  { id: 'reused', label: 'hồ sơ tái sử dụng dữ liệu', units: dossier, words: /tai su dung/ },
  {
    id: 'digitised',
    label: 'hồ sơ được số hóa',
    units: dossier,
    words: /so hoa/,
    unless: /khong so hoa|chua so hoa|giay to (?:da )?(?:duoc )?so hoa/,
  },
  // End and pause.
  { id: 'withdrawn', label: 'hồ sơ rút', units: dossier, words: /\brut\b|xin rut/ },
  { id: 'refused', label: 'hồ sơ từ chối', units: dossier, words: /tu choi/ },
  {
    id: 'returned',
    label: 'hồ sơ trả lại',
    units: dossier,
    words: /tra lai|khong du dieu kien|khong tiep nhan|tra ho so/,
  },
  { id: 'supplement', label: 'hồ sơ yêu cầu bổ sung', units: dossier, words: /bo sung/ },
  { id: 'paused', label: 'hồ sơ tạm dừng', units: dossier, words: /tam dung|dung xu ly/ },
  // What came from before, and both together.
  {
    id: 'handled',
    label: 'tổng số hồ sơ phải giải quyết',
    units: dossier,
    words:
      /phai (?:giai quyet|xu ly)|can giai quyet|thuoc trach nhiem giai quyet|tiep nhan va giai quyet (?:la|trong ky)|(?:tong so )?ho so tiep nhan va giai quyet|bao gom ca ky truoc/,
    unless: /da tiep nhan va giai quyet|chua/,
  },
  {
    id: 'opening',
    label: 'hồ sơ kỳ trước chuyển sang',
    units: dossier,
    words:
      /(?:ky|thang|quy|nam) truoc (?:chuyen|sang|con)|tu ky truoc|ton (?:dau ky|tu|ky truoc|cu)|chuyen (?:sang )?tu (?:ky|thang|quy|nam)|nam (?:20\d\d|truoc|cu) (?:mang |chuyen )?(?:sang|qua)|ky truoc\s*:?$/,
    unless: /ky sau|so voi/,
  },
  // State.
  {
    id: 'notLate',
    label: 'hồ sơ giải quyết trước và đúng hạn',
    units: dossier,
    words:
      /truoc(?: han)?(?: va|,|\/| hoac|, va)? dung han|dung(?: han)?(?: va|,|\/| hoac) (?:truoc|som) han|som (?:va|hoac) dung han|khong qua han/,
    unless: /ty le|khong co/,
  },
  {
    id: 'early',
    label: 'hồ sơ giải quyết trước hạn',
    units: dossier,
    words: /truoc (?:thoi )?han|som han|som hon (?:thoi )?han/,
    unless: /dung han/,
  },
  {
    id: 'late',
    label: 'hồ sơ giải quyết quá hạn',
    units: dossier,
    words: /qua han|tre han|tre hen|cham han|cham muon/,
    unless: /dang|chua giai quyet|chua den|khong co/,
    after: ['resolved', 'early', 'onTime', 'notLate'],
  },
  {
    id: 'late',
    label: 'hồ sơ giải quyết quá hạn',
    units: dossier,
    words: /(?:giai quyet|tra|tra ket qua|xong) (?:bi )?(?:qua han|tre han|cham han|muon)/,
    unless: /dang|chua|khong co|con phai/,
  },
  {
    id: 'onTime',
    label: 'hồ sơ giải quyết đúng hạn',
    units: dossier,
    words: /dung (?:thoi )?han/,
    unless: /truoc|som|khong dung/,
  },
  {
    id: 'overdue',
    label: 'hồ sơ đang giải quyết quá hạn',
    units: dossier,
    words: /qua han|tre han/,
    unless: /khong co|chua den|da giai quyet/,
    after: ['inProgress', 'inTerm'],
  },
  {
    id: 'inTerm',
    label: 'hồ sơ đang giải quyết trong hạn',
    units: dossier,
    words: /trong (?:thoi )?han|con han|chua den han/,
    unless: /ngoai thoi han/,
  },
  {
    id: 'inProgress',
    label: 'hồ sơ đang giải quyết',
    units: dossier,
    words:
      /(?:dang|chua) (?:duoc )?(?:giai quyet|xu ly|thuc hien)|chua den han|dang trong qua trinh|chuyen (?:sang )?ky sau|con ton/,
  },
  {
    id: 'online',
    label: 'hồ sơ tiếp nhận trực tuyến',
    units: dossier,
    words: /truc tuyen|qua mang|online|toan trinh|mot phan/,
    unless:
      /thanh toan|giai quyet truc tuyen|khong truc tuyen|cung cap|toan trinh|mot phan|muc do|da giai quyet|so hoa/,
  },
  {
    id: 'counter',
    label: 'hồ sơ tiếp nhận trực tiếp',
    units: dossier,
    words: /truc tiep/,
    unless: /thanh toan|buu chinh|da giai quyet/,
  },
  {
    id: 'post',
    label: 'hồ sơ tiếp nhận qua bưu chính',
    units: dossier,
    words: /buu chinh|buu dien|bcci/,
    unless: /truc tiep|tra ket qua|chuyen tra/,
  },
  {
    id: 'resolved',
    label: 'hồ sơ đã giải quyết',
    units: dossier,
    words:
      /da (?:duoc )?(?:giai quyet|xu ly|tra|co ket qua)|giai quyet xong|hoan thanh giai quyet|ho so giai quyet(?: la|:|\s*$)|^\s*[-+]?\s*giai quyet/,
    unless: /chua|da tiep nhan va giai quyet|tiep nhan va|phan anh|pakn|kien nghi|y kien|\bdon\b|tai cho|luu dong/,
  },
  {
    id: 'receivedNew',
    label: 'hồ sơ tiếp nhận mới',
    units: dossier,
    words:
      /tiep nhan moi|moi tiep nhan|nhan moi|^(?:trong )?(?:tong )?(?:so )?\S* ?ho so moi\b|tiep nhan trong (?:ky|thang|quy)|phat sinh trong (?:ky|thang)/,
  },
  {
    id: 'received',
    label: 'hồ sơ tiếp nhận',
    units: dossier,
    words: /tiep nhan|tong so ho so nhan|tong ho so nhan|da nhan|phat sinh/,
    unless: /tiep nhan va giai quyet|cham tiep nhan|phan anh|pakn|kien nghi|y kien|\bdon\b/,
  },
  // Procedures.
  { id: 'procedures.boundaryFree', label: 'thủ tục không phụ thuộc địa giới', units: procedure, words: /dia gioi/ },
  {
    id: 'procedures.full',
    label: 'dịch vụ công toàn trình',
    units: procedure,
    words: /toan trinh|muc do 4/,
    unless: /mot phan|muc do 3|du dieu kien|phat sinh/,
  },
  {
    id: 'procedures.partial',
    label: 'dịch vụ công một phần',
    units: procedure,
    words: /mot phan|muc do 3/,
    unless: /toan trinh|muc do 4|du dieu kien|phat sinh/,
  },
  {
    id: 'procedures.vertical',
    label: 'thủ tục ngành dọc',
    units: procedure,
    words: /nganh doc/,
    unless: /bao gom ca|khong bao gom|ca tthc/,
  },
  {
    id: 'procedures.interlinked',
    label: 'thủ tục liên thông',
    units: procedure,
    words: /lien thong/,
    unless: /mot cua/,
  },
  {
    id: 'procedures.total',
    label: 'tổng số thủ tục thuộc thẩm quyền',
    units: procedure,
    words: /(?:tong so|so luong).{0,40}(?:tthc|thu tuc)|thuoc tham quyen/,
    unless: /mot cua lien thong|ra soat|cong bo|niem yet|don gian hoa|bai bo|du dieu kien|toan trinh|mot phan/,
  },
  {
    id: 'procedures.total',
    label: 'tổng số thủ tục thuộc thẩm quyền',
    units: procedure,
    words:
      /toan bo .{0,12}(?:tthc|thu tuc)|(?:tthc|thu tuc)(?: hanh chinh)? thuoc (?:tham quyen|pham vi)|thuoc pham vi quan ly|(?:tthc|thu tuc) (?:dang )?(?:duoc )?thuc hien tai/,
    unless: /toan trinh|mot phan|du dieu kien|don gian|lien thong|bai bo|cong bo moi|ra soat/,
  },
  // Tasks, staff, budget, documents, checks.
  {
    id: 'tasks.done',
    label: 'nhiệm vụ đã hoàn thành',
    units: ['nhiem vu', 'chi tieu'],
    words: /(?:da|duoc) (?:hoan thanh|thuc hien xong)|hoan thanh/,
    unless:
      /chua hoan thanh|qua han|dung han|truoc han|duoc giao|cap tren|ubnd tinh|con lai|chuyen tiep|phai hoan thanh|se hoan thanh/,
  },
  {
    id: 'tasks.planned',
    label: 'nhiệm vụ theo kế hoạch',
    units: ['nhiem vu', 'chi tieu'],
    words: /de ra|dat ra|xac dinh|ke hoach|gom|nhiem vu cu the/,
    unless: /hoan thanh|duoc giao|cap tren|ubnd tinh|nhom|cham|con lai|bo sung|phat sinh|chua/,
  },
  {
    id: 'staff.assigned',
    label: 'biên chế được giao',
    units: ['nguoi'],
    words: /(?:duoc )?giao/,
    unless: /hop dong|vien chuc|nguoi lam viec|khong chuyen trach/,
  },
  {
    id: 'staff.present',
    label: 'biên chế có mặt',
    units: ['nguoi'],
    words: /co mat|hien co|hien tai co/,
    unless: /hop dong|vien chuc|nguoi lam viec|khong chuyen trach/,
  },
]

const rates: readonly RateConcept[] = [
  {
    id: 'rate.disbursed',
    label: 'tỷ lệ giải ngân vốn đầu tư công',
    words: /giai ngan (?:\S+ ){0,3}(?:von )?dau tu cong/,
    unless:
      /muc tieu quoc gia|mtqg|du an|cong trinh|keo dai|chuyen nguon|nguon von|ngan sach (?:tinh|trung uong|xa)|von (?:tinh|trung uong|huyen|xa)\b|giai doan|phan dau|uoc|chuong trinh|cam ket/,
    numerators: [],
    denominators: [],
  },
  {
    id: 'rate.paidProcedures',
    label: 'tỷ lệ thủ tục có giao dịch thanh toán trực tuyến',
    words:
      /(?:tthc|thu tuc)(?: hanh chinh)?(?: \S+){0,6} (?:giao dich|phat sinh) thanh toan truc tuyen|tthc co phi phat sinh thanh toan truc tuyen/,
    numerators: [],
    denominators: [],
  },
  {
    id: 'rate.onlinePayment',
    label: 'tỷ lệ thanh toán trực tuyến',
    words: /thanh toan (?:phi,? ?le phi )?(?:bang hinh thuc )?truc tuyen/,
    unless: /thu tuc (?:hanh chinh )?(?:duoc|co)|tthc (?:duoc|co) (?:tich hop|giao dich)|tich hop/,
    numerators: ['paidOnline'],
    denominators: ['feeBearing', 'received', 'receivedNew', 'resolved', 'online'],
  },
  {
    id: 'rate.eResult',
    label: 'tỷ lệ kết quả điện tử',
    words: /ket qua (?:giai quyet )?(?:tthc )?(?:ban )?dien tu/,
    unless: /so hoa ho so/,
    numerators: ['eResult'],
    denominators: ['resolved', 'received', 'receivedNew', 'handled'],
  },
  {
    id: 'rate.reused',
    label: 'tỷ lệ tái sử dụng',
    words: /tai su dung|\bdung lai\b|khai thac[a-z, ]{0,40}(?:thong tin|du lieu)/,
    numerators: ['reused'],
    denominators: ['received', 'receivedNew', 'resolved', 'handled', 'digitised'],
  },
  {
    id: 'rate.digitised',
    label: 'tỷ lệ số hóa',
    words: /so hoa/,
    unless: /(?:nhom|tieu chi|chi so|diem) (?:ve )?so hoa|khai thac|(?:thong tin|du lieu) (?:da )?(?:duoc )?so hoa/,
    numerators: ['digitised'],
    denominators: ['received', 'receivedNew', 'resolved', 'handled', 'counter', 'online'],
  },
  {
    id: 'rate.notLate',
    label: 'tỷ lệ giải quyết trước và đúng hạn',
    words: /(?:truoc|som|dung)(?: va truoc| va dung)? han/,
    unless: /qua han\s*:?$|tre han\s*:?$|trong han/,
    numerators: ['notLate', 'early', 'onTime'],
    denominators: ['resolved', 'received', 'receivedNew', 'handled'],
  },
  {
    id: 'rate.online',
    label: 'tỷ lệ hồ sơ trực tuyến',
    words: /truc tuyen/,
    unless: /thu tuc|tthc|dich vu cong|hop|toan trinh|mot phan|lop|tap huan|thanh toan/,
    numerators: ['online'],
    denominators: ['received', 'receivedNew', 'handled', 'resolved'],
  },
  {
    id: 'rate.counter',
    label: 'tỷ lệ hồ sơ trực tiếp',
    words: /tiep nhan truc tiep|nop truc tiep|truc tiep\s*:?$/,
    numerators: ['counter'],
    denominators: ['received', 'receivedNew', 'handled'],
  },
  {
    id: 'rate.resolved',
    label: 'tỷ lệ giải quyết',
    words: /da giai quyet|ty le giai quyet/,
    unless: /han|phan anh|kien nghi|pakn|don/,
    numerators: ['resolved'],
    denominators: ['received', 'receivedNew', 'handled'],
  },
  {
    id: 'rate.boundaryFree',
    label: 'tỷ lệ thủ tục không phụ thuộc địa giới hành chính',
    words: /dia gioi/,
    numerators: ['procedures.boundaryFree'],
    denominators: ['procedures.total'],
  },
  {
    id: 'rate.satisfied',
    label: 'tỷ lệ hài lòng',
    words: /(?:ty le|muc do) (?:\S+ ){0,6}hai long|hai long .{0,50}(?:dat|la|ty le)/,
    unless:
      /khong hai long|chua hai long|chi so|diem|sipas|rat hai long (?:dat|la|chiem)|\bnam 20|thai do|co so vat chat/,
    numerators: [],
    denominators: [],
  },
  {
    id: 'rate.tasks',
    label: 'tỷ lệ hoàn thành kế hoạch CCHC',
    words: /hoan thanh .{0,40}(?:nhiem vu|ke hoach)|nhiem vu .{0,40}hoan thanh/,
    unless: /giai ngan|thu ngan sach|cap tren giao|dau tu|phat trien|kinh te|xuat sac|hoan thanh tot|khong hoan thanh/,
    numerators: ['tasks.done'],
    denominators: ['tasks.planned'],
  },
]

export const lintVocabulary: Vocabulary = {
  concepts,
  rates,
  identities,
  elsewhere:
    /linh vuc|\bphong\b|toan tinh|ca nuoc|cap tinh|so, nganh|ky truoc (?:la|dat|:)|thang truoc (?:la|dat)|nam truoc|cung ky|muc tieu|phan dau|toi thieu|it nhat|tro len|so voi|\btang\b|\bgiam\b|\bthon\b|theo (?:quy|thang|tung)|\brieng (?:quy|thang|nam)|\bquy [ivx]+(?: co)? \d|moi ho so|binh quan|luy ke|chi tieu (?:giao|duoc giao)|tu dau nam|nganh (?:tu phap|cong an)/,
}
