import { Button, Empty, notify, Panel, ProblemsSummary, Stack } from '@antoan/ui';
import { FailureNotice, useProblems } from '@antoan/web';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from 'urql';
import { useDesk } from '../desk/desk.ts';
import { graphql } from '../graphql.ts';

const RegisterAssessment_mutation = graphql(`
  mutation RegisterAssessment($input: RegisterAssessmentInput!) {
    registerAssessment(input: $input) {
      assessment {
        id
        ...DossierForm_assessment
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

interface RegisterPanelProps {
  unitId: string;
  year: number;
  isNotSubject: boolean;
}

/** The first step of a year: the unit registers to strive for the standard. */
export function RegisterPanel({ unitId, year, isNotSubject }: RegisterPanelProps) {
  const { t } = useLingui();
  const { theUnit, head } = useDesk().words;
  const [{ fetching, error }, register] = useMutation(RegisterAssessment_mutation);
  const problems = useProblems();
  if (isNotSubject) {
    return (
      <Empty
        title={t`Đơn vị không thuộc diện xét tiêu chuẩn năm ${year}`}
      >{t`Không phải lập hồ sơ. Việc khen thưởng không bị ảnh hưởng.`}</Empty>
    );
  }

  async function registerNow() {
    const result = await register({ input: { unitId, year } });
    const hasProblems = problems.keep({ payload: result.data?.registerAssessment, error: result.error });
    if (!hasProblems && !result.error) notify(t`Đã đăng ký phấn đấu năm ${year}`);
  }

  return (
    <Panel title={t`Đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự”`}>
      <Stack gap="m">
        <ProblemsSummary problems={problems.others().map((message) => ({ message }))} hasFocus />
        <FailureNotice error={problems.all.length ? undefined : error} />
        <p>
          <Trans>
            Chưa có hồ sơ năm {year}. Đăng ký xong thì tự đánh giá theo từng tiêu chí, ghi biên bản họp đơn vị, rồi{' '}
            {head} nộp hồ sơ.
          </Trans>
        </p>
        <p className="at-muted">
          <Trans>
            Người nhập liệu và {head} của {theUnit} đều đăng ký được. Đăng ký muộn vẫn được nhận và được ghi là muộn.
          </Trans>
        </p>
        <div>
          <Button tone="primary" isLoading={fetching} onPress={() => void registerNow()}>
            {t`Đăng ký phấn đấu năm ${year}`}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
