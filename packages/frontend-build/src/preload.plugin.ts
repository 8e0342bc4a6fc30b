import { build } from 'esbuild';
import type { HtmlTagDescriptor, Plugin } from 'vite';

/**
 * Starts every download of the first view at once: a `modulepreload` for each chunk the shell needs to begin,
 * and a small external script (no inline script under the content security policy) that starts the remote's.
 */
export function preload({ entry }: { entry: string }): Plugin {
  return {
    name: 'antoan-preload',
    apply: 'build',
    enforce: 'post',
    async buildStart() {
      const { outputFiles } = await build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        format: 'iife',
        target: 'chrome109',
        write: false,
      });
      this.emitFile({ type: 'asset', name: 'preload.js', source: outputFiles[0]?.contents ?? '' });
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const script = files.find((file) => /(^|\/)preload-[\w-]+\.js$/.test(file.fileName));
        const tags: HtmlTagDescriptor[] = script
          ? [{ tag: 'script', attrs: { src: `/${script.fileName}`, async: true }, injectTo: 'head-prepend' }]
          : [];
        for (const file of files) {
          if (file.type !== 'chunk' || !isNeededFirst(file) || html.includes(`"/${file.fileName}"`)) continue;
          tags.push({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file.fileName}` },
            injectTo: 'head',
          });
        }
        return tags;
      },
    },
  };
}

// Pages, the palette and the English sentences are fetched when they are opened.
function isNeededFirst({ fileName, facadeModuleId }: { fileName: string; facadeModuleId: string | null }): boolean {
  return fileName.endsWith('.js') && !/(\/src\/.*(Page|Palette)\.tsx|\.po)$/.test(facadeModuleId ?? '');
}
