import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [reactRouter()],
  // Fonts stay files: an inlined one is neither cached nor allowed by the page's policy.
  build: { assetsInlineLimit: 0, target: 'es2022', reportCompressedSize: false },
  // The bundle of pages carries its own React and router, in their production form whatever NODE_ENV the server has:
  // two Reacts in one process break each other.
  ssr: { noExternal: true },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  logLevel: 'warn',
})
