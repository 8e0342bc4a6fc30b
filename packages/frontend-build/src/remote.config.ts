import { federation } from '@module-federation/vite';
import { defineConfig, type UserConfig } from 'vite';
import { BROWSER_FLOOR } from './browser-floor.ts';
import { compressed } from './compressed.plugin.ts';
import { frontEndPlugins } from './front-end.plugins.ts';
import { takenPackages } from './shared-packages.ts';

/** Vite configuration of one remote: exposes `./routes`, takes every shared package from the shell. */
export function remoteConfig({ name }: { name: string }): UserConfig {
  return defineConfig({
    base: `/remotes/${name}/`,
    plugins: [
      ...frontEndPlugins(),
      federation({
        name,
        exposes: { './routes': './src/routes.tsx' },
        shared: takenPackages(),
        manifest: true,
        dts: false,
        experiments: { externalRuntime: true },
      }),
      compressed(),
    ],
    build: {
      target: BROWSER_FLOOR,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'src/routes.tsx' },
      reportCompressedSize: false,
    },
  });
}
