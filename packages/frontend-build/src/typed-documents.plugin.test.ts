import { expect, test } from 'vitest';
import { typedDocuments } from './typed-documents.plugin.ts';

function transform(code: string, id = '/repo/frontends/media/src/results/ResultsPage.tsx'): string | null {
  const { transform: hook } = typedDocuments();
  if (typeof hook !== 'object') throw new TypeError('transform is an object hook');
  const handler = hook.handler as (code: string, id: string) => { code: string } | null;
  return handler(code, id)?.code ?? null;
}

test('a query is replaced by the document written for it, imported from the same front end', () => {
  expect(transform('const Page_query = graphql(`\n  query ResultsPage($year: Int!) { x }\n`);')).toBe(
    'const Page_query = ResultsPageDocument;\nimport { ResultsPageDocument } from "/repo/frontends/media/src/graphql/graphql.ts";\n',
  );
});

test('a fragment keeps its underscore, as codegen names it', () => {
  expect(transform('const f = graphql(`fragment UnitRow_unit on Unit { id }`);')).toContain(
    'const f = UnitRow_UnitFragmentDoc;',
  );
});

test('several documents of one file are imported together', () => {
  const code = transform('graphql(`query A { x }`); graphql(`mutation B { y }`);');

  expect(code).toContain('import { ADocument, BDocument }');
});

test('the table of documents itself is left alone', () => {
  expect(transform('graphql(`query A { x }`)', '/repo/frontends/media/src/graphql/gql.ts')).toBeNull();
});
