import { formatDate } from '@antoan/i18n';
import { Panel, Table } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const AwardsPanel_query = graphql(`
  query AwardsPanel($id: ID!) {
    unit(id: $id) {
      id
      awards {
        id
        year
        nomineeName
        decisionNumber
        decisionDate
        kind {
          code
          name
        }
      }
    }
  }
`);

/** What the unit and its people have been granted. It asks for itself: awards may rest while the page stands. */
export function AwardsPanel({ unitId, action }: { unitId: string; action?: ReactNode }) {
  const { t } = useLingui();
  const [result, retry] = useQuery({ query: AwardsPanel_query, variables: { id: unitId } });
  return (
    <Panel title={t`Khen thưởng`} isFlush action={action}>
      <QueryBoundary result={result} retry={retry} name={t`Khen thưởng`}>
        {({ unit }) =>
          unit?.awards?.length === 0 ? (
            <p className="at-panel-body at-muted">{t`Chưa có quyết định khen thưởng nào.`}</p>
          ) : unit?.awards ? (
            <Table
              label={t`Khen thưởng đã có quyết định`}
              rows={unit.awards}
              rowKey={({ id }) => id}
              columns={[
                { id: 'kind', label: t`Danh hiệu, hình thức`, cell: ({ kind }) => kind.name },
                { id: 'year', label: t`Năm`, phone: 'aside', isNumeric: true, cell: ({ year }) => year },
                { id: 'nominee', label: t`Tập thể, cá nhân`, phone: 'full', cell: ({ nomineeName }) => nomineeName },
                {
                  id: 'decision',
                  label: t`Quyết định`,
                  phone: 'full',
                  cell: ({ decisionNumber, decisionDate }) => (
                    <span className="at-nowrap">{`${decisionNumber}, ${formatDate(decisionDate)}`}</span>
                  ),
                },
              ]}
            />
          ) : (
            <div className="at-panel-body">{t`Chưa lấy được`}</div>
          )
        }
      </QueryBoundary>
    </Panel>
  );
}
