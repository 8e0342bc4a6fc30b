import { Empty, FactList, Page, PageHead, StandingMark } from '@antoan/ui';
import { QueryBoundary, usePlatform, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const MyUnitPage_query = graphql(`
  query MyUnitPage($id: ID!, $year: Int!) {
    unit(id: $id) {
      id
      name
      standing(year: $year)
      heads { id personName position to }
    }
  }
`);

/** The unit the person works in, and its result of the year. */
export function MyUnitPage() {
  const { t } = useLingui();
  const id = useViewer()?.homeUnit?.id ?? '';
  const year = usePlatform()?.standardYear ?? 0;
  const [result, retry] = useQuery({ query: MyUnitPage_query, variables: { id, year }, pause: !id || !year });

  return (
    <Page>
      <QueryBoundary result={result} retry={retry}>
        {({ unit }) => {
          if (!unit) return <Empty title={t`Tài khoản này chưa gắn với đơn vị nào`} />;
          const head = unit.heads.find(({ to }) => to === null || to === undefined);
          return (
            <>
              <PageHead title={unit.name} />
              <FactList
                items={[
                  { label: t`Kết quả ${{ year }}`, value: unit.standing ? <StandingMark value={unit.standing} /> : t`Chưa lấy được` },
                  { label: t`Người đứng đầu`, value: head ? `${head.personName}, ${head.position}` : t`Chưa có` },
                ]}
              />
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
