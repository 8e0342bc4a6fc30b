import type { LinguiConfig } from '@lingui/conf';

type Catalogs = NonNullable<LinguiConfig['catalogs']>;

/**
 * Lingui configuration of one front end or package: Vietnamese in the code, English in locales/en.po.
 * `packages` are those whose catalogs it loads besides its own.
 */
export function messagesConfig({ packages = [] }: { packages?: readonly string[] } = {}): Partial<LinguiConfig> {
  const folders = ['<rootDir>', ...packages.map((name) => `<rootDir>/../../packages/${name}`)];
  return { sourceLocale: 'vi', locales: ['en'], orderBy: 'message', catalogs: folders.map(catalogOf) };
}

function catalogOf(folder: string): Catalogs[number] {
  return {
    path: `${folder}/locales/{locale}`,
    include: [`${folder}/src`],
    exclude: ['**/*.test.ts', '**/*.test.tsx', '**/graphql/**'],
  };
}
