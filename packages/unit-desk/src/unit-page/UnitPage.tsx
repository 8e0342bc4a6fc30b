import { useParams, useSearchState } from '@antoan/router';
import { Columns, type Crumb, Empty, LinkButton, Page, PageHead, Skeleton, Stack, StandingMark } from '@antoan/ui';
import { QueryBoundary, usePlatform } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { AwardsPanel } from '../my-unit/AwardsPanel.tsx';
import { GuardForcesPanel } from '../my-unit/GuardForcesPanel.tsx';
import { HeadsPanel } from '../my-unit/HeadsPanel.tsx';
import { ModelSitesPanel } from '../my-unit/ModelSitesPanel.tsx';
import { UnitFactsPanel } from '../my-unit/UnitFactsPanel.tsx';
import { RegulationsPanel } from '../regulation/RegulationsPanel.tsx';
import { UnitCodesPanel } from '../unit-story/UnitCodesPanel.tsx';
import { UnitStoryPanel } from '../unit-story/UnitStoryPanel.tsx';
import { UnitActs } from '../unit-editing/UnitActs.tsx';
import { MovementGradePanel } from '../movement-grade/MovementGradePanel.tsx';
import { StandingHistoryPanel } from './StandingHistoryPanel.tsx';
import { TerritoryStory } from './TerritoryStory.tsx';
import { UnitReportsPanel } from './UnitReportsPanel.tsx';
import { YearPicker } from './YearPicker.tsx';
import { YearResultPanel } from './YearResultPanel.tsx';

const UnitPage_query = graphql(`
  query UnitPage($id: ID!, $year: Int!) {
    unit(id: $id) {
      id
      name
      kind
      placeName
      districtName
      standing(year: $year)
      ...YearResultPanel_unit
      ...StandingHistoryPanel_unit
      ...MovementGradePanel_unit
      ...GuardForcesPanel_unit
      ...ModelSitesPanel_unit
      ...UnitReportsPanel_unit
      ...UnitFactsPanel_unit
      ...HeadsPanel_unit
      ...Regulations_unit
      ...UnitStory_unit
      ...UnitActs_unit
    }
  }
`);

interface UnitPageProps {
  /** The way back: the board the unit is one row of. */
  board: Crumb;
  /** Where a dossier is read; left out where dossiers are none of the viewer's. */
  dossierHref?: (assessmentId: string) => string;
  /** Where the territory is looked at; left out where the remote has no such page. */
  territoryHref?: string;
}

/** A unit as the bodies above it see it; the address names it by `:id`, and the year by `nam`. */
export function UnitPage({ board, dossierHref, territoryHref }: UnitPageProps) {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const standardYear = usePlatform()?.standardYear ?? 0;
  const [yearText] = useSearchState('nam');
  const year = Number(yearText) || standardYear;
  const [result, retry] = useQuery({ query: UnitPage_query, variables: { id, year }, pause: !year });

  return (
    <Page density="compact">
      <QueryBoundary result={result} retry={retry} name={t`Đơn vị`} skeleton={<Skeleton shape="page" />}>
        {({ unit }, missing) => {
          if (!unit)
            return (
              <Empty
                isPage
                title={t`Không tìm thấy đơn vị`}
                {...(board.href ? { action: <LinkButton href={board.href}>{t`Về danh sách đơn vị`}</LinkButton> } : {})}
              >
                {t`Đơn vị không có, hoặc nằm ngoài phạm vi bạn được xem.`}
              </Empty>
            );
          const unitHref = (unitId: string) => `${board.href ?? ''}/${unitId}`;
          if (unit.kind === 'TERRITORY') return <TerritoryStory {...{ unit, board, unitHref, territoryHref }} />;
          const place = [unit.placeName, unit.districtName].filter(Boolean).join(', ');
          return (
            <>
              <PageHead
                title={unit.name}
                crumbs={[board, { label: place }]}
                beside={
                  <>
                    <YearPicker />
                    {unit.standing ? <StandingMark value={unit.standing} isLarge /> : null}
                  </>
                }
                actions={<UnitActs unit={unit} />}
              />
              <Columns layout="aside-end">
                <Stack gap="m">
                  <YearResultPanel unit={unit} missing={missing} {...(dossierHref ? { dossierHref } : {})} />
                  <GuardForcesPanel unit={unit} />
                  <RegulationsPanel unit={unit} />
                  <ModelSitesPanel unit={unit} />
                  <UnitReportsPanel unit={unit} />
                  <AwardsPanel unitId={unit.id} />
                  <UnitStoryPanel {...{ unit, unitHref }} />
                </Stack>
                <Stack gap="m">
                  <UnitFactsPanel unit={unit} />
                  <HeadsPanel unit={unit} />
                  <UnitCodesPanel unit={unit} />
                  <StandingHistoryPanel unit={unit} />
                  <MovementGradePanel unit={unit} year={year} />
                </Stack>
              </Columns>
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
