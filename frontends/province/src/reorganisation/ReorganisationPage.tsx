import { Empty, Page, PageHead, Skeleton, Tag } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useParams } from '@antoan/router';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { Workbench_ReorganisationFragment } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { SettledPlan } from './SettledPlan.tsx';
import { useReorganisationWords } from './useReorganisationWords.ts';
import { Workbench } from './Workbench.tsx';
import { Workbench_reorganisation } from './workbench.fragment.ts';
import '../province.css';
import './reorganisation.css';

const ReorganisationPage_query = graphql(`
  query ReorganisationPage($id: ID!) {
    reorganisation(id: $id) {
      id
      ...Workbench_reorganisation
    }
  }
`);

/** One plan: the workbench while it is drafted, what came of it once it is settled. */
export function ReorganisationPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const { states } = useReorganisationWords();
  const [result, retry] = useQuery({ query: ReorganisationPage_query, variables: { id } });
  const askAgain = useCallback(() => retry({ requestPolicy: 'network-only' }), [retry]);
  return (
    <QueryBoundary result={result} retry={retry} name={t`Phương án sắp xếp`} skeleton={<Skeleton shape="page" />}>
      {({ reorganisation }) => {
        if (!reorganisation) return <Empty isPage title={t`Không tìm thấy phương án`} />;
        const plan = readFragment(Workbench_reorganisation, reorganisation);
        const title = plan.title || t`Phương án chưa đặt tên`;
        return (
          <Page density="compact">
            <PageHead
              crumbs={[{ label: t`Sắp xếp đơn vị`, href: PATHS.reorganisations }, { label: title }]}
              title={title}
              beside={<Tag tone={plan.state === 'CONFIRMED_ONCE' ? 'warn' : 'plain'}>{states[plan.state]}</Tag>}
            />
            <Plan key={plan.id} plan={plan} askAgain={askAgain} />
          </Page>
        );
      }}
    </QueryBoundary>
  );
}

interface PlanProps {
  plan: Workbench_ReorganisationFragment;
  askAgain: () => void;
}

/** The workbench turns into the outcome under the eyes of whoever put the plan into force. */
function Plan({ plan, askAgain }: PlanProps) {
  const [openedAs] = useState(plan.state);
  if (plan.viewerCanChange) return <Workbench plan={plan} askAgain={askAgain} />;
  return <SettledPlan plan={plan} isNew={openedAs !== plan.state} />;
}
