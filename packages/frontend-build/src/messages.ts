import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/** Lingui configuration of one front end or package: Vietnamese in the code, English in locales/en.po. */
export function messagesConfig(): Partial<LinguiConfig> {
  return {
    sourceLocale: 'vi',
    locales: ['en'],
    orderBy: 'message',
    // Without line numbers a catalog changes only when a sentence does.
    format: formatter({ lineNumbers: false }),
    catalogs: catalogsOf('<rootDir>'),
  };
}

/** The catalogs that stand in `locales/` of the given folders. */
export function catalogsOf(...folders: string[]): NonNullable<LinguiConfig['catalogs']> {
  return folders.map((folder) => ({
    path: `${folder}/locales/{locale}`,
    include: [`${folder}/src`],
    exclude: ['**/*.test.ts', '**/*.test.tsx', '**/graphql/**'],
  }));
}
