import { formatDateTime, formatNumber } from '@antoan/i18n';
import { Empty, Panel, Skeleton, Table } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { useImportStateWords } from './useImportStateWords.ts';

const MyImportsPanel_query = graphql(`
  query MyUnitImports {
    unitImports(first: 20) {
      edges {
        node {
          id
          fileName
          state
          rows
          problemRows
          startedAt
        }
      }
    }
  }
`);

/** The sheets that the viewer has sent: also after the browser was closed. */
export function MyImportsPanel({ hrefOf }: { hrefOf: (id: string) => string }) {
  const { t } = useLingui();
  const words = useImportStateWords();
  const [result, retry] = useQuery({ query: MyImportsPanel_query, requestPolicy: 'cache-and-network' });
  return (
    <Panel title={t`Các lần nhập của tôi`} isFlush>
      <QueryBoundary
        result={result}
        retry={retry}
        name={t`Các lần nhập`}
        skeleton={<Skeleton shape="table" rows={3} />}
      >
        {({ unitImports }) => (
          <Table
            label={t`Các lần nhập của tôi`}
            rows={unitImports.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            rowName={({ fileName }) => fileName}
            rowHref={({ id }) => hrefOf(id)}
            columns={[
              { id: 'file', label: t`Tệp`, cell: ({ fileName }) => fileName },
              { id: 'state', label: t`Kết quả`, phone: 'aside', cell: ({ state }) => words[state] },
              { id: 'rows', label: t`Số dòng`, isNumeric: true, cell: ({ rows }) => formatNumber(rows) },
              { id: 'at', label: t`Gửi lúc`, isNowrap: true, cell: ({ startedAt }) => formatDateTime(startedAt) },
            ]}
            empty={<Empty title={t`Chưa nhập bảng nào`} />}
          />
        )}
      </QueryBoundary>
    </Panel>
  );
}
