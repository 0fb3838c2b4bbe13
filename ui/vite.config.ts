import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `vite build ui` writes ui/dist, which the API serves; `vite ui` serves the sources beside a running API. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: true,
    chunkSizeWarningLimit: 600,
  },
  server: { proxy: { '/graphql': `http://127.0.0.1:${process.env['PORT'] ?? '4400'}` } },
});
