import { ActionBar, Banner, Button, Panel, ProblemsSummary, SaveState, Skeleton, Stack } from '@antoan/ui';
import { ConflictNotice, failureOf, FailureNotice } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { Eye, Plus, Send } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CriteriaSet_SetFragment } from '../graphql/graphql.ts';
import { AffectedPanel } from '../law/AffectedPanel.tsx';
import { problemAt, problemLines } from '../law/problem-lines.ts';
import { newCriterion, numberAfter, type CriteriaForm, type CriterionForm } from './criteria-form.ts';
import { CompareCriteria } from './CompareCriteria.tsx';
import { CriterionFields } from './CriterionFields.tsx';
import { SetFields } from './SetFields.tsx';
import { useCriteriaForm } from './useCriteriaForm.ts';
import '../law/law.css';

interface CriteriaEditorProps {
  draftKey: string;
  initial: CriteriaForm;
  /** The version it follows; null for criteria that the province adds. */
  base: CriteriaSet_SetFragment | null;
  latest: CriteriaSet_SetFragment | null;
}

/** Writes a version of a set: what it rests on, its criteria, what it changes and whom. */
export function CriteriaEditor({ draftKey, initial, base, latest }: CriteriaEditorProps) {
  const { t } = useLingui();
  const form = useCriteriaForm({ draftKey, initial });
  const { value, problems, tried } = form;
  const { criteria } = value;
  const trial = useRef<HTMLElement>(null);
  const isTried = tried !== null;
  const isReady = isTried && tried.problems.length === 0;
  const isStale = latest !== null && (value.baseId !== latest.id || value.baseVersion !== latest.version);
  const isRefusedAsStale = form.error !== undefined && failureOf(form.error).code === 'CONFLICT';

  // Whoever asked to see what comes of it is taken there, once it is known.
  useEffect(() => {
    if (isTried) trial.current?.focus();
  }, [isTried]);

  function changeAt(at: number, said: Partial<CriterionForm>) {
    form.change({ criteria: criteria.map((one, index) => (index === at ? { ...one, ...said } : one)) });
  }

  function move(at: number, by: 1 | -1) {
    const next = [...criteria];
    next.splice(at + by, 0, ...next.splice(at, 1));
    form.change({ criteria: next });
  }

  if (form.isOpening) return <Skeleton shape="page" />;
  return (
    <Stack gap="l">
      {isStale ? (
        <Banner
          tone="warn"
          title={t`Bộ tiêu chí này đã có thay đổi sau khi bạn bắt đầu soạn`}
          action={<Button size="small" onPress={() => form.rebase(latest)}>{t`Soạn tiếp trên bản mới`}</Button>}
        >
          {t`Điều bạn đã soạn còn nguyên. So sánh ở dưới sẽ tính từ bản mới.`}
        </Banner>
      ) : null}
      {isRefusedAsStale && form.error ? <ConflictNotice error={form.error} /> : <FailureNotice error={form.error} />}
      <ProblemsSummary problems={problemLines(problems)} />
      <SetFields value={value} onChange={form.change} problemOf={(field) => problemAt(problems, field)} />
      <Panel title={t`Tiêu chí`} id="criteria">
        <Stack>
          {criteria.map((criterion, at) => (
            <CriterionFields
              key={criterion.key}
              at={at}
              value={criterion}
              onChange={(said) => changeAt(at, said)}
              onRemove={() => form.change({ criteria: criteria.filter((_, index) => index !== at) })}
              onMoveUp={at === 0 ? null : () => move(at, -1)}
              onMoveDown={at === criteria.length - 1 ? null : () => move(at, 1)}
              problemOf={(field) => problemAt(problems, 'criteria', at, field)}
            />
          ))}
          <Button
            icon={Plus}
            onPress={() =>
              form.change({
                criteria: [
                  ...criteria,
                  newCriterion(numberAfter(criteria), criteria[criteria.length - 1]?.section ?? ''),
                ],
              })
            }
          >
            {t`Thêm tiêu chí`}
          </Button>
        </Stack>
      </Panel>
      <FailureNotice error={form.trialError} />
      {tried ? (
        <section ref={trial} tabIndex={-1} className="law-trial" aria-label={t`Xem trước`}>
          <Stack gap="l">
            <AffectedPanel preview={tried.preview} />
            <CompareCriteria
              before={base?.criteria ?? []}
              now={criteria.map(({ evidence, ...one }) => ({ ...one, evidence: evidence.split('\n').filter(Boolean) }))}
            />
          </Stack>
        </section>
      ) : null}
      <ActionBar note={<SaveState state={form.savedAt ? 'unsent' : 'saved'} at={form.savedAt} />}>
        {form.savedAt ? <Button tone="quiet" onPress={form.startOver}>{t`Soạn lại từ đầu`}</Button> : null}
        {isReady ? (
          <Button tone="primary" icon={Send} isLoading={form.isSending} onPress={() => void form.send()}>
            {t`Gửi người thứ hai xác nhận`}
          </Button>
        ) : (
          <Button tone="primary" icon={Eye} isLoading={form.isLooking} onPress={form.look}>
            {t`Xem trước`}
          </Button>
        )}
      </ActionBar>
    </Stack>
  );
}
