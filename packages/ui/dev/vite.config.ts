import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const packageRoot = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  plugins: [lingui({ cwd: packageRoot, macroTransform: { macro: { descriptorFields: 'message' } } }), react()],
  server: { port: 4900, strictPort: true },
  preview: { port: 4900, strictPort: true },
  build: { outDir: '../dist', emptyOutDir: true, target: ['chrome109', 'firefox115', 'safari15.4'] },
});
