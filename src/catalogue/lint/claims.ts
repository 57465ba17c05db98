import type { ClaimTopic } from '#domain/lint/facts.ts'

/** What a report praises in one part and finds wanting in another; matched on words without diacritics. */
export const claimTopics: readonly ClaimTopic[] = [
  topic('hạ tầng', /ha tang(?: cong nghe thong tin| cntt| ky thuat| so)?/, ['sync', 'modern', 'enough']),
  topic('cơ sở vật chất', /co so vat chat|tru so(?: lam viec)?/, ['modern', 'enough', 'sync']),
  topic(
    'trang thiết bị',
    /trang thiet bi|thiet bi|may tinh|may moc|may quet|may scan|may in\b|man hinh|may lay so|kiosk|ki ?-?ot/,
    ['sync', 'modern', 'enough'],
  ),
  topic(
    'hệ thống, phần mềm',
    /phan mem(?: mot cua| quan ly)?|he thong (?:mot cua|thong tin giai quyet|giai quyet|phan mem)/,
    ['steady', 'sync'],
  ),
  topic('đường truyền', /duong truyen|mang (?:internet|noi bo|lan)|internet/, ['steady']),
  topic(
    'đồng bộ, kết nối dữ liệu',
    /dong bo[^.;,]{0,10} du lieu|du lieu[^.;,]{0,24} dong bo|ket noi[^.;,]{0,14} du lieu/,
    ['steady', 'enough', 'timely'],
  ),
  topic('tuyên truyền', /tuyen truyen/, ['regular', 'wide', 'effective']),
  topic('phối hợp', /phoi hop/, ['close', 'timely']),
  topic('kỷ luật, kỷ cương', /ky luat, ky cuong|ky cuong|gio giac|che do lam viec/, ['strict']),
  topic('công khai, niêm yết', /cong khai|niem yet/, ['enough', 'timely']),
  topic('chế độ báo cáo', /(?:che do|cong tac|thuc hien|bao cao) bao cao|bao cao dinh ky|che do thong tin/, [
    'timely',
    'strict',
  ]),
  topic('kinh phí', /kinh phi|nguon luc|ngan sach cho/, ['enough', 'timely']),
  topic(
    'số lượng cán bộ, công chức',
    /bien che|nhan luc|nhan su|(?:doi ngu|so luong) (?:can bo|cong chuc)[^.;,]{0,12}|bo tri[^.;,]{0,8}(?:can bo|cong chuc)|(?:cong chuc|can bo)(?= (?:con thieu|du ))/,
    ['staffed'],
  ),
  topic(
    'năng lực cán bộ, công chức',
    /(?:trinh do|nang luc|ky nang)[^.;,]{0,40}(?:can bo|cong chuc|cbcc)|(?:can bo|cong chuc|cbcc|doi ngu)[^.;,]{0,30}(?:trinh do|nang luc|ky nang|chuyen mon)/,
    ['skilled'],
  ),
  topic('số hóa', /so hoa/, ['timely', 'high', 'effective', 'enough']),
  topic('tái sử dụng dữ liệu', /tai su dung|khai thac, su dung lai/, ['high', 'effective']),
  topic('nộp hồ sơ trực tuyến', /(?:nop|ho so)(?: nop)? truc tuyen|truc tuyen/, ['high'], /thanh toan/),
  topic('thanh toán trực tuyến', /thanh toan (?:truc tuyen|khong dung tien mat)/, ['high']),
  topic('chỉ đạo, điều hành', /chi dao|lanh dao/, ['resolute', 'regular']),
  topic('kiểm tra, giám sát', /(?:cong tac|viec|hoat dong) (?:tu )?kiem tra|kiem tra, giam sat/, ['regular', 'strict']),
  topic('rà soát thủ tục hành chính', /ra soat/, ['regular', 'timely']),
]

function topic(name: string, words: RegExp, attributes: ClaimTopic['attributes'], unless?: RegExp): ClaimTopic {
  return { name, words, attributes, ...(unless ? { unless } : {}) }
}
