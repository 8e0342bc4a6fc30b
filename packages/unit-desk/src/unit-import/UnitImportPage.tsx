import { useParams } from '@antoan/router';
import { Empty, Page, PageHead, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import { UnitImport_unitImport } from './unit-import.fragments.ts';
import { useImportStateWords } from './useImportStateWords.ts';
import './unit-import-problems.ts';

const UnitImportPage_query = graphql(`
  query UnitImportPage($id: ID!) {
    unitImport(id: $id) {
      id
      ...UnitImport_unitImport
    }
  }
`);

const UNDER_WAY: readonly string[] = ['UPLOADED', 'CHECKING', 'APPLYING'];

/** One sheet: its check, what must be put right, and its import. Looked at again each second while work goes on. */
export function UnitImportPage({ listHref }: { listHref: string }) {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const words = useImportStateWords();
  const [result, retry] = useQuery({
    query: UnitImportPage_query,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const sheet = readFragment(UnitImport_unitImport, result.data?.unitImport);
  const isUnderWay = sheet != null && UNDER_WAY.includes(sheet.state);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const clock = setInterval(() => retry({ requestPolicy: 'network-only' }), 1_000);
    return () => clearInterval(clock);
  }, [isUnderWay, retry]);
  const importsHref = `${listHref}/nhap-excel`;
  return (
    <Page>
      <PageHead
        title={sheet?.fileName ?? t`Nhập từ Excel`}
        subtitle={sheet ? words[sheet.state] : undefined}
        crumbs={[
          { label: t`Đơn vị`, href: listHref },
          { label: t`Nhập từ Excel`, href: importsHref },
          { label: sheet?.fileName ?? '' },
        ]}
      />
      <QueryBoundary result={result} retry={retry} name={t`Bảng đơn vị`} skeleton={<Skeleton shape="page" />}>
        {() =>
          sheet ? (
            <ImportOutcome sheet={sheet} listHref={listHref} />
          ) : (
            <Empty title={t`Không có bảng này`}>{t`Mỗi người chỉ xem được bảng do mình gửi.`}</Empty>
          )
        }
      </QueryBoundary>
    </Page>
  );
}
