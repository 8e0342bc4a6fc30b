import { useNomineeSubjectWords } from '@antoan/gate-words';
import { formatDate, formatDateTime } from '@antoan/i18n';
import { useSearchState } from '@antoan/router';
import { Drawer, Empty, FactList, Panel, Skeleton, Stack, Table } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { IssuedAwardsQuery } from '../graphql/graphql.ts';
import { ConferAwards, ConferAwards_decision } from './ConferAwards.tsx';
import { OfferAward, OfferAward_decision } from './OfferAward.tsx';

const IssuedAwards_query = graphql(`
  query IssuedAwards {
    awardDecisions {
      id
      number
      date
      signatory
      signatoryPosition
      signatoryName
      offeredForPublicationAt
      authority {
        id
        name
      }
      lines {
        id
        year
        subject
        nomineeName
        kind {
          code
          validFrom
          name
        }
        unit {
          id
          name
        }
      }
      ...OfferAward_decision
      ...ConferAwards_decision
    }
  }
`);

type AwardDecision = IssuedAwardsQuery['awardDecisions'][number];

/** Award decisions issued; one opens beside the list, with the offer for publication where it is the viewer's. */
export function IssuedAwards() {
  const { t } = useLingui();
  const [openId, setOpen] = useSearchState('mo');
  const [result, retry] = useQuery({ query: IssuedAwards_query });
  const decisions = (result.data?.awardDecisions ?? []).toSorted((a, b) => b.date.localeCompare(a.date));
  const open = decisions.find(({ id }) => id === openId);
  return (
    <Panel isFlush>
      <QueryBoundary
        result={result}
        retry={retry}
        name={t`Quyết định khen thưởng`}
        skeleton={<Skeleton shape="table" />}
      >
        {() => (
          <Table
            label={t`Các quyết định khen thưởng`}
            rows={decisions}
            rowKey={({ id }) => id}
            rowName={({ number }) => number}
            onOpen={({ id }) => setOpen(id)}
            {...(openId ? { currentKey: openId } : {})}
            columns={[
              { id: 'number', label: t`Số`, isNowrap: true, cell: ({ number }) => number },
              {
                id: 'date',
                label: t`Ngày`,
                isNowrap: true,
                cell: ({ date }) => <span className="at-num">{formatDate(date)}</span>,
              },
              { id: 'authority', label: t`Cơ quan ban hành`, cell: ({ authority }) => authority.name },
              { id: 'count', label: t`Số khen thưởng`, isNumeric: true, cell: ({ lines }) => lines.length },
              {
                id: 'offered',
                label: t`Công bố`,
                phone: 'full',
                cell: ({ offeredForPublicationAt }) => (
                  <span className="at-sub">
                    {offeredForPublicationAt
                      ? t`Đã chuyển ${{ at: formatDateTime(offeredForPublicationAt) }}`
                      : t`Chưa chuyển`}
                  </span>
                ),
              },
            ]}
            empty={<Empty title={t`Chưa có quyết định khen thưởng nào`} />}
          />
        )}
      </QueryBoundary>
      <Drawer
        isOpen={open !== undefined}
        onOpenChange={(isOpen) => (isOpen ? undefined : setOpen(''))}
        title={t`Quyết định ${{ number: open?.number ?? '' }}`}
      >
        {open ? <AwardDecisionFacts decision={open} /> : null}
      </Drawer>
    </Panel>
  );
}

/** Who signed: as the decision prints it, or the office alone. */
function signatoryOf({ signatory, signatoryPosition, signatoryName }: AwardDecision): string {
  const printed = [signatoryPosition?.replaceAll('\n', ', '), signatoryName].filter(Boolean).join(', ');
  return printed || signatory;
}

function AwardDecisionFacts({ decision }: { decision: AwardDecision }) {
  const { t } = useLingui();
  const subjects = useNomineeSubjectWords();
  return (
    <Stack gap="l">
      <FactList
        items={[
          { label: t`Ngày`, value: formatDate(decision.date), isNumeric: true },
          { label: t`Cơ quan ban hành`, value: decision.authority.name },
          { label: t`Người ký`, value: signatoryOf(decision) },
        ]}
      />
      <OfferAward decision={readFragment(OfferAward_decision, decision)} />
      <ConferAwards decision={readFragment(ConferAwards_decision, decision)} />
      <Panel title={t`Khen thưởng`} isFlush headingLevel={3}>
        <Table
          label={t`Các dòng của quyết định`}
          rows={decision.lines}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'nominee',
              label: t`Được khen`,
              cell: ({ nomineeName, subject, unit }) => (
                <>
                  {nomineeName}
                  <div className="at-sub province-plain">
                    {subject === 'COLLECTIVE' ? subjects[subject] : unit.name}
                  </div>
                </>
              ),
            },
            { id: 'award', label: t`Hình thức`, cell: ({ kind }) => kind.name },
            { id: 'year', label: t`Năm`, isNumeric: true, cell: ({ year }) => year },
          ]}
        />
      </Panel>
    </Stack>
  );
}
