import type { Command, Language } from './command.ts'

const words = {
  vi: {
    use: 'Cách dùng',
    options: 'Tùy chọn',
    commands: 'Các lệnh',
    tagline: 'Một Cửa: bộ phận một cửa của xã và báo cáo cải cách hành chính từ chính hồ sơ.',
  },
  en: {
    use: 'Usage',
    options: 'Options',
    commands: 'Commands',
    tagline: 'Một Cửa: a commune’s one-stop shop, and its reform reports written from the records.',
  },
} as const

export function overview(commands: readonly Command[], language: Language): string {
  const width = Math.max(...commands.map((command) => command.words.length)) + 2
  const lines = commands.map((command) => `  ${command.words.padEnd(width)}${command.summary[language]}`)
  return [words[language].tagline, '', `${words[language].commands}:`, ...lines, '', 'motcua <lệnh> --help'].join('\n')
}

export function helpOf(command: Command, common: Command['options'], language: Language): string {
  const options = Object.entries({ ...command.options, ...common })
  const lines = options.map(
    ([name, { type, help }]) => `  --${`${name}${type === 'string' ? ' …' : ''}`.padEnd(16)}${help}`,
  )
  return [
    command.summary[language],
    '',
    `${words[language].use}: motcua ${command.usage}`,
    '',
    `${words[language].options}:`,
    ...lines,
  ].join('\n')
}
