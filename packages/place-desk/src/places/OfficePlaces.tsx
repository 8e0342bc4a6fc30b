import { Empty, Page, Skeleton } from '@antoan/ui';
import { QueryBoundary, usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PlacesPage } from './PlacesPage.tsx';

const OfficePlaces_query = graphql(`
  query OfficePlaces($office: ID!, $today: LocalDate!) {
    unit(id: $office) {
      id
      at(day: $today) {
        id
        place {
          id
          name
        }
      }
    }
  }
`);

interface OfficePlacesProps {
  /** The police office whose units are looked at. */
  office: { id: string; name: string };
  unitHref: (unitId: string) => string;
}

/** The territory that an office stands in, with the units in its charge: others in the same communes are not counted. */
export function OfficePlaces({ office, unitHref }: OfficePlacesProps) {
  const { t } = useLingui();
  const today = usePlatform()?.today;
  const [result, retry] = useQuery({
    query: OfficePlaces_query,
    variables: { office: office.id, today: today ?? '' },
    pause: !today,
  });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Địa bàn`} skeleton={<Skeleton shape="page" />}>
      {({ unit }) => {
        const place = unit?.at?.place;
        if (place) return <PlacesPage within={place} unitHref={unitHref} inChargeOf={office.name} />;
        return (
          <Page>
            <Empty isPage title={t`Chưa ghi địa bàn của ${{ office: office.name }}`}>
              {t`Văn phòng UBND tỉnh ghi địa bàn trong thông tin đơn vị.`}
            </Empty>
          </Page>
        );
      }}
    </QueryBoundary>
  );
}
