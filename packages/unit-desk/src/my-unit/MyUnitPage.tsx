import { Columns, Empty, Page, PageHead, Panel, Skeleton, Stack, TextLink } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { DossierWay } from '../dossier/DossierWay.tsx';
import { graphql } from '../graphql.ts';
import { RegulationsPanel } from '../regulation/RegulationsPanel.tsx';
import { AwardsPanel } from './AwardsPanel.tsx';
import { GuardForcesPanel } from './GuardForcesPanel.tsx';
import { HeadsPanel } from './HeadsPanel.tsx';
import { ModelSitesPanel } from './ModelSitesPanel.tsx';
import { NextStepsPanel } from './NextStepsPanel.tsx';
import { ResultsPanel } from './ResultsPanel.tsx';
import { UnitFactsPanel } from './UnitFactsPanel.tsx';

const MyUnitPage_query = graphql(`
  query MyUnitPage($id: ID!, $year: Int!, $lastYear: Int!) {
    unit(id: $id) {
      id
      name
      placeName
      districtName
      assessment(year: $year) {
        id
        ...DossierWay_assessment
      }
      ...NextStepsPanel_unit
      ...ResultsPanel_unit
      ...GuardForcesPanel_unit
      ...ModelSitesPanel_unit
      ...UnitFactsPanel_unit
      ...HeadsPanel_unit
      ...Regulations_unit
    }
  }
`);

/** The first page of a unit's own people: what to do next, how the unit stands, where its dossier is. */
export function MyUnitPage() {
  const { t } = useLingui();
  const { place: deskPath } = useDesk();
  const { id, year } = useOwnUnit();
  const [result, retry] = useQuery({
    query: MyUnitPage_query,
    variables: { id, year, lastYear: year - 1 },
    pause: !id || !year,
  });

  return (
    <Page>
      <QueryBoundary result={result} retry={retry} name={t`Đơn vị của tôi`} skeleton={<Skeleton shape="page" />}>
        {({ unit }, missing) => {
          if (!unit) return <Empty title={t`Tài khoản này chưa gắn với đơn vị nào`} />;
          const place = [unit.placeName, unit.districtName].filter(Boolean).join(', ');
          return (
            <>
              <PageHead title={unit.name} subtitle={place} />
              <Columns layout="aside-end">
                <Stack gap="l">
                  <NextStepsPanel unit={unit} missing={missing} />
                  <ResultsPanel unit={unit} missing={missing} />
                  <GuardForcesPanel unit={unit} editHref={`${deskPath}/luc-luong-bao-ve`} />
                  <RegulationsPanel unit={unit} />
                  <ModelSitesPanel unit={unit} />
                  <AwardsPanel
                    unitId={unit.id}
                    action={<TextLink href={`${deskPath}/khen-thuong`}>{t`Đề nghị khen thưởng`}</TextLink>}
                  />
                </Stack>
                <Stack gap="l">
                  {unit.assessment ? (
                    <Panel title={t`Đường đi của hồ sơ năm ${year}`}>
                      <DossierWay assessment={unit.assessment} />
                    </Panel>
                  ) : null}
                  <UnitFactsPanel unit={unit} />
                  <HeadsPanel unit={unit} />
                </Stack>
              </Columns>
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
