import { Button, Cluster, Empty, Skeleton, StandingMark, Table } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';

const PAGE_SIZE = 50;

const PlaceUnits_query = graphql(`
  query PlaceUnits($place: ID!, $day: LocalDate!, $year: Int!, $first: Int!, $after: String) {
    units(
      within: $place
      asOf: $day
      organisationsOnly: true
      year: $year
      needsAttentionFirst: true
      first: $first
      after: $after
    ) {
      totalCount
      edges {
        node {
          id
          standing(year: $year)
          at(day: $day) {
            id
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface PlaceUnitsProps {
  placeId: string;
  day: string;
  year: number;
  unitHref: (unitId: string) => string;
}

/** The units that stood in a place on a day under their names of that day, those not met first. */
export function PlaceUnits({ placeId, day, year, unitHref }: PlaceUnitsProps) {
  const { t } = useLingui();
  const [after, setAfter] = useState<string | null>(null);
  const [result, retry] = useQuery({
    query: PlaceUnits_query,
    variables: { place: placeId, day, year, first: PAGE_SIZE, after },
  });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Các đơn vị`} skeleton={<Skeleton shape="table" rows={6} />}>
      {({ units }) => (
        <>
          <Table
            label={t`Các đơn vị đứng ở đây`}
            rows={units.edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            rowName={({ at }) => at?.name ?? ''}
            rowHref={({ id }) => unitHref(id)}
            empty={
              <Empty title={t`Không có đơn vị nào`}>{t`Ngày này không có đơn vị nào bạn được xem đứng ở đây.`}</Empty>
            }
            columns={[
              { id: 'name', label: t`Đơn vị`, cell: ({ at }) => at?.name },
              {
                id: 'standing',
                label: t`Kết quả ${{ year }}`,
                phone: 'aside',
                isNowrap: true,
                cell: ({ standing }) =>
                  standing ? <StandingMark value={standing} /> : <span className="at-sub">{t`Chưa lấy được`}</span>,
              },
            ]}
          />
          {after || units.pageInfo.hasNextPage ? (
            <Cluster align="end">
              {after ? (
                <Button size="small" icon={ChevronLeft} onPress={() => setAfter(null)}>
                  {t`Về trang đầu`}
                </Button>
              ) : null}
              {units.pageInfo.hasNextPage ? (
                <Button size="small" icon={ChevronRight} onPress={() => setAfter(units.pageInfo.endCursor ?? null)}>
                  {t`Trang sau`}
                </Button>
              ) : null}
            </Cluster>
          ) : null}
        </>
      )}
    </QueryBoundary>
  );
}
