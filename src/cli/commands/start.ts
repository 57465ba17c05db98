import { type Command, optionOf, WrongUse } from '../command.ts'

export const start: Command = {
  words: 'start',
  usage: 'start [--port 3000] [--data DIR] [--demo]',
  summary: { vi: 'Chạy máy chủ và tác vụ nền', en: 'Run the server and the worker' },
  options: {
    port: { type: 'string', help: 'Cổng (mặc định PORT hoặc 3000)' },
    demo: { type: 'boolean', help: 'Nạp dữ liệu mẫu vào thư mục dữ liệu trống' },
  },
  run: async (terminal, _args, options) => {
    const given = optionOf(options, 'port')
    if (given !== undefined && !/^\d{1,5}$/.test(given)) throw new WrongUse(`Cổng phải là số: “${given}”.`)
    return terminal.serve({ ...(given === undefined ? {} : { port: Number(given) }), demo: options['demo'] === true })
  },
}

export const demo: Command = {
  words: 'demo',
  usage: 'demo [--data DIR]',
  summary: { vi: 'Nạp dữ liệu mẫu vào một cơ sở dữ liệu trống', en: 'Load the demo realm into an empty database' },
  options: {},
  run: async (terminal) => terminal.loadDemo(),
}
