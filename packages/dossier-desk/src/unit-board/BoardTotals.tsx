import { formatNumber } from '@antoan/i18n';
import { BarRows, FactList, Meter, Panel, Skeleton } from '@antoan/ui';
import { missingFieldsOf, QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { Hierarchy } from '../graphql/graphql.ts';
import { type BoardSum, NOTHING_SUMMED, type PlaceKind, withUnits } from './board-sum.ts';
import { useBoardState } from './useBoardState.ts';

/** The most the server gives at once. */
const PAGE_SIZE = 100;

const BoardTotals_query = graphql(`
  query BoardTotals($within: ID!, $hierarchy: Hierarchy!, $year: Int!, $first: Int!, $after: String) {
    units(within: $within, hierarchy: $hierarchy, organisationsOnly: true, first: $first, after: $after) {
      edges {
        node {
          id
          placeName
          districtName
          standing(year: $year)
          guardStrength {
            established
            actual
            certified
          }
          modelSites {
            id
            state
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

interface BoardTotalsProps {
  /** The unit whose board it is. */
  within: { id: string };
  hierarchy: Hierarchy;
  /** "Toàn huyện". */
  title: string;
  /** Bars by place, where the board has no map: of whole districts, or of communes. */
  bars?: PlaceKind;
}

/** Guards, certificates and models of all units of the board; where it has no map, the share met by place as well. */
export function BoardTotals(props: BoardTotalsProps) {
  const { year } = useBoardState();
  return year === undefined ? null : <SumFrom {...props} year={year} after={null} sum={NOTHING_SUMMED} />;
}

interface SumFromProps extends BoardTotalsProps {
  year: number;
  after: string | null;
  /** Of the pages before. */
  sum: BoardSum;
}

/** Adds one page of units to the sum and hands it to the next page; only the whole is shown. */
function SumFrom({ sum: before, after, ...props }: SumFromProps) {
  const { t } = useLingui();
  const { within, hierarchy, year, title } = props;
  const [result, retry] = useQuery({
    query: BoardTotals_query,
    variables: { within: within.id, hierarchy, year, first: PAGE_SIZE, after },
  });
  if (result.error && !result.fetching && !result.data)
    return (
      <Panel title={title}>
        <QueryBoundary result={result} retry={retry} name={t`Số liệu chung`}>
          {() => null}
        </QueryBoundary>
      </Panel>
    );
  if (!result.data) return <Skeleton rows={4} />;
  const { edges, pageInfo } = result.data.units;
  const units = edges.map(({ node }) => node);
  const sum = withUnits(before, units, props.bars ?? 'DISTRICT', missingFieldsOf(result.error));
  return pageInfo.hasNextPage ? (
    <SumFrom {...props} sum={sum} after={pageInfo.endCursor ?? null} key={pageInfo.endCursor} />
  ) : (
    <Totals sum={sum} {...props} />
  );
}

function Totals({ sum, title, bars }: { sum: BoardSum } & Pick<BoardTotalsProps, 'title' | 'bars'>) {
  const { t } = useLingui();
  const { guards, models, places } = sum;
  const notFetched = t`Chưa lấy được`;
  return (
    <>
      {bars && places.length > 1 ? (
        <Panel
          title={bars === 'DISTRICT' ? t`Tỷ lệ đạt theo huyện, thị xã, thành phố` : t`Tỷ lệ đạt theo xã, thị trấn`}
        >
          <BarRows
            label={t`Tỷ lệ đạt theo địa bàn`}
            nameHead={t`Địa bàn`}
            valueHead={t`Số đơn vị đạt trên số thuộc diện`}
            rows={places.map(({ name, met, subject }) => ({
              name,
              share: subject === 0 ? null : met / subject,
              text: `${formatNumber(met)}/${formatNumber(subject)}`,
            }))}
          />
        </Panel>
      ) : null}
      <Panel title={title}>
        <FactList
          items={[
            {
              label: t`Bảo vệ có trên định biên`,
              value: guards ? <Meter actual={guards.actual} established={guards.established} /> : notFetched,
            },
            {
              label: t`Đã được cấp chứng nhận`,
              value: guards ? formatNumber(guards.certified) : notFetched,
              isNumeric: true,
            },
            {
              label: t`Điểm mô hình đang hoạt động`,
              value: models === null ? notFetched : formatNumber(models),
              isNumeric: true,
            },
          ]}
        />
      </Panel>
    </>
  );
}
