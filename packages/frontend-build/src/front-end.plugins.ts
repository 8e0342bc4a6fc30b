import { join } from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import react from '@vitejs/plugin-react';
import type { PluginOption } from 'vite';
import { typedDocuments } from './typed-documents.plugin.ts';

/**
 * What every front end needs to build: Lingui macros (the Vietnamese sentence stays in the code,
 * so a sentence that nobody has extracted yet still reads well), typed documents, React.
 * @param options.messagesConfig another Lingui configuration than that of builds
 */
export function frontEndPlugins(options: { messagesConfig?: string } = {}): PluginOption[] {
  return [
    lingui({
      configPath: options.messagesConfig ?? join(import.meta.dirname, 'build-messages.config.ts'),
      macroTransform: { macro: { descriptorFields: 'message' } },
      failOnCompileError: true,
    }),
    typedDocuments(),
    react(),
  ];
}
