import { Button, Cluster, Empty, Page, PageHead, Skeleton, Stack } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { graphql } from '../graphql.ts';
import type { GuardCategory } from '../graphql/graphql.ts';
import { GuardForceForm } from './GuardForceForm.tsx';
import { RecordGuardForceForm } from './RecordGuardForceForm.tsx';

const GuardForcesPage_query = graphql(`
  query GuardForcesPage($id: ID!) {
    unit(id: $id) {
      id
      name
      viewerCanRecordGuardForce
      guardForces {
        id
        category
        ...GuardForceForm_guardForce
      }
    }
  }
`);

const CATEGORIES: readonly GuardCategory[] = ['FULL_TIME', 'PART_TIME'];

/** The unit's guards: set up once for each category, then numbers that its own people keep up to date. */
export function GuardForcesPage() {
  const { t } = useLingui();
  const { place, words } = useDesk();
  const { id } = useOwnUnit();
  const [isRecording, setRecording] = useState(false);
  const [result, retry] = useQuery({ query: GuardForcesPage_query, variables: { id }, pause: !id });
  const askAgain = () => retry({ requestPolicy: 'network-only' });
  return (
    <Page width="text">
      <QueryBoundary result={result} retry={retry} name={t`Lực lượng bảo vệ`} skeleton={<Skeleton shape="page" />}>
        {({ unit }) => {
          const forces = unit?.guardForces ?? [];
          const open = CATEGORIES.filter((category) => !forces.some((force) => force.category === category));
          const canRecord = Boolean(unit?.guardForces && unit.viewerCanRecordGuardForce && open.length > 0);
          const hasNone = unit?.guardForces?.length === 0;
          return (
            <>
              <PageHead
                title={t`Lực lượng bảo vệ`}
                subtitle={unit?.name}
                crumbs={[{ label: words.myUnit, href: place }, { label: t`Lực lượng bảo vệ` }]}
                intro={t`Ghi số người, không ghi tên. Số liệu này cơ quan quản lý và Công an cùng xem.`}
              />
              {unit && !unit.guardForces ? <Empty title={t`Chưa lấy được lực lượng bảo vệ`} /> : null}
              <Stack gap="l">
                {hasNone && !canRecord ? <Empty title={t`Chưa ghi lực lượng bảo vệ nào`} /> : null}
                {forces.map((guardForce) => (
                  <GuardForceForm key={guardForce.id} guardForce={guardForce} askAgain={askAgain} />
                ))}
                {unit && canRecord && (hasNone || isRecording) ? (
                  <RecordGuardForceForm
                    unitId={unit.id}
                    {...{ open, askAgain }}
                    {...(hasNone ? {} : { onClose: () => setRecording(false) })}
                  />
                ) : null}
                {canRecord && !hasNone && !isRecording ? (
                  <Cluster align="end">
                    <Button icon={Plus} onPress={() => setRecording(true)}>{t`Ghi thêm lực lượng`}</Button>
                  </Cluster>
                ) : null}
              </Stack>
            </>
          );
        }}
      </QueryBoundary>
    </Page>
  );
}
