import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

const SERVICES = ['/identity', '/payments', '/teams', '/reporting', '/oidc', '/session.json']
const STANDALONE = 'http://127.0.0.1:8080'

export default defineConfig({
  base: '/desk/',
  plugins: [preact()],
  build: {
    target: 'es2022',
    rollupOptions: { input: 'desk.html' },
    // The policy of the pages forbids data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: Object.fromEntries(SERVICES.map((path) => [path, STANDALONE])) },
})
