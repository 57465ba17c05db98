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
  central('VPCP', 'Văn phòng Chính phủ'),
  central('TTg', 'Thủ tướng Chính phủ'),
  central('CP', 'Chính phủ'),
  provincial('SNV', 'Sở Nội vụ'),
  provincial('STP', 'Sở Tư pháp'),
  provincial('STC', 'Sở Tài chính'),
  provincial('STTTT', 'Sở Thông tin và Truyền thông'),
  provincial('SKHCN', 'Sở Khoa học và Công nghệ'),
]
