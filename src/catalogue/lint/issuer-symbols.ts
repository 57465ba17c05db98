import type { IssuerSymbol } from '#domain/lint/facts.ts'

function central(symbol: string, name: string): IssuerSymbol {
  return { symbol, name, level: 'central' }
}

function provincial(symbol: string, name: string): IssuerSymbol {
  return { symbol, name, level: 'province' }
}

/** Abbreviations bodies sign with; a committee of a district or commune signs UBND. */
export const issuerSymbols: readonly IssuerSymbol[] = [
  central('BNV', 'Bộ Nội vụ'),
  central('BTP', 'Bộ Tư pháp'),
  central('BTC', 'Bộ Tài chính'),
  central('BCA', 'Bộ Công an'),
  central('BTTTT', 'Bộ Thông tin và Truyền thông'),
  central('BKHCN', 'Bộ Khoa học và Công nghệ'),
  central('BTNMT', 'Bộ Tài nguyên và Môi trường'),
  central('BKHĐT', 'Bộ Kế hoạch và Đầu tư'),
  central('BXD', 'Bộ Xây dựng'),
  central('BYT', 'Bộ Y tế'),
  central('BGDĐT', 'Bộ Giáo dục và Đào tạo'),
  central('BLĐTBXH', 'Bộ Lao động - Thương binh và Xã hội'),
  central('BNNMT', 'Bộ Nông nghiệp và Môi trường'),
  central('VPCP', 'Văn phòng Chính phủ'),
  central('TTg', 'Thủ tướng Chính phủ'),
  central('CP', 'Chính phủ'),
  provincial('SNV', 'Sở Nội vụ'),
  provincial('STP', 'Sở Tư pháp'),
  provincial('STC', 'Sở Tài chính'),
  provincial('STTTT', 'Sở Thông tin và Truyền thông'),
  provincial('SKHCN', 'Sở Khoa học và Công nghệ'),
  provincial('SXD', 'Sở Xây dựng'),
  provincial('SYT', 'Sở Y tế'),
  provincial('SGDĐT', 'Sở Giáo dục và Đào tạo'),
  provincial('STNMT', 'Sở Tài nguyên và Môi trường'),
  provincial('SNNMT', 'Sở Nông nghiệp và Môi trường'),
  provincial('SLĐTBXH', 'Sở Lao động - Thương binh và Xã hội'),
]
