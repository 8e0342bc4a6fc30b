import type { Plugin } from 'vite';

const DOCUMENT = /\bgraphql\(\s*(?:\/\*[^*]*\*\/\s*)?`([^`]*)`\s*,?\s*\)/g;
const NAME = /\b(query|mutation|subscription|fragment)\s+([A-Za-z_]\w*)/;

/**
 * Replaces each `graphql(`…`)` by the document that codegen wrote for it, so that a screen carries its own
 * documents only: the call itself looks into a table of every document of the front end.
 */
export function typedDocuments(): Plugin {
  return {
    name: 'antoan-typed-documents',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /\bgraphql\(/ },
      handler(code, id) {
        if (/\/src\/graphql(\/|\.ts)/.test(id)) return null;
        const imports: string[] = [];
        const replaced = code.replace(DOCUMENT, (call: string, source: string) => {
          const [, kind, name] = NAME.exec(source) ?? [];
          if (!kind || !name) return call;
          const document = documentName(kind, name);
          imports.push(document);
          return document;
        });
        if (!imports.length) return null;
        const from = `${id.slice(0, id.lastIndexOf('/src/'))}/src/graphql/graphql.ts`;
        return {
          code: `${replaced}\nimport { ${imports.join(', ')} } from ${JSON.stringify(from)};\n`,
          map: null,
        };
      },
    },
  };
}

/** The name codegen gives a document: PascalCase around underscores kept, then what it is. */
function documentName(kind: string, name: string): string {
  const pascal = name.split('_').map(capitalised).join('_');
  return kind === 'fragment' ? `${pascal}FragmentDoc` : `${pascal}Document`;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
