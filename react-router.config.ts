import type { Config } from '@react-router/dev/config'

export default {
  appDirectory: 'src/web',
  buildDirectory: process.env['MOTCUA_BUILD_FOLDER'] ?? 'build',
  ssr: true,
  // The list of routes goes out once with the first page; a commune's line is too slow to ask for each link.
  routeDiscovery: { mode: 'initial' },
} satisfies Config
