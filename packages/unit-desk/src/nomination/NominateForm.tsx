import {
  Button,
  Choice,
  Cluster,
  FieldGroup,
  notify,
  Panel,
  ProblemsSummary,
  Select,
  Stack,
  TextField,
} from '@antoan/ui';
import { useNomineeSubjectWords } from '@antoan/gate-words';
import { useNavigate } from '@antoan/router';
import { FailureNotice, useDraft, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useMutation } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { useOwnUnit } from '../desk/useOwnUnit.ts';
import { graphql } from '../graphql.ts';
import type { NominatePageQuery, NomineeSubject } from '../graphql/graphql.ts';

const Nominate_mutation = graphql(`
  mutation Nominate($input: NominateInput!) {
    nominate(input: $input) {
      nomination {
        id
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

interface NominationInput {
  kindCode: string | null;
  year: string;
  subject: NomineeSubject | null;
  nomineeName: string;
  nomineePosition: string;
}

interface NominateFormProps {
  kinds: NominatePageQuery['awardKinds'];
  unit: NonNullable<NominatePageQuery['unit']>;
}

const FIELDS = ['kindCode', 'year', 'subject', 'nomineeName', 'nomineePosition'] as const;

/** What a nomination says: which award, for which year, for whom. */
export function NominateForm({ kinds, unit }: NominateFormProps) {
  const { t } = useLingui();
  const { place } = useDesk();
  const { today, year } = useOwnUnit();
  const navigate = useNavigate();
  const subjects = useNomineeSubjectWords();
  const blank: NominationInput = {
    kindCode: null,
    year: String(year),
    subject: null,
    nomineeName: '',
    nomineePosition: '',
  };
  const draft = useDraft<NominationInput>(`nominate/${unit.id}`, blank);
  const [{ fetching, error }, nominate] = useMutation(Nominate_mutation);
  const problems = useProblems();
  const form = draft.value;
  const inForce = kinds.filter(({ validFrom, validTo }) => validFrom <= today && (!validTo || validTo >= today));
  const kind = inForce.find(({ code }) => code === form.kindCode);
  const allowed = kind?.subject ?? [];
  const head = unit.heads.find(({ to }) => !to);
  const change = (part: Partial<NominationInput>) => draft.change((now) => ({ ...now, ...part }));

  // The unit itself and its head are known; they need not be typed.
  const choose = (subject: NomineeSubject) =>
    change({
      subject,
      nomineeName: subject === 'COLLECTIVE' ? unit.name : subject === 'HEAD' ? (head?.personName ?? '') : '',
      nomineePosition: subject === 'HEAD' ? (head?.position ?? '') : '',
    });

  function chooseKind(kindCode: string) {
    const chosen = inForce.find(({ code }) => code === kindCode);
    const fits = form.subject !== null && chosen?.subject.includes(form.subject);
    change(fits ? { kindCode } : { kindCode, subject: null });
  }

  async function send() {
    if (!form.kindCode || !form.subject) {
      problems.keep({
        payload: {
          problems: [
            ...(form.kindCode ? [] : [{ code: 'nomination.kindCode.unknown', path: ['kindCode'], params: [] }]),
            ...(form.subject || !form.kindCode
              ? []
              : [{ code: 'nomination.subject.missing', path: ['subject'], params: [] }]),
            ...(form.nomineeName.trim()
              ? []
              : [{ code: 'nomination.nomineeName.missing', path: ['nomineeName'], params: [] }]),
          ],
        },
      });
      return;
    }
    const result = await nominate({
      input: {
        unitId: unit.id,
        kindCode: form.kindCode,
        year: Number(form.year),
        subject: form.subject,
        nomineeName: form.nomineeName,
        nomineePosition: form.nomineePosition || null,
      },
    });
    const hasProblems = problems.keep({ payload: result.data?.nominate, error: result.error });
    const id = result.data?.nominate.nomination?.id;
    if (hasProblems || !id) return;
    draft.settle(blank);
    notify(t`Đã lập đề nghị, chưa nộp`);
    void navigate(`${place}/khen-thuong/${id}`);
  }

  const others = problems.others(...FIELDS).map((message) => ({ message }));
  const atFields = FIELDS.flatMap((field) => {
    const message = problems.of(field);
    return message ? [{ message, fieldId: field }] : [];
  });
  return (
    <Panel>
      <Stack gap="l">
        <FailureNotice error={problems.all.length ? undefined : error} />
        <ProblemsSummary problems={[...atFields, ...others]} hasFocus />
        <FieldGroup>
          <Select
            id="kindCode"
            label={t`Danh hiệu, hình thức khen thưởng`}
            options={inForce.map(({ code, name, legalBasis }) => ({ id: code, label: name, detail: legalBasis }))}
            value={form.kindCode}
            onChange={chooseKind}
            placeholder={t`Chọn danh hiệu, hình thức`}
            error={problems.of('kindCode')}
          />
          <Select
            id="year"
            label={t`Thành tích năm`}
            hint={t`Năm xét tiêu chuẩn, từ 16/11 năm trước đến 15/11.`}
            options={[year, year - 1].map((each) => ({ id: String(each), label: String(each) }))}
            value={form.year}
            onChange={(next) => change({ year: next })}
            error={problems.of('year')}
          />
        </FieldGroup>
        {kind ? (
          <Choice
            id="subject"
            label={t`Đề nghị cho`}
            options={allowed.map((id) => ({ id, label: subjects[id] }))}
            value={form.subject}
            onChange={choose}
            error={problems.of('subject')}
          />
        ) : null}
        <FieldGroup>
          <TextField
            id="nomineeName"
            label={form.subject === 'COLLECTIVE' ? t`Tên tập thể` : t`Họ và tên`}
            value={form.nomineeName}
            onChange={(nomineeName) => change({ nomineeName })}
            error={problems.of('nomineeName')}
            maxLength={200}
          />
          {form.subject === 'COLLECTIVE' ? null : (
            <TextField
              id="nomineePosition"
              label={t`Chức vụ`}
              isOptional
              value={form.nomineePosition}
              onChange={(nomineePosition) => change({ nomineePosition })}
              error={problems.of('nomineePosition')}
              maxLength={200}
            />
          )}
        </FieldGroup>
        <Cluster align="end">
          <Button tone="primary" onPress={() => void send()} isLoading={fetching}>
            {t`Lập đề nghị`}
          </Button>
        </Cluster>
      </Stack>
    </Panel>
  );
}
