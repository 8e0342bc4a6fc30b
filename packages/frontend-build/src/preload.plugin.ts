import { build } from 'esbuild';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

type OutputFile = Rolldown.OutputChunk | Rolldown.OutputAsset;

/**
 * Starts every download of the first view at once: a hint for each chunk and font the shell needs to begin,
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
        return Object.values(bundle ?? {})
          .filter(({ fileName }) => !html.includes(`"/${fileName}"`))
          .flatMap(tagOf);
      },
    },
  };
}

// The cuts of the first view; the rest arrive when a text asks for them.
const FIRST_FONTS = /be-vietnam-pro-(vietnamese-400|latin-400|latin-600)-normal[\w-]*\.woff2$/;

// Pages, the palette and the English sentences are fetched when they are opened.
const OPENED_LATER = /(\/src\/.*(Page|Palette)\.tsx|\.po)$/;

function tagOf(file: OutputFile): HtmlTagDescriptor[] {
  const href = `/${file.fileName}`;
  if (/(^|\/)preload-[\w-]+\.js$/.test(file.fileName)) {
    return [{ tag: 'script', attrs: { src: href, async: true }, injectTo: 'head-prepend' }];
  }
  if (FIRST_FONTS.test(file.fileName)) {
    return [link({ rel: 'preload', as: 'font', type: 'font/woff2', href })];
  }
  const isNeededFirst =
    file.type === 'chunk' && file.fileName.endsWith('.js') && !OPENED_LATER.test(file.facadeModuleId ?? '');
  return isNeededFirst ? [link({ rel: 'modulepreload', href })] : [];
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'link', attrs: { ...attrs, crossorigin: true }, injectTo: 'head' };
}
