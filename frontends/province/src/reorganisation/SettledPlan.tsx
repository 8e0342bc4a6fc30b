import { formatDate } from '@antoan/i18n';
import { useNavigate } from '@antoan/router';
import { Banner, Button, Columns, FactList, Panel, Skeleton, Stack } from '@antoan/ui';
import { FailureNotice } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import type { Hierarchy, Workbench_ReorganisationFragment } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { PlanHistory } from './PlanHistory.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import { PlanPreview_query } from './plan-preview.query.ts';
import { DraftUndo_mutation } from './workbench.fragment.ts';

interface SettledPlanProps {
  plan: Workbench_ReorganisationFragment;
  /** Settled while the viewer looked on: what came of it takes the focus. */
  isNew?: boolean;
}

/** A plan that nobody changes any more, or that is only for reading: what it did, and the way to undo it. */
export function SettledPlan({ plan, isNew = false }: SettledPlanProps) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [hierarchy, setHierarchy] = useState<Hierarchy>('TERRITORY');
  const [preview] = useQuery({ query: PlanPreview_query, variables: { id: plan.id, hierarchy } });
  const [undoing, draftUndo] = useMutation(DraftUndo_mutation);
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) outcome.current?.focus();
  }, [isNew]);
  const { effectiveOn, instrument, state } = plan;
  const day = effectiveOn ? formatDate(effectiveOn) : '–';
  const found = preview.data?.previewReorganisation;

  async function undo() {
    const result = await draftUndo({ reorganisationId: plan.id });
    const drafted = result.data?.draftUndoOf.reorganisation;
    if (drafted) await navigate(`${PATHS.reorganisations}/${drafted.id}`);
  }

  return (
    <Stack gap="l">
      {state === 'APPLIED' ? (
        <div ref={outcome} tabIndex={-1}>
          <Banner isLive={isNew} tone="done" title={t`Đã thực hiện, có hiệu lực từ ngày ${{ day }}`}>
            {t`Mọi việc của phương án đã ghi xong. Các phần khác của hệ thống theo đơn vị mới trong vài giây. Dữ liệu trước ngày đó giữ nguyên.`}
          </Banner>
        </div>
      ) : null}
      <UndoNotice plan={plan} />
      <Columns layout="aside-end">
        <Stack gap="l">
          <FailureNotice error={found ? undefined : preview.error} />
          {found && state !== 'WITHDRAWN' ? (
            <PlanPreview
              preview={found}
              isPartial={Boolean(preview.error)}
              effectiveOn={effectiveOn}
              hierarchy={hierarchy}
              onHierarchyChange={setHierarchy}
            />
          ) : preview.fetching ? (
            <Skeleton />
          ) : null}
        </Stack>
        <Stack gap="l">
          <Panel title={t`Căn cứ`}>
            <FactList
              items={[
                { label: t`Văn bản`, value: instrument.number || '–' },
                { label: t`Trích yếu`, value: instrument.title || '–' },
                { label: t`Cơ quan ban hành`, value: instrument.issuer ?? '–' },
                { label: t`Có hiệu lực từ`, value: day, isNumeric: true },
              ]}
            />
          </Panel>
          <PlanHistory history={plan.history} />
          <FailureNotice error={undoing.error} />
          {plan.viewerCanUndo ? (
            <Button icon={Undo2} isWide isLoading={undoing.fetching} onPress={() => void undo()}>
              {t`Lập phương án hoàn tác`}
            </Button>
          ) : null}
        </Stack>
      </Columns>
    </Stack>
  );
}
