import { formatDateTime } from '@antoan/i18n';
import { Button, Empty, LinkButton, Panel, Table, TextLink } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import type { ContestsPanelQuery } from '../graphql/graphql.ts';
import { UpholdContest } from './UpholdContest.tsx';

const ContestsPanel_query = graphql(`
  query ContestsPanel {
    recognitionContests(state: OPEN) {
      id
      version
      year
      grounds
      openedAt
      viewerCanAnswer
      unit {
        id
        name
        placeName
        districtName
      }
      authority {
        id
        name
      }
      assessment {
        id
      }
      decision {
        id
        number
        date
      }
    }
  }
`);

/** A contest that waits for its authority. */
export type OpenContest = ContestsPanelQuery['recognitionContests'][number];

interface ContestsPanelProps {
  /** Where a dossier is read; the police appraise it again there. */
  dossierHref?: ((assessmentId: string) => string) | undefined;
  /** Where a decision is read, and amended by its authority. */
  decisionHref?: ((decisionId: string) => string) | undefined;
}

/** What units have against decisions and nobody has answered yet; nothing at all where there is nothing. */
export function ContestsPanel({ dossierHref, decisionHref }: ContestsPanelProps) {
  const { t } = useLingui();
  const [upheld, setUpheld] = useState<OpenContest | null>(null);
  const [result, retry] = useQuery({ query: ContestsPanel_query });
  const contests = result.data?.recognitionContests ?? [];
  if (result.data && contests.length === 0) return null;
  return (
    <Panel title={t`Ý kiến của đơn vị về kết quả`} isFlush>
      <QueryBoundary result={result} retry={retry} name={t`Ý kiến của đơn vị`}>
        {() => (
          <Table
            label={t`Ý kiến chờ trả lời`}
            rows={contests}
            rowKey={({ id }) => id}
            columns={[
              {
                id: 'unit',
                label: t`Đơn vị`,
                cell: ({ unit, assessment }) =>
                  dossierHref && assessment ? (
                    <span className="desk-name">
                      <TextLink href={dossierHref(assessment.id)} tone="quiet">
                        {unit.name}
                      </TextLink>
                    </span>
                  ) : (
                    unit.name
                  ),
              },
              { id: 'decision', label: t`Quyết định`, isNowrap: true, cell: ({ decision }) => decision?.number ?? '–' },
              { id: 'grounds', label: t`Ý kiến`, phone: 'full', cell: ({ grounds }) => grounds },
              {
                id: 'openedAt',
                label: t`Gửi lúc`,
                isNowrap: true,
                cell: ({ openedAt }) => <span className="at-num">{formatDateTime(openedAt)}</span>,
              },
              {
                id: 'acts',
                label: t`Việc`,
                phone: 'full',
                cell: (contest) =>
                  contest.viewerCanAnswer ? (
                    <span className="at-cluster at-gap-s">
                      <Button
                        size="small"
                        aria-label={t`Giữ nguyên kết quả của ${{ name: contest.unit.name }}`}
                        onPress={() => setUpheld(contest)}
                      >
                        {t`Giữ nguyên`}
                      </Button>
                      {decisionHref && contest.decision ? (
                        <LinkButton size="small" href={decisionHref(contest.decision.id)}>
                          {t`Sửa hoặc thu hồi`}
                        </LinkButton>
                      ) : null}
                    </span>
                  ) : (
                    <span className="at-sub">{t`Chờ ${{ authority: contest.authority.name }} trả lời`}</span>
                  ),
              },
            ]}
            empty={<Empty title={t`Không có ý kiến nào chờ trả lời`} />}
          />
        )}
      </QueryBoundary>
      {upheld ? <UpholdContest key={upheld.id} contest={upheld} onClose={() => setUpheld(null)} /> : null}
    </Panel>
  );
}
