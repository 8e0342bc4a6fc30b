import { formatDate } from '@antoan/i18n';
import { Banner, Button, Cluster, Meter, notify, Panel, ProblemsSummary, SaveState, Stack } from '@antoan/ui';
import { describeProblem, failureOf, FailureNotice, useConnection, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useMutation } from 'urql';
import { useFieldsDraft } from '../desk/useFieldsDraft.ts';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import type { GuardForceForm_GuardForceFragment } from '../graphql/graphql.ts';
import { NUMBERS, type NumberName } from './guard-establishment.ts';
import { type Strength, StrengthFields } from './StrengthFields.tsx';
import { useGuardCategoryWords, useGuardProvisionWords, useStrengthLabels } from './useGuardForceWords.ts';

const GuardForceForm_guardForce = graphql(`
  fragment GuardForceForm_guardForce on GuardForce {
    id
    category
    provision
    contractor
    warnings {
      code
      path
      params {
        name
        value
      }
    }
    established
    actual
    female
    certified
    note
    decisionNumber
    decisionDate
    asOf
    version
    viewerCanEdit
  }
`);

const UpdateGuardForce_mutation = graphql(`
  mutation UpdateGuardForce($input: UpdateGuardForceInput!) {
    updateGuardForce(input: $input) {
      guardForce {
        id
        ...GuardForceForm_guardForce
      }
      problems {
        code
        path
        params {
          name
          value
        }
      }
    }
  }
`);

/** The numbers of one guard force, to be brought up to date. */
export function GuardForceForm(props: {
  guardForce: FragmentType<typeof GuardForceForm_guardForce>;
  askAgain: () => void;
}) {
  const { t } = useLingui();
  const { isOnline } = useConnection();
  const guardForce = readFragment(GuardForceForm_guardForce, props.guardForce);
  const { id, version, category, provision, viewerCanEdit } = guardForce;
  const fromServer = useMemo(() => strengthOf(guardForce), [guardForce]);
  const [isSaving, setSaving] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const draft = useFieldsDraft<Strength>(`guardForce/${id}`, fromServer, { version, isBusy: isSaving });
  const [{ error }, update] = useMutation(UpdateGuardForce_mutation);
  const problems = useProblems();
  const labels = useStrengthLabels();
  const { form, theirs } = draft;
  const sentenceAt = (path: readonly string[]) =>
    [labels[path.at(-1) as NumberName], problems.of(...path)].filter(Boolean).join(': ');
  const isRefusedAsStale = error && failureOf(error).code === 'CONFLICT';

  async function save() {
    const empty = NUMBERS.filter((name) => form[name] === null);
    if (empty.length > 0) {
      problems.keep({
        payload: { problems: empty.map((name) => ({ code: 'guardForce.number.missing', path: [name], params: [] })) },
      });
      return;
    }
    setSaving(true);
    const numbers = {
      established: form.established ?? 0,
      actual: form.actual ?? 0,
      female: form.female ?? 0,
      certified: form.certified ?? 0,
    };
    const result = await update({ input: { id, version, ...numbers, note: form.note || null } });
    const hasProblems = problems.keep({ payload: result.data?.updateGuardForce, error: result.error });
    const saved = readFragment(GuardForceForm_guardForce, result.data?.updateGuardForce.guardForce);
    if (result.error && failureOf(result.error).code === 'CONFLICT') props.askAgain();
    if (saved && !hasProblems) {
      draft.settle(strengthOf(saved));
      setSavedAt(new Date());
      notify(t`Đã lưu số liệu lực lượng bảo vệ`);
    }
    setSaving(false);
  }

  return (
    <Panel
      title={`${useGuardCategoryWords()[category]}, ${useGuardProvisionWords()[provision]}`}
      action={<Meter actual={guardForce.actual} established={guardForce.established} />}
    >
      <Stack gap="m">
        <p className="at-sub">
          {guardForce.decisionNumber && guardForce.decisionDate ? (
            <>{t`Quyết định thành lập ${guardForce.decisionNumber}, ${formatDate(guardForce.decisionDate)}.`} </>
          ) : null}
          {guardForce.contractor ? <>{t`Doanh nghiệp cung cấp dịch vụ: ${guardForce.contractor}.`} </> : null}
          {t`Số liệu ngày ${formatDate(guardForce.asOf)}.`}
        </p>
        {guardForce.warnings.map((warning) => (
          <Banner key={warning.code} tone="warn" title={t`Cần xem lại hình thức bố trí.`}>
            {describeProblem(warning)}
          </Banner>
        ))}
        <FailureNotice error={problems.all.length || isRefusedAsStale ? undefined : error} />
        <ProblemsSummary
          problems={
            problems.all.length > 1
              ? problems.all.map((problem) => ({
                  message: sentenceAt(problem.path),
                  fieldId: `${id}-${problem.path.at(-1)}`,
                }))
              : []
          }
          hasFocus
        />
        {isRefusedAsStale && !theirs && draft.isDirty ? (
          <Banner tone="info" isLive title={t`Chưa lưu: người khác vừa cập nhật ô khác.`}>
            {t`Số của họ đã vào biểu mẫu, số bạn nhập vẫn còn. Bấm Lưu số liệu lần nữa.`}
          </Banner>
        ) : null}
        {theirs ? (
          <Banner
            tone="warn"
            isLive
            title={t`Người khác vừa cập nhật số liệu này.`}
            action={<Button size="small" onPress={() => draft.settle(theirs)}>{t`Lấy số liệu vừa cập nhật`}</Button>}
          >
            {t`Số bạn nhập vẫn còn; số vừa cập nhật ghi dưới từng ô. Bấm Lưu số liệu để giữ số của bạn.`}
          </Banner>
        ) : null}
        <StrengthFields
          {...{ id, form, theirs, problems }}
          isReadOnly={!viewerCanEdit || draft.isOpening}
          onChange={draft.change}
        />
        {viewerCanEdit ? (
          <Cluster align="between">
            <SaveState
              state={
                theirs ? 'conflict' : isSaving ? 'saving' : !draft.isDirty ? 'saved' : isOnline ? 'unsent' : 'on-device'
              }
              at={draft.isDirty ? draft.savedOnDeviceAt : savedAt}
            />
            <Button tone={draft.isDirty ? 'primary' : 'plain'} onPress={() => void save()} isLoading={isSaving}>
              {t`Lưu số liệu`}
            </Button>
          </Cluster>
        ) : null}
      </Stack>
    </Panel>
  );
}

function strengthOf({ established, actual, female, certified, note }: GuardForceForm_GuardForceFragment): Strength {
  return { established, actual, female, certified, note: note ?? '' };
}
