import { Empty, Page, PageHead, Skeleton, Stack } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { graphql } from '../graphql.ts';
import { GuardForceForm } from './GuardForceForm.tsx';

const GuardForcesPage_query = graphql(`
  query GuardForcesPage($id: ID!) {
    unit(id: $id) {
      id
      name
      guardForces {
        id
        ...GuardForceForm_guardForce
      }
    }
  }
`);

/** The unit's guards: the numbers its own people keep up to date. */
export function GuardForcesPage() {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const { id } = useOwnUnit();
  const [result, retry] = useQuery({ query: GuardForcesPage_query, variables: { id }, pause: !id });
  const askAgain = () => retry({ requestPolicy: 'network-only' });
  return (
    <Page width="text">
      <QueryBoundary result={result} retry={retry} name={t`Lực lượng bảo vệ`} skeleton={<Skeleton shape="page" />}>
        {({ unit }) => (
          <>
            <PageHead
              title={t`Lực lượng bảo vệ`}
              subtitle={unit?.name}
              crumbs={[{ label: words.myUnit, href: place }, { label: t`Lực lượng bảo vệ` }]}
              intro={t`Ghi số người, không ghi tên. Số liệu này cơ quan quản lý và Công an cùng xem.`}
            />
            {unit?.guardForces?.length === 0 ? (
              <Empty
                title={t`Chưa ghi lực lượng bảo vệ nào`}
              >{t`Lực lượng được mở khi có quyết định thành lập.`}</Empty>
            ) : null}
            {unit && !unit.guardForces ? <Empty title={t`Chưa lấy được lực lượng bảo vệ`} /> : null}
            <Stack gap="l">
              {unit?.guardForces?.map((guardForce) => (
                <GuardForceForm key={guardForce.id} guardForce={guardForce} askAgain={askAgain} />
              ))}
            </Stack>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}
