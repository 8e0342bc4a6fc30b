import { type Criterion, missingOfAppraisal, resultOf } from '@antoan/assessment-rules';
import { ActionBar, Button, ConfirmDialog, notify, ProblemsSummary, Stack, TextArea } from '@antoan/ui';
import { ConflictNotice, describeProblem, FailureNotice, failureOf, useDraft, useProblems } from '@antoan/web';
import { Trans, useLingui } from '@lingui/react/macro';
import { CheckCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import { criteriaOf, rulesSetOf } from '../dossier/criterion-sections.ts';
import { CriterionList } from '../dossier/CriterionList.tsx';
import { useDeskKey } from '../dossier/useDeskKey.ts';
import { LastReturn } from '../dossier-return/LastReturn.tsx';
import { ReturnButton } from '../dossier-return/ReturnButton.tsx';
import { graphql } from '../graphql.ts';
import type { Dossier_AssessmentFragment } from '../graphql/graphql.ts';
import { CriterionJudgement, FailureGrounds } from './CriterionJudgement.tsx';
import { acceptable, appraisedOf, type Finding, findingOn, findingsOf, withFinding } from './findings.ts';
import '../dossier/problem-words.ts';

const AppraiseAssessment_mutation = graphql(`
  mutation AppraiseAssessment($input: AppraiseAssessmentInput!) {
    appraiseAssessment(input: $input) {
      assessment {
        id
        ...Dossier_assessment
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

interface AppraisalFormProps {
  dossier: Dossier_AssessmentFragment;
  head: ReactNode;
  onDone: () => void;
}

/** The police judge criterion by criterion; the result follows from what holds and is nobody's to choose. */
export function AppraisalForm({ dossier, head, onDone }: AppraisalFormProps) {
  const { t } = useLingui();
  const problems = useProblems();
  const [isAsking, setAsking] = useState(false);
  const { value: findings, ...draft } = useDraft(`appraisal/${dossier.id}`, findingsOf(dossier), {
    version: dossier.version,
  });
  const [{ fetching, error }, appraise] = useMutation(AppraiseAssessment_mutation);

  const isAgain = dossier.state === 'DECIDED';
  const criteria = criteriaOf(dossier);
  const answers = appraisedOf(criteria, findings);
  const result = resultOf(rulesSetOf(dossier), answers, dossier.unit);
  const open = acceptable(dossier, findings);
  const judged = answers.length;
  const fails = answers.filter((answer) => !answer.holds).length;
  const isFailing = fails > 0;
  const { name } = dossier.unit;
  useDeskKey('KeyA', () => (isFailing ? undefined : conclude()));

  const change = (criterion: Criterion) => (next: Partial<Finding>) =>
    draft.change((current) => withFinding(current, criterion.id, next));

  function conclude() {
    const missing = [...missingOfAppraisal(rulesSetOf(dossier), answers, dossier.unit)];
    if (isAgain && !findings.reason.trim())
      missing.push({ code: 'assessment.reason.missing', path: ['reason'], params: [] });
    if (problems.keep({ payload: { problems: missing } })) return;
    if (result === 'NOT_MET' || isAgain) setAsking(true);
    else void send();
  }

  async function send() {
    if (fetching) return;
    const input = { id: dossier.id, version: dossier.version, answers, reason: findings.reason.trim() || null };
    const outcome = await appraise({ input });
    setAsking(false);
    if (problems.keep({ payload: outcome.data?.appraiseAssessment ?? null, error: outcome.error }) || outcome.error)
      return;
    draft.settle({ byCriterion: {}, reason: '' });
    notify(result === 'MET' ? t`Đã thẩm định ${{ name }}: đạt` : t`Đã thẩm định ${{ name }}: chưa đạt`);
    onDone();
  }

  return (
    <>
      {head}
      <LastReturn dossier={dossier} />
      <CriterionList
        dossier={dossier}
        judgementOf={(criterion) => (
          <CriterionJudgement
            criterion={criterion}
            finding={findingOn(findings, criterion.id)}
            onChange={change(criterion)}
          />
        )}
        detailOf={(criterion) =>
          findingOn(findings, criterion.id).holds === false ? (
            <FailureGrounds
              criterion={criterion}
              finding={findingOn(findings, criterion.id)}
              onChange={change(criterion)}
              errors={{
                conclusionReference: problems.of('answers', criterion.id, 'conclusionReference'),
                reason: problems.of('answers', criterion.id, 'reason'),
              }}
            />
          ) : null
        }
      />
      <div className="dossier-close">
        <Stack>
          {error && failureOf(error).code === 'CONFLICT' ? (
            <ConflictNotice error={error} title={t`Hồ sơ đã có người thẩm định trước.`}>
              {t`Kết quả của người đó đứng ở đầu hồ sơ sau khi mở lại. Nội dung bạn đã nhập vẫn giữ trên máy này.`}
            </ConflictNotice>
          ) : (
            <FailureNotice error={problems.all.length > 0 ? undefined : error} />
          )}
          <ProblemsSummary
            hasFocus
            problems={problems.all.map((problem) => ({
              message: describeProblem(problem),
              fieldId: fieldIdOf(problem.path),
            }))}
          />
          <TextArea
            label={isAgain ? t`Lý do thẩm định lại` : t`Nhận xét chung`}
            isOptional={!isAgain}
            isRequired={isAgain}
            hint={t`Không ghi tên cá nhân.`}
            rows={2}
            id="ly-do"
            value={findings.reason}
            onChange={(reason) => draft.change((current) => ({ ...current, reason }))}
            {...(problems.of('reason') ? { error: problems.of('reason') ?? '' } : {})}
          />
        </Stack>
      </div>
      <ActionBar
        note={
          <Trans>
            Đã thẩm định {judged}/{criteria.length} tiêu chí.
          </Trans>
        }
      >
        <ReturnButton
          dossier={dossier}
          suggested={answers.filter((answer) => !answer.holds).map(({ criterionId }) => criterionId)}
          onDone={onDone}
        />
        {open.length > 0 ? (
          <Button
            icon={CheckCheck}
            onPress={() =>
              draft.change((current) => open.reduce((next, { id }) => withFinding(next, id, { holds: true }), current))
            }
          >
            {t`Chấp nhận ${{ count: open.length }} tiêu chí tự chấm đủ`}
          </Button>
        ) : null}
        {isFailing ? (
          <Button tone="stop" isLoading={fetching} onPress={conclude}>
            {t`Đề nghị chưa đạt`}
          </Button>
        ) : (
          <Button tone="primary" shortcut="A" isLoading={fetching} onPress={conclude}>
            {t`Đề nghị đạt`}
          </Button>
        )}
      </ActionBar>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={isAgain ? t`Thẩm định lại hồ sơ đã quyết định?` : t`Đề nghị ${{ name }} chưa đạt?`}
        consequence={
          isAgain
            ? t`Kết quả đã quyết định giữ nguyên cho tới khi có quyết định sửa đổi dựa trên lần thẩm định này.`
            : t`${{ fails }} tiêu chí chưa đủ. Khi được quyết định, tập thể và người đứng đầu không được đề nghị xét tặng trong năm theo mục 5 Chỉ thị.`
        }
        actLabel={result === 'MET' ? t`Đề nghị đạt` : t`Đề nghị chưa đạt`}
        actTone={result === 'MET' ? 'primary' : 'stop'}
        onAct={() => void send()}
        isActing={fetching}
      />
    </>
  );
}

/** The field a problem belongs to, by its path. */
function fieldIdOf([first, criterionId, field]: readonly string[]): string {
  if (first !== 'answers' || !criterionId) return 'ly-do';
  if (field === 'reason') return `ly-do-${criterionId}`;
  if (field === 'conclusionReference') return `ket-luan-${criterionId}`;
  return `tieu-chi-${criterionId}`;
}
