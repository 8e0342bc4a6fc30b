import { formatDate } from '@antoan/i18n';
import { useNavigate } from '@antoan/router';
import {
  Button,
  DateField,
  Empty,
  FieldGroup,
  notify,
  NumberField,
  Page,
  PageHead,
  Panel,
  ProblemsSummary,
  Skeleton,
  Stack,
  Table,
} from '@antoan/ui';
import { FailureNotice, QueryBoundary, usePlatform, useProblems, useViewer } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../graphql.ts';
import { PATHS } from '../paths.ts';
import { hasRole } from '../reading-rights.ts';
import './council-problem-words.ts';
import { useSessionStateWords } from './useSessionStateWords.ts';

const CouncilSessionsPage_query = graphql(`
  query CouncilSessionsPage {
    councilSessions {
      id
      heldOn
      members
      quorum
      present
      minutesNumber
      state
      items {
        id
        result
      }
    }
  }
`);

const OpenCouncilSession_mutation = graphql(`
  mutation OpenCouncilSession($input: OpenCouncilSessionInput!) {
    openCouncilSession(input: $input) {
      councilSession {
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

/** Sessions of the council, and the form that prepares the next one. */
export function CouncilSessionsPage() {
  const { t } = useLingui();
  const states = useSessionStateWords();
  const viewer = useViewer();
  const [result, retry] = useQuery({ query: CouncilSessionsPage_query });
  return (
    <Page density="compact">
      <PageHead title={t`Hội đồng Thi đua - Khen thưởng`} />
      <Stack gap="l">
        {hasRole(viewer, 'EMULATION_OFFICER', 'EMULATION_HEAD') ? <OpenSessionForm /> : null}
        <Panel isFlush>
          <QueryBoundary result={result} retry={retry} name={t`Phiên họp`} skeleton={<Skeleton shape="table" />}>
            {({ councilSessions }) => (
              <Table
                label={t`Các phiên họp hội đồng`}
                rows={councilSessions}
                rowKey={({ id }) => id}
                rowName={({ heldOn }) => formatDate(heldOn)}
                rowHref={({ id }) => `${PATHS.council}/${id}`}
                empty={<Empty title={t`Chưa có phiên họp nào`} />}
                columns={[
                  {
                    id: 'heldOn',
                    label: t`Ngày họp`,
                    isNowrap: true,
                    cell: ({ heldOn }) => <span className="at-num">{formatDate(heldOn)}</span>,
                  },
                  { id: 'items', label: t`Số đề nghị`, isNumeric: true, cell: ({ items }) => items.length },
                  {
                    id: 'proposed',
                    label: t`Đủ phiếu`,
                    isNumeric: true,
                    cell: ({ items, state }) =>
                      state === 'CLOSED' ? items.filter(({ result: each }) => each === 'PROPOSED').length : '–',
                  },
                  {
                    id: 'present',
                    label: t`Dự họp`,
                    isNumeric: true,
                    cell: ({ present, members }) => `${present ?? '–'}/${members}`,
                  },
                  { id: 'minutes', label: t`Biên bản`, cell: ({ minutesNumber }) => minutesNumber ?? '–' },
                  { id: 'state', label: t`Tình trạng`, phone: 'aside', cell: ({ state }) => states[state] },
                ]}
              />
            )}
          </QueryBoundary>
        </Panel>
      </Stack>
    </Page>
  );
}

function OpenSessionForm() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const today = usePlatform()?.today ?? null;
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const [members, setMembers] = useState<number | null>(null);
  const [{ fetching, error }, open] = useMutation(OpenCouncilSession_mutation);
  const problems = useProblems();

  async function send() {
    const day = heldOn ?? today;
    if (!day || members === null) {
      const missing = { code: 'councilSession.members.missing', path: ['members'], params: [] };
      return void problems.keep({ payload: { problems: [missing] } });
    }
    const result = await open({ input: { heldOn: day, members } });
    if (problems.keep({ payload: result.data?.openCouncilSession ?? null, error: result.error }) || result.error)
      return;
    notify(t`Đã mở phiên họp`);
    void navigate(`${PATHS.council}/${result.data?.openCouncilSession.councilSession?.id ?? ''}`);
  }

  return (
    <Panel title={t`Mở phiên họp`}>
      <Stack gap="m">
        <FailureNotice error={problems.all.length > 0 ? undefined : error} />
        <ProblemsSummary problems={problems.others('heldOn', 'members').map((message) => ({ message }))} />
        <FieldGroup>
          <DateField label={t`Ngày họp`} value={heldOn ?? today} onChange={setHeldOn} error={problems.of('heldOn')} />
          <NumberField
            label={t`Số thành viên hội đồng`}
            value={members}
            onChange={setMembers}
            min={3}
            max={99}
            error={problems.of('members')}
          />
        </FieldGroup>
        <Button tone="primary" isLoading={fetching} onPress={() => void send()}>
          {t`Mở phiên họp`}
        </Button>
      </Stack>
    </Panel>
  );
}
