import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'

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
})
