import { formatDate, formatDateTime } from '@antoan/i18n';
import { Banner, Button, Panel, Stack } from '@antoan/ui';
import { useLingui } from '@lingui/react/macro';
import { MessageSquareWarning } from 'lucide-react';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '../graphql.ts';
import { ContestForm } from './ContestForm.tsx';

const ContestPanel_assessment = graphql(`
  fragment ContestPanel_assessment on Assessment {
    id
    unit {
      id
    }
    contestable {
      id
      number
      date
      contestableUntil
    }
    contests {
      id
      state
      grounds
      openedAt
      answer
      answeredAt
      authority {
        id
        name
      }
      decision {
        id
        number
      }
      answeringDecision {
        id
        number
        date
      }
    }
  }
`);

/** What the unit has against the decision on it: the way to say it while there is time, and what came of it. */
export function ContestPanel(props: { assessment: FragmentType<typeof ContestPanel_assessment> }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const { unit, contestable, contests } = readFragment(ContestPanel_assessment, props.assessment);
  if (!contestable && contests.length === 0) return null;
  const until = contestable?.contestableUntil ? formatDate(contestable.contestableUntil) : '';
  return (
    <Panel title={t`Ý kiến về kết quả`}>
      <Stack>
        {contests.map(({ id, state, grounds, openedAt, answer, answeredAt, authority, answeringDecision }) => (
          <Stack key={id} gap="s">
            <p>{grounds}</p>
            <p className="at-sub">{t`Gửi lúc ${formatDateTime(openedAt)}`}</p>
            {state === 'OPEN' ? (
              <Banner title={t`Đang chờ ${{ authority: authority.name }} trả lời.`}>
                {t`Kết quả giữ nguyên cho đến khi có quyết định khác.`}
              </Banner>
            ) : null}
            {state === 'UPHELD' ? (
              <Banner title={t`${{ authority: authority.name }} giữ nguyên kết quả.`}>
                {answer} {answeredAt ? `(${formatDateTime(answeredAt)})` : null}
              </Banner>
            ) : null}
            {state === 'AMENDED' ? (
              <Banner tone="done" title={t`Đã có quyết định mới.`}>
                {answeringDecision
                  ? t`Quyết định số ${{ number: answeringDecision.number }} ngày ${{ date: formatDate(answeringDecision.date) }}.`
                  : null}
              </Banner>
            ) : null}
          </Stack>
        ))}
        {contestable ? (
          <>
            <p>{t`Người đứng đầu đơn vị có thể gửi ý kiến về Quyết định ${{ number: contestable.number }} đến hết ngày ${{ until }}.`}</p>
            <Button icon={MessageSquareWarning} onPress={() => setOpen(true)}>
              {t`Gửi ý kiến`}
            </Button>
            {isOpen ? <ContestForm decision={contestable} unitId={unit.id} onClose={() => setOpen(false)} /> : null}
          </>
        ) : null}
      </Stack>
    </Panel>
  );
}
