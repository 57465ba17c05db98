import type { Contradiction } from '#domain/lint/facts.ts'

const everyComputer =
  /(?:100\s?%|tat ca|toan bo|\bmoi)(?: cac| so)?[^.;]{0,60}(?:can bo|cong chuc|cbcc|nguoi)[^.;]{0,60}(?:may tinh|may vi tinh)|(?:may tinh|may vi tinh)[^.;]{0,40}(?:cho|den) (?:100\s?%|tat ca|toan bo)[^.;]{0,12}(?:can bo|cong chuc|cbcc)/

const hamlet = String.raw`(?:thon|ban|ap|xom|khu pho|to dan pho|khom|buon|lang)\b`

/**
 * Pairs of claims a report makes about one thing in two places. Matched on words without diacritics, sentence by
 * sentence; only a stated lack refutes a stated whole, everything else is likely and asks to be read again.
 */
export const contradictions: readonly Contradiction[] = [
  {
    id: 'computers',
    first: everyComputer,
    second:
      /(?:(?<!toi )(?<!giam )thieu|chua co|chua duoc trang bi)[^.;]{0,12}\d+[^.;]{0,14}(?:may vi tinh|may tinh)[^.;]{0,30}cho[^.;]{0,12}(?:can bo|cong chuc)/,
    secondUnless: /thon|khong chuyen trach|nay da|dau nam|truoc day|da duoc bo sung/,
    message: 'Một chỗ ghi 100% cán bộ, công chức có máy tính, chỗ khác ghi còn thiếu máy tính cho công chức.',
    severity: 'error',
  },
  {
    id: 'computers-likely',
    first: everyComputer,
    second:
      /(?:(?<!toi )(?<!giam )thieu|chua du|chua duoc trang bi|chua dap ung)[^.;]{0,40}(?:may vi tinh|may tinh|trang thiet bi)|(?:dung chung|chung|muon) may (?:vi )?tinh|may (?:vi )?tinh[^.;]{0,40}(?:dung chung|su dung chung)|(?:su dung|dung) may (?:vi )?tinh ca nhan/,
    secondUnless: /truoc day|dau nam|nay da|(?:thon|xom|ban|ap|nguoi dan|truong)\b[^.;,]{0,40}may (?:vi )?tinh/,
    message:
      'Một chỗ ghi mọi cán bộ, công chức có máy tính, chỗ khác ghi còn thiếu, phải dùng chung máy tính, trang thiết bị.',
    severity: 'warning',
  },
  {
    id: 'all-online-paper',
    first: /(?:truc tuyen)(?:[^.;%]|\.(?=\d)){0,60}100\s?%|100\s?%[^.;]{0,50}(?:ho so)?[^.;]{0,30}truc tuyen/,
    firstUnless:
      /dich vu cong truc tuyen (?:toan trinh )?duoc|thanh toan|tthc|cung cap|hop truc tuyen|cuoc hop|muc tieu|phan dau/,
    second: /tiep nhan ho so giay|ho so giay[^.;]{0,30}tiep nhan|vua (?:phai )?tiep nhan ho so (?:giay|truc tiep)/,
    message: 'Ghi 100% hồ sơ tiếp nhận trực tuyến nhưng chỗ khác nói vẫn tiếp nhận hồ sơ giấy.',
    severity: 'warning',
  },
  {
    id: 'all-digitised',
    first:
      /(?:ket qua|ho so)[^.;]{0,60}duoc so hoa(?: va|,| day du| theo)|100\s?%[^.;]{0,60}so hoa|so hoa(?:[^.;%]|\.(?=\d)){0,60}100\s?%/,
    second:
      /so hoa[^.;]{0,80}(?:chua (?:duoc )?(?:thuc hien )?(?:dong bo|day du|kip thoi|trie?t de|cao)|con (?:han che|thap|cham)|chua the|chua dat)|chua the thuc hien so hoa/,
    message: 'Một chỗ ghi kết quả, hồ sơ đã được số hóa, chỗ khác ghi số hóa chưa thực hiện được đầy đủ.',
    severity: 'warning',
  },
  {
    id: 'link-stable',
    first: /(?:ket noi|duong truyen|he thong)[^.;]{0,80}(?:on dinh|thong suot)/,
    firstUnless: /khong on dinh|chua on dinh|tam thoi/,
    second:
      /khong on dinh|thuong xuyen (?:bi )?loi|nghen (?:mang|duong truyen)|su co dang nhap|duong truyen (?:yeu|cham)|hay bi loi|(?:duong truyen|ket noi|he thong|phan mem)[^.;]{0,40}(?:gian doan|qua tai|mat ket noi|treo|chap chon|hay (?:bi )?rot|thuong xuyen (?:bi )?rot)|(?:\bmang|duong truyen|ket noi|he thong|phan mem)[^.;]{0,40}\b(?:hay|thuong xuyen|thuong|lien tuc) (?:bi )?(?:nghen|rot|gian doan|cham|mat ket noi|loi|treo|qua tai)/,
    // “Có lúc gián đoạn” leaves it stable most of the time.
    secondUnless:
      /co (?:luc|thoi diem|noi)|doi (?:luc|khi)|tai (?:\d+ |mot so |cac |nhieu )(?:thon|ban|ap|xom)\b|vung (?:cao|sau)/,
    message: 'Một chỗ ghi kết nối, hệ thống ổn định, chỗ khác ghi không ổn định, hay lỗi.',
    severity: 'warning',
  },
  {
    id: 'hamlets-covered',
    first: new RegExp(
      String.raw`(?:\b(\d+)\s?\/\s?0*\1|100\s?%|tat ca(?: cac)?|toan bo)(?: so)? ${hamlet}[^.;]{0,90}(?:phu song|\b(?:co|duoc) [^.;]{0,30}(?:song|internet|mang|cap quang|4g|bang rong))|(?:internet|\bmang|\bsong|cap quang|4g)[^.;]{0,60}\b(?:phu|den|toi)[^.;]{0,15}(?:100\s?%|\b(\d+)\s?\/\s?0*\2|tat ca(?: cac)?|toan bo)(?: so)? ${hamlet}`,
    ),
    firstUnless: /muc tieu|phan dau|\bse\b|ke hoach|chi tieu/,
    second: new RegExp(
      String.raw`(?:internet|\bsong|\bmang|duong truyen|4g)[^.;]{0,60}${hamlet}[^.;]{0,40}(?:\byeu|chap chon|chua (?:co|phu|on dinh)|khong (?:co|on dinh)|mat song|\blom\b)|${hamlet}[^.;]{0,30}(?:chua|khong)(?: co| duoc| phu)* ?(?:phu )?(?:song|internet|\bmang)|${hamlet}[^.;]{0,40}(?:song|internet|\bmang)[^.;]{0,20}(?:\byeu|chap chon|khong on dinh)`,
    ),
    secondUnless: /truoc day|da khac phuc|nay da|dau nam|nam truoc/,
    message:
      'Một chỗ ghi mạng, sóng đã phủ, ổn định đến tất cả các thôn, chỗ khác ghi còn thôn mạng yếu hoặc chưa có sóng.',
    severity: 'warning',
  },
  {
    id: 'equipment',
    first:
      /(?:trang thiet bi|may moc, thiet bi|thiet bi lam viec)[^.;]{0,40}\b(?:day du|du)\b[^.;]{0,40}dap ung(?: tot| day du)? (?:yeu cau|nhu cau)/,
    firstUnless: /chua|khong|tiep tuc|tang cuong|de nghi|\bnham\b|co ban|phan dau|bo tri|mua sam/,
    second:
      /(?:may (?:scan|quet|in|tinh|vi tinh|photo\S*|chu)|trang thiet bi)\b[^.;]{0,40}(?:(?:hien |van |dang )con thieu|(?:hien|dang) thieu|hien chua (?:co|du))|(?:(?:hien|van|dang) con thieu|(?:hien|dang) thieu)[^.;]{0,20}(?:may (?:scan|quet|in|tinh|vi tinh|photo\S*|chu)|trang thiet bi)\b/,
    secondUnless: /truoc day|dau nam|nay da|\b(?:thon|xom|ban|ap|truong|nguoi dan)\b/,
    asked: true,
    message: 'Một chỗ ghi trang thiết bị đầy đủ, chỗ khác ghi hiện còn thiếu.',
    severity: 'warning',
  },
  {
    id: 'islands-covered',
    first:
      /(?:song|4g|internet|\bmang)[^.;]{0,40}\b(?:phu|den|toi)[^.;]{0,15}(?:100\s?%|\b(\d+)\s?\/\s?0*\1|tat ca(?: cac)?|toan bo)(?: so)?(?: cac)? (?:dao\b(?! tao)|cum dao|diem dan cu|khu dan cu)|(?:100\s?%|\b(\d+)\s?\/\s?0*\2|tat ca(?: cac)?|toan bo)(?: so)?(?: cac)? (?:dao\b(?! tao)|cum dao|diem dan cu|khu dan cu)[^.;]{0,40}(?:phu song|(?:co|duoc)[^.;]{0,20}(?:song|4g|internet))/,
    firstUnless: /muc tieu|phan dau|\bse\b|ke hoach|chi tieu/,
    second:
      /(?:diem dan cu|khu dan cu|cum dao|\bdao (?:xa|nho|co dan))[^.;]{0,40}(?:chua|khong)(?: co| duoc| phu)* (?:phu )?(?:song|4g|internet)/,
    secondUnless: /truoc day|da khac phuc|nay da|dau nam|nam truoc/,
    message: 'Một chỗ ghi sóng, mạng đã phủ hết, chỗ khác ghi còn nơi chưa có sóng.',
    severity: 'warning',
  },
  {
    id: 'infrastructure',
    first:
      /(?:ha tang|trang thiet bi|co so vat chat)[^.;]{0,80}(?:dap ung|dam bao)(?: day du| tot| co ban)? ?(?:yeu cau|nhu cau)?/,
    firstUnless: /chua|khong|tiep tuc|tang cuong|de nghi|nham/,
    second:
      /(?:ha tang|trang thiet bi|co so vat chat|phan mem)[^.;]{0,80}(?:chua dong bo|con thieu|chua dap ung|chua dam bao|lac hau|xuong cap|da cu)/,
    message: 'Một chỗ ghi hạ tầng, trang thiết bị đáp ứng yêu cầu, chỗ khác ghi còn thiếu, chưa đồng bộ.',
    severity: 'warning',
  },
  {
    id: 'no-overdue',
    first:
      /khong co (?:tinh trang )?(?:ho so )?(?:nao )?(?:giai quyet )?(?:bi )?(?:qua han|tre han|tre hen|cham)|khong de (?:xay ra )?(?:ho so )?(?:qua han|tre han)/,
    firstUnless: /phan dau|tiep tuc|dam bao khong|tranh|nham/,
    second: /(?:van con|con|co)\s+(?:tinh trang|mot so)?\s?ho so[^.;]{0,30}(?:qua han|tre han|tre hen|cham)/,
    secondUnless: /khong/,
    message: 'Một chỗ ghi không có hồ sơ quá hạn, chỗ khác ghi còn hồ sơ quá hạn.',
    severity: 'warning',
  },
  {
    id: 'index-below-full',
    first: /(?:ty le|dat)[^.;]{0,60}100\s?%/,
    second:
      /(?:chi so|diem)[^.;]{0,60}(?:tien do|so hoa|giai quyet)[^.;]{0,80}(?:chua dat|con han che|con thap|chua cao)/,
    message: 'Số liệu ghi tỷ lệ 100%, nhưng phần tồn tại ghi chỉ số tiến độ, số hóa chưa đạt điểm tối đa.',
    severity: 'warning',
  },
  {
    id: 'inspection',
    first: /tang cuong (?:chi dao )?(?:cong tac )?kiem tra/,
    second:
      /(?:thoi gian toi|sap toi)[^.;]{0,40}se ban hanh ke hoach kiem tra|chua ban hanh ke hoach kiem tra|(?:kiem tra|giam sat)[^.;]{0,30}chua (?:thuong xuyen|duoc)/,
    message:
      'Một chỗ ghi đã tăng cường kiểm tra, chỗ khác ghi kế hoạch kiểm tra chưa ban hành hoặc kiểm tra chưa thường xuyên.',
    severity: 'warning',
  },
  {
    id: 'self-inspection',
    first: /ke hoach (?:so )?[^.;]{0,50}tu kiem tra/,
    second: /(?:kiem tra|giam sat)[^.;]{0,40}chua (?:thuong xuyen|duoc thuong xuyen|nghiem)/,
    secondUnless: /co (?:luc|thoi diem|noi)|doi (?:luc|khi)/,
    message:
      'Đã ban hành kế hoạch tự kiểm tra nhưng phần tồn tại ghi công tác kiểm tra chưa thường xuyên; cần nêu kết quả tự kiểm tra.',
    severity: 'warning',
  },
  {
    id: 'reuse',
    first: /tao dieu kien thuan loi cho viec khai thac[^.;]{0,40}su dung lai/,
    second: /(?:tai su dung|khai thac)[^.;]{0,80}(?:con thap|con han che|chua cao)/,
    message:
      'Một chỗ ghi việc khai thác, sử dụng lại dữ liệu thuận lợi, chỗ khác ghi tái sử dụng còn thấp, không có số liệu.',
    severity: 'warning',
  },
  {
    id: 'raised-while-full',
    first: /truc tuyen(?:[^.;%]|\.(?=\d)){0,60}100\s?%/,
    firstUnless: /thanh toan|tthc|cung cap|tich hop/,
    second: /ty le[^.;]{0,60}truc tuyen[^.;]{0,20}(?:duoc )?nang len|truc tuyen[^.;]{0,60}(?:dat thap|con thap)/,
    message: 'Tỷ lệ trực tuyến ghi 100% nhưng chỗ khác ghi được nâng lên hoặc còn thấp, không có số kỳ trước.',
    severity: 'warning',
  },
  {
    id: 'e-documents-all',
    first: /(?<!\d)[1-9]\d?(?:,\d+)?\s?%[^.;]{0,60}van ban[^.;]{0,60}dien tu/,
    second:
      /van ban duoc xu ly day du cac buoc tren he thong|100\s?%[^.;]{0,20}van ban[^.;]{0,60}dien tu|tuan thu viec xu ly toan trinh/,
    message: 'Tỷ lệ văn bản xử lý điện tử dưới 100% nhưng chỗ khác ghi xử lý toàn bộ trên hệ thống.',
    severity: 'warning',
  },
  {
    id: 'survey-equals-dossiers',
    first: /da phat phieu[^.;]{0,90}\d+ phieu/,
    second: /100\s?%[^.;]{0,20}(?:so )?phieu[^.;]{0,60}(?:danh gia|hai long)/,
    message: 'Ghi số phiếu phát ra và 100% số phiếu được đánh giá tốt nhưng không ghi số phiếu thu về.',
    severity: 'warning',
    firstUnless: /thu ve|thu duoc|thu lai/,
  },
  {
    id: 'staff-skills',
    first:
      /(?:can bo|cong chuc|doi ngu)[^.;]{0,60}(?:deu )?(?:dap ung (?:tot|day du) yeu cau|thanh thao|du nang luc|100\s?% dat chuan)/,
    firstUnless: /chua|khong|tiep tuc|nham|mot so/,
    second:
      /(?:can bo|cong chuc|doi ngu|trinh do|ky nang)[^.;]{0,60}(?:con han che|con yeu|chua dap ung|chua thanh thao|chua dong deu)/,
    secondUnless: /truoc day|da khac phuc/,
    message: 'Một chỗ ghi đội ngũ đáp ứng tốt yêu cầu, chỗ khác ghi năng lực, kỹ năng còn hạn chế.',
    severity: 'warning',
  },
  {
    id: 'reuse-high',
    first: /(?:tai su dung|dung lai|khai thac lai)[^.;]{0,60}(?:dat (?:ty le )?cao|tot|vuot)/,
    firstUnless: /chua|khong|phan dau|muc tieu/,
    second: /(?:tai su dung|dung lai|khai thac lai)[^.;]{0,60}(?:con thap|con han che|chua cao|thap hon)/,
    message: 'Một chỗ ghi tái sử dụng dữ liệu đạt cao, chỗ khác ghi còn thấp.',
    severity: 'warning',
  },
  {
    id: 'online-low',
    first: /(?:nop|ho so) truc tuyen[^.;]{0,60}(?:dat (?:ty le )?(?:rat )?cao|dan dau|vuot chi tieu)/,
    firstUnless: /chua|khong|phan dau|muc tieu|thanh toan/,
    second: /(?:nop|ho so) truc tuyen[^.;]{0,60}(?:con thap|chua cao|thap so voi|chua dat chi tieu)/,
    secondUnless: /thanh toan|linh vuc|mot so|dau nam|truoc day/,
    message: 'Một chỗ ghi tỷ lệ nộp trực tuyến cao, chỗ khác ghi còn thấp.',
    severity: 'warning',
  },
  {
    id: 'published-late',
    first:
      /(?:100\s?%|toan bo|day du|kip thoi)[^.;]{0,50}(?:tthc|thu tuc)[^.;]{0,40}(?:cong khai|niem yet)|(?:cong khai|niem yet)[^.;]{0,60}(?:day du|kip thoi)/,
    firstUnless: /chua|khong|tiep tuc|yeu cau|chi dao|bao dam|dam bao|nham/,
    second:
      /(?:cong khai|niem yet)[^.;]{0,50}(?:tthc|thu tuc)?[^.;]{0,30}(?:chua (?:kip thoi|day du|thuong xuyen)|con cham|con thieu)/,
    secondUnless: /truoc day|da khac phuc|qua kiem tra/,
    message: 'Một chỗ ghi công khai, niêm yết đầy đủ, kịp thời, chỗ khác ghi còn chậm, còn thiếu.',
    severity: 'warning',
  },
  {
    id: 'propaganda',
    first: /tuyen truyen[^.;]{0,60}(?:thuong xuyen|sau rong|hieu qua|phong phu)/,
    firstUnless: /chua|khong|tiep tuc|yeu cau|chi dao|bao dam|dam bao|nham|can |day manh|tang cuong|con /,
    second:
      /tuyen truyen[^.;]{0,50}(?:chua (?:thuong xuyen|sau rong|hieu qua|phong phu)|don dieu|hinh thuc chua|con han che)/,
    secondUnless:
      /truoc day|da khac phuc|mot so (?:thon|ban|ap|xom|khom|to|don vi|noi)|co (?:luc|noi|thoi diem)|vung sau|tren (?:mang|zalo|facebook|moi truong|loa|he thong)/,
    message: 'Một chỗ ghi tuyên truyền thường xuyên, sâu rộng, chỗ khác ghi còn hạn chế, chưa thường xuyên.',
    severity: 'warning',
  },
  {
    id: 'no-overdue-apology',
    first:
      /(?:khong|chua)(?: he)? (?:co|phat sinh|de|de xay ra|de phat sinh)(?: tinh trang| truong hop)*(?: nao)? ?(?:ho so|hs)[^.;,]{0,30}(?:qua han|tre han|tre hen|cham)|100\s?%[^.;,]{0,12}(?:ho so|hs)[^.;,]{0,40}(?:dung han|truoc han)|(?:ho so|hs)[^.;]{0,40}(?:dung|truoc)[^.;]{0,20}han[^.;]{0,20}100\s?%/,
    firstUnless: /phan dau|tiep tuc|dam bao|bao dam|tranh|nham|linh vuc|den nay|hien nay|chi tieu|muc tieu/,
    second:
      /(?:da |co )?(?:ban hanh|gui|thuc hien|phat hanh|co|ky)[^.;,]{0,20}\d+[^.;,]{0,14}(?:thu|van ban|cong van|phieu|loi) xin loi|xin loi[^.;,]{0,60}\d+[^.;,]{0,20}(?:ho so|truong hop)/,
    secondUnless: /100\s?%|\b0+ (?:thu|van ban|phieu)|phai |neu |theo quy dinh|nam truoc|cung ky/,
    message: 'Ghi không có hồ sơ quá hạn nhưng chỗ khác ghi đã xin lỗi vì hồ sơ trễ hạn.',
    severity: 'warning',
  },
  {
    id: 'all-in-time-some-late',
    first:
      /100\s?%[^.;,]{0,12}(?:ho so|hs)[^.;,]{0,40}(?:dung han|truoc han)|(?:toan bo|tat ca)(?: cac)? (?:ho so|hs)[^.;,]{0,40}(?:dung han|truoc han)/,
    firstUnless: /phan dau|tiep tuc|dam bao|bao dam|nham|linh vuc|muc tieu|chi tieu/,
    second:
      /(?:mot so|mot vai|con|van con)(?: truong hop)? (?:ho so|hs)[^.;]{0,40}(?:qua han|tre han|tre hen|cham tra|tra cham)/,
    secondUnless: /khong|cung ky|nam truoc|truoc day|khac phuc/,
    message: 'Một chỗ ghi toàn bộ hồ sơ đúng hạn, chỗ khác ghi còn hồ sơ trễ hạn.',
    severity: 'warning',
  },
  {
    id: 'no-petition-answer',
    first:
      /(?:khong|chua)(?: he)? (?:co|phat sinh|nhan duoc|tiep nhan|ghi nhan)(?: bat ky| y kien)*(?: nao)? ?(?:pakn|phan anh)(?:,? (?:va )?kien nghi)?(?: nao)?(?=\s*(?:[.;,]|$|ve (?:quy dinh|viec|hanh vi|tthc)|cua (?:nguoi dan|to chuc|ca nhan)|gui (?:den|ve|toi)))/,
    firstUnless: /(?<!cac kenh[^.;]{0,80})(?:duong day|hom thu|1022|tren cong|qua cong|zalo)|qua han|linh vuc/,
    second:
      /noi dung (?:cac )?(?:pakn|phan anh)[^.;]{0,20}(?:tap trung|chu yeu|lien quan)|(?:da )?(?:tra loi|xu ly|giai quyet) (?:kip thoi |xong |day du )?(?:100\s?% )?(?:cac |so )?(?:y kien )?(?:pakn|phan anh, kien nghi)[^.;]{0,60}(?:dung (?:thoi )?han|\d+ (?:pakn|phan anh|y kien|truong hop))|(?:tra loi|xu ly)[^.;,]{0,10}\d+ (?:pakn|phan anh)|(?:pakn|phan anh)(?:,? (?:va )?kien nghi)?[^.;,\d]{0,40}(?:duoc|deu) (?:tiep nhan|xu ly|giai quyet|tra loi)[^.;,\d]{0,40}(?:kip thoi|nhanh chong|dut diem|dung (?:thoi )?han)/,
    secondUnless:
      /theo quy dinh|\bse\b|neu co|khi co|cu tri|nam truoc|cung ky|quy trinh|\b0+ (?:pakn|phan anh)|bao dam|dam bao|tiep tuc|\bnham\b|\bde (?:cac|moi|phan)|yeu cau|chi dao|khieu nai/,
    message: 'Một chỗ ghi không có phản ánh, kiến nghị, chỗ khác nói đã trả lời hoặc nêu nội dung phản ánh, kiến nghị.',
    severity: 'warning',
  },
  {
    id: 'all-whole-services',
    second:
      /100\s?%(?: so)? (?:tthc|thu tuc hanh chinh|thu tuc|dich vu cong|dvc)(?: thuoc tham quyen)?(?: da| deu| duoc)*(?: cung cap| thuc hien| trien khai| dat| dap ung)(?: o| dat)?(?: muc| muc do)? (?:dvc(?:tt)? )?toan trinh/,
    secondUnless: /du dieu kien|muc tieu|phan dau|chi tieu/,
    first:
      /(?<![\d.,])(?!0)\d[\d.]*(?:\s?\/\s?\d[\d.]*)?(?: (?:tthc|thu tuc|dvc|dvctt|dich vu cong))?(?: truc tuyen| muc do| cung cap| o| muc)* mot phan|toan trinh[^.;\d]{0,12}\d*[^.;%]{0,12}\((?!100)\d{1,2}(?:,\d+)?\s?%/,
    firstUnless: /thanh toan|ho so/,
    message: 'Một chỗ ghi 100% thủ tục ở mức toàn trình, chỗ khác ghi chỉ một số thủ tục toàn trình.',
    severity: 'warning',
  },
  {
    id: 'inspection-plan',
    first: /(?<!chua )(?<!se )ban hanh[^.;]{0,60}ke hoach[^.;]{0,25}kiem tra[^.;]{0,20}(?:cchc|cai cach)/,
    firstUnless: /chua ban hanh|se ban hanh|thoi gian toi/,
    second: /chua (?:xay dung|ban hanh|co)[^.;]{0,12}ke hoach[^.;]{0,12}kiem tra/,
    message: 'Một chỗ ghi đã ban hành kế hoạch kiểm tra, chỗ khác ghi chưa ban hành.',
    severity: 'warning',
  },
  {
    id: 'no-limits',
    first:
      /(?:khong co|khong ton tai)(?: nhung| cac)? (?:ton tai|han che|kho khan)(?:, (?:ton tai|han che|vuong mac))*(?=\s*(?:[.;]|$|trong))/,
    second: /(?:ton tai|han che)\s*:\s*[^.;]{8,60}(?:con thap|chua|con han che|con thieu|cham)/,
    message: 'Một chỗ ghi không có tồn tại, hạn chế, chỗ khác nêu tồn tại, hạn chế.',
    severity: 'warning',
  },
]
