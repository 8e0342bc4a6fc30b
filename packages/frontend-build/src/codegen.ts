import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

const schema = resolve(dirname(fileURLToPath(import.meta.url)), '../../../schema/api.graphql');

/** Codegen configuration of one front end: its documents, checked against the client API, typed in src/graphql/. */
export function codegenConfig(): CodegenConfig {
  return {
    schema,
    documents: ['src/**/*.{ts,tsx}', '!src/graphql/**', '!src/**/*.test.{ts,tsx}'],
    ignoreNoDocuments: true,
    generates: {
      'src/graphql/': {
        preset,
        presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
        config: {
          enumsAsTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { DateTime: 'string', LocalDate: 'string' },
        },
      },
    },
  };
}
