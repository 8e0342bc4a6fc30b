import { Empty, Page, Skeleton } from '@antoan/ui';
import { useParams } from '@antoan/router';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { ReportForm } from './ReportForm.tsx';

const ReportPage_query = graphql(`
  query ReportPage($id: ID!) {
    report(id: $id) {
      id
      ...ReportForm_report
    }
  }
`);

/** One report of the unit. */
export function ReportPage() {
  const { t } = useLingui();
  const id = useParams()['id'] ?? '';
  const [result, retry] = useQuery({ query: ReportPage_query, variables: { id } });
  return (
    <Page width="text">
      <QueryBoundary result={result} retry={retry} name={t`Báo cáo`} skeleton={<Skeleton shape="page" />}>
        {({ report }) =>
          report ? (
            <ReportForm key={report.id} report={report} askAgain={() => retry({ requestPolicy: 'network-only' })} />
          ) : (
            <Empty title={t`Không tìm thấy báo cáo`} />
          )
        }
      </QueryBoundary>
    </Page>
  );
}
