import { Empty, Page, PageHead, Skeleton } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useParams } from '@antoan/router';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { graphql, readFragment } from '../graphql.ts';
import { StandingHistoryPanel } from '../unit-page/StandingHistoryPanel.tsx';
import { DossierEditor } from './DossierEditor.tsx';
import { DossierReading } from './DossierReading.tsx';
import { DossierForm_assessment } from './dossier.fragments.ts';
import { RegisterPanel } from './RegisterPanel.tsx';

const DossierPage_query = graphql(`
  query DossierPage($id: ID!, $year: Int!) {
    unit(id: $id) {
      id
      name
      partyOrganisation
      standing(year: $year)
      ...StandingHistoryPanel_unit
      assessment(year: $year) {
        id
        ...DossierForm_assessment
        ...DossierReading_assessment
      }
    }
  }
`);

/** The unit's dossier of one year: to be registered, filled in, or read with the way it goes. */
export function DossierPage() {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const { id, year: yearInWork } = useOwnUnit();
  const year = Number(useParams()['year'] ?? yearInWork);
  const [result, retry] = useQuery({ query: DossierPage_query, variables: { id, year }, pause: !id || !year });
  const askAgain = () => retry({ requestPolicy: 'network-only' });

  return (
    <Page>
      <QueryBoundary result={result} retry={retry} name={t`Hồ sơ tự đánh giá`} skeleton={<Skeleton shape="page" />}>
        {({ unit }, missing) => {
          if (!unit) return <Empty title={t`Tài khoản này chưa gắn với đơn vị nào`} />;
          const assessment = readFragment(DossierForm_assessment, unit.assessment);
          if (unit.assessment && assessment) {
            return assessment.viewerCanEdit ? (
              <DossierEditor key={assessment.id} assessment={assessment} unit={unit} askAgain={askAgain} />
            ) : (
              <DossierReading assessment={unit.assessment} unitName={unit.name}>
                <StandingHistoryPanel unit={unit} />
              </DossierReading>
            );
          }
          const crumbs = [{ label: words.myUnit, href: place }, { label: t`Hồ sơ` }];
          return (
            <>
              <PageHead title={t`Tự đánh giá năm ${year}`} subtitle={unit.name} crumbs={crumbs} />
              {missing.has('assessment') ? (
                <Empty
                  title={t`Chưa lấy được hồ sơ`}
                >{t`Phần tiêu chuẩn an toàn về an ninh, trật tự đang không trả lời. Thử lại sau ít phút.`}</Empty>
              ) : (
                <RegisterPanel unitId={unit.id} year={year} isNotSubject={unit.standing === 'NOT_SUBJECT'} />
              )}
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
