import { formatDate, inSentence } from '@antoan/i18n';
import { Link } from '@antoan/router';
import { Panel, Skeleton } from '@antoan/ui';
import { QueryBoundary, usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import classes from '../unit-story/unit-story.module.css';

const TerritoryHeirs_query = graphql(`
  query TerritoryHeirs($id: ID!, $year: Int!, $day: LocalDate!) {
    placeBoard(within: $id, year: $year, asOf: $day) {
      heirs {
        placeId
        name
        code
      }
    }
  }
`);

interface TerritoryHeirsProps {
  unitId: string;
  /** The first day on which the place is no more. */
  day: string;
  /** Where the territory is looked at. */
  territoryHref: string;
}

/** Where the land of a place that ends lies from that day: also of a district, which nobody succeeds as a whole. */
export function TerritoryHeirs({ unitId, day, territoryHref }: TerritoryHeirsProps) {
  const { t } = useLingui();
  const year = usePlatform()?.standardYear ?? 0;
  const [result, retry] = useQuery({
    query: TerritoryHeirs_query,
    variables: { id: unitId, year, day },
    pause: year === 0,
  });
  return (
    <Panel title={t`Từ ${{ day: formatDate(day) }} địa bàn thuộc`}>
      <QueryBoundary result={result} retry={retry} name={t`Địa bàn kế thừa`} skeleton={<Skeleton rows={3} />}>
        {({ placeBoard }) =>
          placeBoard.heirs.length === 0 ? (
            <p className="at-muted">{t`Chưa ghi nơi kế thừa.`}</p>
          ) : (
            <ul className={classes['heirs']}>
              {placeBoard.heirs.map(({ placeId, name, code }) => (
                <li key={placeId}>
                  <Link to={`${territoryHref}?ngay=${day}&noi=${placeId}`}>{inSentence(name)}</Link>{' '}
                  {code ? <span className="at-sub at-num">{code}</span> : null}
                </li>
              ))}
            </ul>
          )
        }
      </QueryBoundary>
    </Panel>
  );
}
