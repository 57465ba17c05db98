import type { ProseDenial, ProseLabel } from '#domain/reports/check-narrative.ts'

/**
 * How officers name these figures when they type them, without diacritics and in lower case. Only words that leave no
 * doubt: a phrase two figures could share (tỷ lệ số hóa) is left out rather than guessed.
 */
export const proseLabels: readonly ProseLabel[] = [
  { figure: 'dossiers.received', phrases: ['ho so tiep nhan', 'tiep nhan moi', 'tong so ho so tiep nhan'] },
  { figure: 'dossiers.opening', phrases: ['ky truoc chuyen sang', 'tu ky truoc'] },
  { figure: 'dossiers.handled', phrases: ['ho so phai giai quyet', 'tong so ho so phai giai quyet'] },
  { figure: 'dossiers.received.online', phrases: ['tiep nhan truc tuyen', 'nop truc tuyen', 'ho so truc tuyen'] },
  { figure: 'dossiers.received.counter', phrases: ['tiep nhan truc tiep', 'nop truc tiep'] },
  { figure: 'dossiers.resolved', phrases: ['da giai quyet', 'giai quyet xong'] },
  { figure: 'dossiers.resolved.early', phrases: ['giai quyet truoc han', 'da giai quyet truoc han'] },
  { figure: 'dossiers.resolved.late', phrases: ['giai quyet qua han', 'giai quyet tre han', 'da giai quyet qua han'] },
  { figure: 'dossiers.inProgress', phrases: ['dang giai quyet'] },
  { figure: 'dossiers.inProgress.overdue', phrases: ['dang giai quyet qua han', 'dang giai quyet da qua han'] },
  { figure: 'dossiers.refused', phrases: ['tu choi giai quyet'] },
  { figure: 'dossiers.withdrawn', phrases: ['rut ho so', 'ho so rut'] },
  { figure: 'dossiers.feeBearing', phrases: ['nghia vu tai chinh'] },
  { figure: 'dossiers.paidOnline', phrases: ['thanh toan truc tuyen'] },
  { figure: 'dossiers.paidCounter', phrases: ['thanh toan truc tiep'] },
  { figure: 'dossiers.unpaid', phrases: ['chua thanh toan'] },
  { figure: 'dossiers.onlineRate.ofReceived', phrases: ['tiep nhan truc tuyen', 'ho so truc tuyen', 'nop truc tuyen'] },
  { figure: 'dossiers.onTimeRate.ofResolved', phrases: ['truoc han va dung han', 'truoc va dung han', 'dung han'] },
  { figure: 'dossiers.onlinePaymentRate.ofFeeBearing', phrases: ['thanh toan truc tuyen'] },
  { figure: 'procedures.ownAuthority', phrases: ['tthc thuoc tham quyen'] },
]

/** What a sentence denies, and the figures it is about: wrong when every one of them is more than zero. */
export const proseDenials: readonly ProseDenial[] = [
  {
    figures: ['dossiers.resolved.late'],
    phrases: ['khong co ho so giai quyet tre han', 'khong co ho so giai quyet qua han'],
  },
  {
    figures: ['dossiers.inProgress.overdue'],
    phrases: [
      'khong co ho so dang giai quyet qua han',
      'khong con ho so qua han',
      'khong con ho so dang giai quyet qua han',
    ],
  },
  // Said of the resolved or of the running ones: wrong only when both have some.
  {
    figures: ['dossiers.resolved.late', 'dossiers.inProgress.overdue'],
    phrases: ['khong co ho so qua han', 'khong co ho so tre han'],
  },
  { figures: ['dossiers.opening'], phrases: ['khong co ho so tu ky truoc chuyen sang'] },
  { figures: ['dossiers.received.counter'], phrases: ['khong co ho so nop truc tiep'] },
]
