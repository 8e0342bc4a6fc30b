import { formatDate } from '@antoan/i18n';
import { Button, DateField, FieldGroup, notify, Panel, ProblemsSummary, Stack, TextField } from '@antoan/ui';
import { FailureNotice, usePlatform, useProblems } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useMutation } from 'urql';
import '../council/council-problem-words.ts';
import { graphql } from '../graphql.ts';
import type { ConferAwards_DecisionFragment } from '../graphql/graphql.ts';

export const ConferAwards_decision = graphql(`
  fragment ConferAwards_decision on AwardDecision {
    id
    lines {
      id
      nomineeName
      state
      viewerCanConfer
      conferral {
        id
        heldOn
        place
      }
    }
  }
`);

const ConferAwards_mutation = graphql(`
  mutation ConferAwards($input: ConferAwardsInput!) {
    conferAwards(input: $input) {
      awardDecision {
        id
        ...ConferAwards_decision
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

/** Records when and where what a decision granted was handed over. */
export function ConferAwards({ decision }: { decision: ConferAwards_DecisionFragment }) {
  const { t } = useLingui();
  const today = usePlatform()?.today ?? null;
  const [heldOn, setHeldOn] = useState<string | null>(null);
  const [place, setPlace] = useState('');
  const [{ fetching, error }, confer] = useMutation(ConferAwards_mutation);
  const problems = useProblems();
  const waiting = decision.lines.filter(({ viewerCanConfer }) => viewerCanConfer);
  const done = decision.lines.filter(({ conferral }) => conferral);
  const count = waiting.length;

  async function send() {
    const awardIds = waiting.map(({ id }) => id);
    const result = await confer({ input: { decisionId: decision.id, awardIds, heldOn: heldOn ?? today ?? '', place } });
    if (problems.keep({ payload: result.data?.conferAwards ?? null, error: result.error }) || result.error) return;
    setPlace('');
    notify(t`Đã ghi trao tặng ${{ count }} khen thưởng`);
  }

  if (count === 0 && done.length === 0) return null;
  return (
    <Panel title={t`Trao tặng`} headingLevel={3}>
      <Stack gap="m">
        {done.map(({ id, nomineeName, conferral }) => (
          <p key={id}>
            {nomineeName}
            <span className="at-sub">
              , {conferral ? formatDate(conferral.heldOn) : ''}, {conferral?.place}
            </span>
          </p>
        ))}
        {count > 0 ? (
          <>
            <FailureNotice error={problems.all.length > 0 ? undefined : error} />
            <ProblemsSummary problems={problems.others('heldOn', 'place').map((message) => ({ message }))} />
            <FieldGroup>
              <DateField
                label={t`Ngày trao tặng`}
                value={heldOn ?? today}
                onChange={setHeldOn}
                error={problems.of('heldOn')}
              />
              <TextField
                label={t`Nơi trao tặng`}
                hint={t`Không ghi tên cá nhân.`}
                value={place}
                onChange={setPlace}
                error={problems.of('place')}
                maxLength={200}
              />
            </FieldGroup>
            <Button isLoading={fetching} onPress={() => void send()}>
              {t`Ghi trao tặng ${{ count }} khen thưởng`}
            </Button>
          </>
        ) : null}
      </Stack>
    </Panel>
  );
}
