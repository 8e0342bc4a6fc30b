import {
  SameUnitAndYear,
  ScreeningExplanation,
  ScreeningHistory,
  useNominationStateWords,
  WithdrawnNotice,
} from '@antoan/gate-words';
import { useParams } from '@antoan/router';
import { Banner, Empty, Page, PageHead, Panel, Skeleton, Tag } from '@antoan/ui';
import { QueryBoundary } from '@antoan/web';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../graphql.ts';
import type { NominationPageQuery, NominationState } from '../graphql/graphql.ts';
import { PATHS } from '../paths.ts';
import { JointReview, JointReview_nomination } from './JointReview.tsx';
import { WithdrawNomination } from './WithdrawNomination.tsx';

const NominationPage_query = graphql(`
  query NominationPage($id: ID!) {
    nomination(id: $id) {
      id
      year
      subject
      nomineeName
      nomineePosition
      state
      needsReview
      withdrawalReason
      kind {
        code
        validFrom
        name
        legalBasis
      }
      unit {
        id
        name
      }
      decision {
        id
        number
        date
      }
      screening {
        ...Screening_screening
      }
      screenings {
        id
        outcome
        ranAt
        trigger
        decisionNumber
        standingVersion
      }
      sameUnitAndYear {
        id
        subject
        nomineeName
        kind {
          code
          validFrom
          name
        }
        screening {
          id
          outcome
        }
      }
      ...JointReview_nomination
      ...WithdrawNomination_nomination
    }
  }
`);

export const Screening_screening = graphql(`
  fragment Screening_screening on Screening {
    id
    outcome
    ranAt
    trigger
    standing
    standingVersion
    decisionNumber
    decisionDate
    decisionAuthority
    steps {
      rule
      passed
      isExit
      outcome
      params {
        name
        value
      }
      tenures {
        personName
        from
        to
        days
        isNominee
      }
    }
  }
`);

/** States that are the gate's own outcome, which the verdict says already. */
const SAID_BY_THE_GATE: readonly NominationState[] = ['HELD', 'BARRED', 'CLEARED'];

type NominationDetail = NonNullable<NominationPageQuery['nomination']>;

/** One nomination: what clause 5 says of it and why, step by step. Nothing on this page overrides it. */
export function NominationPage() {
  const { t } = useLingui();
  const { id = '' } = useParams();
  const [result, retry] = useQuery({ query: NominationPage_query, variables: { id } });
  return (
    <QueryBoundary result={result} retry={retry} name={t`Đề nghị khen thưởng`} skeleton={<Skeleton shape="page" />}>
      {({ nomination }) =>
        nomination ? (
          <NominationDetailPage nomination={nomination} />
        ) : (
          <Empty title={t`Không tìm thấy đề nghị`}>{t`Đề nghị không có, hoặc nằm ngoài phạm vi bạn được xem.`}</Empty>
        )
      }
    </QueryBoundary>
  );
}

function NominationDetailPage({ nomination }: { nomination: NominationDetail }) {
  const { t } = useLingui();
  const states = useNominationStateWords();
  const { year, subject, nomineeName, nomineePosition, kind, unit, screenings, decision } = nomination;
  const screening = readFragment(Screening_screening, nomination.screening);
  const award = kind.name;
  const about = subject === 'COLLECTIVE' ? null : [nomineePosition, unit.name].filter(Boolean).join(', ');
  return (
    <Page>
      <PageHead
        crumbs={[{ label: t`Rà soát`, href: PATHS.screening }, { label: t`${{ award }}, năm ${{ year }}` }]}
        title={nomineeName}
        {...(about ? { subtitle: about } : {})}
        beside={
          SAID_BY_THE_GATE.includes(nomination.state) ? null : (
            <Tag tone={nomination.state === 'GRANTED' ? 'seal' : 'plain'}>{states[nomination.state]}</Tag>
          )
        }
        actions={<WithdrawNomination key={nomination.id} nomination={nomination} />}
      />
      {nomination.state === 'WITHDRAWN' ? (
        <div className="province-banner">
          <WithdrawnNotice reason={nomination.withdrawalReason} isScreened={Boolean(nomination.screening)} />
        </div>
      ) : null}
      {nomination.needsReview ? (
        <div className="province-banner">
          <Banner tone="warn" title={t`Khen thưởng này phải xem xét lại.`}>
            {t`Kết quả của đơn vị đã thay đổi sau khi khen thưởng được quyết định.`}
          </Banner>
        </div>
      ) : null}
      {decision ? (
        <div className="province-banner">
          <Banner tone="done" title={t`Đã khen thưởng theo Quyết định ${{ number: decision.number }}.`} />
        </div>
      ) : null}
      {screening ? (
        <ScreeningExplanation
          nomination={{ awardName: award, year, subject, nomineeName, unitName: unit.name }}
          screening={screening}
          aside={
            <>
              <Panel title={t`Hai bên xác nhận`}>
                <JointReview nomination={readFragment(JointReview_nomination, nomination)} />
              </Panel>
              <SameUnitAndYear
                nominations={nomination.sameUnitAndYear}
                hrefOf={(other) => `${PATHS.screening}/${other}`}
              />
            </>
          }
          history={<ScreeningHistory screenings={screenings} />}
        />
      ) : (
        <Panel>
          <Empty title={t`Đề nghị chưa được rà soát`}>{t`Rà soát chạy khi đề nghị được nộp.`}</Empty>
        </Panel>
      )}
    </Page>
  );
}
