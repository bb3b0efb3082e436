import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { reportSize } from './build/report-size.mts';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), reportSize({ page: 'features/inbox/inbox-page.tsx', budget: 350 })],
  // The server puts a fresh nonce in its place on every page.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    ...{ outDir: 'dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
    // What antd is made of only defines things, but does not say so: what nobody asks for stays out of the first page.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /node_modules\/@(rc-component|ant-design)\//, sideEffects: false }] },
    },
  },
  server: { port: 5173, proxy: { '/api': process.env.BIHUAN_API ?? 'http://127.0.0.1:3000' } },
});
