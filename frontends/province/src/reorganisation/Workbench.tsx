import {
  ActionBar,
  Banner,
  Button,
  Columns,
  Empty,
  Panel,
  ProblemsSummary,
  SaveState,
  Skeleton,
  Stack,
} from '@antoan/ui';
import { FailureNotice } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Eye, ListPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import type { Hierarchy, Workbench_ReorganisationFragment } from '../graphql/graphql.ts';
import { AddStep } from './AddStep.tsx';
import { ConfirmPlan } from './ConfirmPlan.tsx';
import { newStep, type StepForm } from './step-form.ts';
import { PlanHeadFields } from './PlanHeadFields.tsx';
import { PlanHistory } from './PlanHistory.tsx';
import { PlanPreview } from './PlanPreview.tsx';
import { problemAt, problemLines } from './problem-at.ts';
import { StepCard } from './StepCard.tsx';
import { UndoNotice } from './UndoNotice.tsx';
import { usePlanForm } from './usePlanForm.ts';
import { PlanPreview_query } from './plan-preview.query.ts';

interface WorkbenchProps {
  plan: Workbench_ReorganisationFragment;
  askAgain: () => void;
}

/** A plan while it is drafted: what it does on one side, what comes of it below, and the two keys that put it into force. */
export function Workbench({ plan, askAgain }: WorkbenchProps) {
  const { t } = useLingui();
  const form = usePlanForm(plan);
  const [hierarchy, setHierarchy] = useState<Hierarchy>('TERRITORY');
  const [isLooking, setLooking] = useState(false);
  const [preview, look] = useQuery({
    query: PlanPreview_query,
    variables: { id: plan.id, hierarchy },
    pause: plan.steps.length === 0,
  });
  const found = preview.data?.previewReorganisation ?? null;
  const problems = found?.problems ?? [];
  const { steps } = form.value;
  const planned = steps.flatMap(({ outcomes }) =>
    outcomes.flatMap(({ id, name }) => (id !== null && name ? [{ id, name }] : [])),
  );
  const changeStep = (at: number, step: StepForm) =>
    form.change({ steps: steps.map((each, index) => (index === at ? step : each)) });

  async function saveAndLook() {
    if (form.isDirty && !(await form.save())) return;
    look({ requestPolicy: 'network-only' });
    setLooking(true);
  }

  // Whoever asked for the preview is taken to it, once it is there.
  useEffect(() => {
    if (!isLooking || preview.fetching || form.isSaving) return;
    setLooking(false);
    document.getElementById('xem-truoc')?.focus();
  }, [isLooking, preview.fetching, form.isSaving]);

  if (form.isOpening) return <Skeleton shape="page" />;
  return (
    <Stack gap="l">
      {form.isBehind ? (
        <Banner
          tone="warn"
          title={t`Phương án đã được người khác lưu sau khi bạn bắt đầu sửa`}
          action={<Button size="small" onPress={form.takeServers}>{t`Dùng bản đã lưu`}</Button>}
        >
          {t`Bản đang sửa trên máy này còn nguyên. Lưu thì bản này thay bản kia.`}
        </Banner>
      ) : null}
      <UndoNotice plan={plan} />
      <Columns layout="aside-end">
        <Stack gap="l">
          <PlanHeadFields value={form.value} onChange={form.change} problemAt={problemAt(problems)} />
          <Panel title={t`Các việc sắp xếp`}>
            <Stack>
              {steps.length === 0 ? (
                <Empty icon={ListPlus} title={t`Chưa có việc nào`}>{t`Chọn việc đầu tiên ở dưới.`}</Empty>
              ) : null}
              {steps.map((step, index) => (
                <StepCard
                  key={step.key}
                  index={index}
                  value={step}
                  onChange={(next) => changeStep(index, next)}
                  onRemove={() => form.change({ steps: steps.filter((_, at) => at !== index) })}
                  problemAt={problemAt(form.isDirty ? [] : problems, 'steps', index)}
                  planned={planned}
                />
              ))}
              <AddStep onAdd={(kind) => form.change({ steps: [...steps, newStep(kind)] })} />
            </Stack>
          </Panel>
        </Stack>
        <Stack gap="l">
          <ConfirmPlan
            plan={plan}
            preview={found}
            isReady={!form.isDirty && !preview.fetching && found !== null && problems.length === 0}
            isDirty={form.isDirty}
            askAgain={askAgain}
          />
          <PlanHistory history={plan.history} />
        </Stack>
      </Columns>
      {form.isDirty ? null : (
        <section id="xem-truoc" className="reorganise-preview" tabIndex={-1} aria-label={t`Xem trước`}>
          <Stack gap="l">
            <ProblemsSummary title={t`Cần sửa trước khi xác nhận`} problems={problemLines(problems)} />
            <FailureNotice error={found ? undefined : preview.error} />
            {found && problems.every(({ path }) => path[0] !== 'steps') ? (
              <PlanPreview
                preview={found}
                isPartial={Boolean(preview.error)}
                effectiveOn={plan.effectiveOn}
                hierarchy={hierarchy}
                onHierarchyChange={setHierarchy}
              />
            ) : null}
          </Stack>
        </section>
      )}
      <FailureNotice error={form.error} />
      <ActionBar
        note={<SaveState state={form.isSaving ? 'saving' : form.isDirty ? 'on-device' : 'saved'} at={form.savedAt} />}
      >
        <Button
          tone={form.isDirty || plan.steps.length === 0 ? 'primary' : 'plain'}
          icon={Eye}
          isLoading={form.isSaving || preview.fetching}
          onPress={() => void saveAndLook()}
        >
          {t`Lưu và xem trước`}
        </Button>
      </ActionBar>
    </Stack>
  );
}
