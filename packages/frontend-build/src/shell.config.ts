import { federation } from '@module-federation/vite';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig, type UserConfig } from 'vite';
import { BROWSER_FLOOR } from './browser-floor.ts';
import { compressed } from './compressed.plugin.ts';
import { frontEndPlugins } from './front-end.plugins.ts';
import { preload } from './preload.plugin.ts';
import { providedPackages } from './shared-packages.ts';

/** Vite configuration of the shell: the one host, which provides the federation runtime and every shared package. */
export function shellConfig(): UserConfig {
  return defineConfig({
    base: '/',
    plugins: [
      ...frontEndPlugins(),
      // React Aria has no Vietnamese; its strings come from the design system, English stays as fallback.
      { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
      federation({
        name: 'shell',
        remotes: {},
        shared: providedPackages(),
        manifest: true,
        dts: false,
        experiments: { provideExternalRuntime: true },
      }),
      preload({ entry: 'src/preload.ts' }),
      compressed(),
    ],
    build: {
      target: BROWSER_FLOOR,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
    },
  });
}
