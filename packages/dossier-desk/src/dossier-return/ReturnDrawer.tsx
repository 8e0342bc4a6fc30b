import {
  Button,
  Checkbox,
  Cluster,
  Drawer,
  notify,
  ProblemsSummary,
  type ReturnReason,
  Select,
  Stack,
  TextArea,
  useReturnReasonWords,
} from '@antoan/ui';
import { FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from 'urql';
import { criteriaOf, sectionsOf } from '../dossier/criterion-sections.ts';
import { graphql } from '../graphql.ts';
import type { Dossier_AssessmentFragment, DossierPart } from '../graphql/graphql.ts';
import '../dossier/problem-words.ts';
import { useDossierPartWords } from './useDossierPartWords.ts';

const ReturnAssessment_mutation = graphql(`
  mutation ReturnAssessment($input: ReturnAssessmentInput!) {
    returnAssessment(input: $input) {
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

/** A return as it is being written. */
interface ReturnForm {
  criterionIds: readonly string[];
  parts: readonly DossierPart[];
  reasonCode: ReturnReason | null;
  reason: string;
  internalNote: string;
}

interface ReturnDrawerProps {
  dossier: Dossier_AssessmentFragment;
  /** Criteria that the officer has found wanting already. */
  suggested: readonly string[];
  onClose: () => void;
  onDone: () => void;
}

/** Names what the unit has to mend and says why; nothing else of the dossier opens again. */
export function ReturnDrawer({ dossier, suggested, onClose, onDone }: ReturnDrawerProps) {
  const { t } = useLingui();
  const reasons = useReturnReasonWords();
  const partWords = useDossierPartWords();
  const problems = useProblems();
  const draft = useDraft<ReturnForm>(
    `return/${dossier.id}`,
    { criterionIds: suggested, parts: [], reasonCode: null, reason: '', internalNote: '' },
    { version: dossier.version },
  );
  const [{ fetching, error }, send] = useMutation(ReturnAssessment_mutation);
  const { criterionIds, parts, reasonCode, reason, internalNote } = draft.value;
  const set = (change: Partial<ReturnForm>) => draft.change((now) => ({ ...now, ...change }));
  const count = criterionIds.length + parts.length;
  const { name } = dossier.unit;

  async function sendBack() {
    if (fetching) return;
    const missing = reasonCode
      ? []
      : [{ code: 'assessment.return.reasonCodeMissing', path: ['reasonCode'], params: [] }];
    if (problems.keep({ payload: { problems: missing } }) || !reasonCode) return;
    const result = await send({
      input: {
        ...{ id: dossier.id, version: dossier.version, criterionIds: [...criterionIds], parts: [...parts] },
        ...{ reasonCode, reason: reason.trim(), internalNote: internalNote.trim() || null },
      },
    });
    if (problems.keep({ payload: result.data?.returnAssessment ?? null, error: result.error }) || result.error) return;
    draft.settle({ criterionIds: [], parts: [], reasonCode: null, reason: '', internalNote: '' });
    notify(t`Đã trả lại hồ sơ của ${{ name }}`);
    onDone();
  }

  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={t`Trả lại hồ sơ của ${{ name }}`}
      footer={
        <Cluster align="end">
          <Button onPress={onClose}>{t`Để sau`}</Button>
          <Button tone="primary" isLoading={fetching} onPress={() => void sendBack()}>
            {count > 0 ? t`Trả lại ${{ count }} mục` : t`Trả lại hồ sơ`}
          </Button>
        </Cluster>
      }
    >
      <Stack gap="m">
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary
          hasFocus
          problems={problems
            .others('reasonCode', 'reason', 'internalNote', 'criterionIds')
            .map((message) => ({ message }))}
        />
        <p className="at-sub">{t`Đơn vị chỉ sửa được những mục đánh dấu dưới đây, rồi nộp lại để kiểm tra lần nữa.`}</p>
        <div role="group" aria-label={t`Mục phải sửa`} id="muc-phai-sua" className="dossier-return-picks">
          {sectionsOf(criteriaOf(dossier)).map((section) => (
            <fieldset key={section.title}>
              <legend className="at-sub">{section.title}</legend>
              {section.criteria.map(({ id, number, text }) => (
                <Checkbox
                  key={id}
                  isSelected={criterionIds.includes(id)}
                  onChange={(isOn) => set({ criterionIds: withOrWithout(criterionIds, id, isOn) })}
                >
                  <span className="at-num">{number}</span> {text}
                </Checkbox>
              ))}
            </fieldset>
          ))}
          <fieldset>
            <legend className="at-sub">{t`Phần khác`}</legend>
            {(['REGISTRATION', 'MINUTES'] as const).map((part) => (
              <Checkbox
                key={part}
                isSelected={parts.includes(part)}
                onChange={(isOn) => set({ parts: withOrWithout(parts, part, isOn) })}
              >
                {partWords[part]}
              </Checkbox>
            ))}
          </fieldset>
        </div>
        {problems.of('criterionIds') ? <p className="at-field-error">{problems.of('criterionIds')}</p> : null}
        <Select
          id="ly-do-tra-lai"
          label={t`Lý do trả lại`}
          options={(Object.keys(reasons) as ReturnReason[]).map((id) => ({ id, label: reasons[id] }))}
          value={reasonCode}
          onChange={(next) => set({ reasonCode: next })}
          error={problems.of('reasonCode')}
        />
        <TextArea
          id="noi-dung-tra-lai"
          label={t`Đơn vị phải sửa gì`}
          hint={t`Đơn vị đọc được nội dung này. Không ghi tên cá nhân.`}
          rows={3}
          maxLength={1000}
          value={reason}
          onChange={(next) => set({ reason: next })}
          error={problems.of('reason')}
        />
        <TextArea
          id="ghi-chu-noi-bo"
          label={t`Ghi chú nội bộ`}
          isOptional
          hint={t`Chỉ cơ quan kiểm tra, thẩm định đọc được; đơn vị không thấy. Không ghi tên cá nhân.`}
          rows={2}
          maxLength={1000}
          value={internalNote}
          onChange={(next) => set({ internalNote: next })}
          error={problems.of('internalNote')}
        />
      </Stack>
    </Drawer>
  );
}

function withOrWithout<Id extends string>(ids: readonly Id[], id: Id, isIn: boolean): Id[] {
  return isIn ? [...ids.filter((each) => each !== id), id] : ids.filter((each) => each !== id);
}
